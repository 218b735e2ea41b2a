import { css } from 'lit';
import { coreStyles } from './core.styles.js';
import { moreTokens } from './more-tokens.styles.js';

/** The ground a widget with headings and text stands on. */
export const baseStyles = [
  ...coreStyles,
  moreTokens,
  css`
    .ik .ik-heading {
      margin: 0 0 1em;
      color: inherit;
      font: 700 1.5em / 1.5 var(--_font-family);
    }
    .ik .ik-text {
      margin: 0 0 1em;
    }
    .ik [tabindex='-1']:focus-visible {
      outline: none;
      box-shadow: none;
    }
  `,
];
