import { css } from '@lit/reactive-element';
import { tokens } from './tokens.styles.js';

/** The least every widget stands on: type, colours, focus, and the live region. */
export const coreStyles = [
  tokens,
  css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    .ik {
      container: ik / inline-size;
      color: var(--_text);
      font: 400 max(1rem, 16px) / 1.7 var(--_font-family);
      letter-spacing: 0.02em;
      text-align: start;
      text-indent: 0;
      text-transform: none;
      overflow-wrap: anywhere;
    }
    .ik :where(h2, h3, h4, p, form, ul, ol, li, dl, dt, dd, div, section, span, a, label, button, input) {
      margin: 0;
      padding: 0;
    }
    .ik * {
      box-sizing: border-box;
    }
    .ik [hidden]:not([hidden='until-found']) {
      display: none !important;
    }
    .ik .ik-live {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .ik :focus-visible {
      border-radius: 0.25em;
      outline: 0.25em solid var(--_focus-outline);
      outline-offset: 0.125em;
      box-shadow: 0 0 0 0.125em var(--_focus-ring);
    }
    @media print {
      .ik {
        color-scheme: light;
      }
    }
  `,
];
