import { css } from '@lit/reactive-element';

/** The button that shows a password: drawn as a box to tick, as the leaflet has it. */
export const revealStyles = css`
  .ik .ik-reveal {
    display: flex;
    position: relative;
    align-items: center;
    gap: 0.5em;
    min-height: 3em;
    padding: 0 0.5em 0 0;
    border: 0;
    color: inherit;
    background: none;
    font: inherit;
    letter-spacing: inherit;
    cursor: pointer;
  }
  .ik .ik-reveal::before {
    content: '';
    box-sizing: border-box;
    width: 1.5em;
    height: 1.5em;
    border: 0.125em solid var(--_border);
    border-radius: 0.25em;
  }
  .ik .ik-reveal[aria-pressed='true']::before {
    border-color: var(--_primary);
    background: var(--_primary);
  }
  .ik .ik-reveal[aria-pressed='true']::after {
    content: '';
    box-sizing: border-box;
    position: absolute;
    left: 0.5em;
    width: 0.55em;
    height: 0.95em;
    border: solid var(--_on-primary);
    border-width: 0 0.2em 0.2em 0;
    rotate: 45deg;
    translate: 0 -0.1em;
  }
  @media (forced-colors: active) {
    .ik .ik-reveal[aria-pressed='true']::after {
      border-color: ButtonText;
    }
  }
`;
