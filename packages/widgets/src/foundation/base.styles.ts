import { css } from 'lit';
import { tokens } from './tokens.styles.js';

/** The ground every widget stands on: type, colours, focus, and what no page style shall disturb. */
export const baseStyles = [
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
      background: var(--_surface);
      font: 400 max(1rem, 16px) / 1.7 var(--_font-family);
      letter-spacing: 0.02em;
      text-align: start;
      overflow-wrap: anywhere;
      -webkit-text-size-adjust: 100%;
      text-size-adjust: 100%;
    }
    .ik *,
    .ik ::before,
    .ik ::after {
      box-sizing: border-box;
    }
    .ik :where(p, h2, h3, ul, ol, dl, dd, form) {
      margin: 0;
      padding: 0;
    }
    .ik .ik-heading {
      margin: 0 0 1em;
      color: inherit;
      font: 700 1.5em / 1.5 var(--_font-family);
      text-wrap: balance;
    }
    .ik .ik-text {
      margin: 0 0 1em;
    }
    .ik .ik-link {
      color: var(--_primary);
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .ik .ik-live {
      position: absolute;
      width: 1px;
      height: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .ik :focus-visible {
      border-radius: 0.25rem;
      outline: 0.25rem solid var(--_focus-outline);
      outline-offset: 0.125rem;
      box-shadow: 0 0 0 0.125rem var(--_focus-ring);
    }
    .ik [tabindex='-1']:focus-visible {
      outline: none;
      box-shadow: none;
    }
    @media (hover: hover) {
      .ik .ik-link:hover {
        color: var(--_primary-hover);
        text-decoration-thickness: 0.1875rem;
      }
    }
    @media print {
      .ik {
        color-scheme: light;
      }
      .ik :is(.ik-actions, .ik-button) {
        display: none;
      }
    }
  `,
];
