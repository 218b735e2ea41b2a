import { css } from '@lit/reactive-element';

/** The button that shows a password: drawn as a box to tick, as the leaflet has it. */
export const revealStyles = css`
  .ik .ik-reveal {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-height: 3em;
    padding: 0 0.5em 0 0;
    border: 0;
    color: inherit;
    background: none;
    font: inherit;
    cursor: pointer;
  }
  .ik .ik-reveal::before {
    content: '';
    width: 1.5em;
    border: 0.125em solid var(--_border);
    border-radius: 0.25em;
    line-height: 1.25em;
    height: 1.5em;
  }
  .ik .ik-reveal[aria-pressed='true']::before {
    content: '\\2713' / '';
    border-color: var(--_primary);
    color: var(--_on-primary);
    background: var(--_primary);
  }
`;
