import { css } from 'lit';

/** The first screen. */
export const resortBookingStyles = css`
  .ik .ik-subheading {
    margin: 0 0 0.75em;
    color: inherit;
    font: 700 1.25em / 1.5 var(--_font-family);
  }
  .ik :is(section, .ik-past) {
    margin-block-start: 2.5em;
  }
  .ik :is(.ik-text, .ik-note, .ik-card-text p, .ik-label, .ik-legend, .ik-lines li, .ik-support) {
    word-break: auto-phrase;
  }
  .ik .ik-cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
    gap: 1em;
    list-style: none;
  }
  .ik .ik-card {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding: 1em;
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
    break-inside: avoid;
  }
  .ik .ik-card-name {
    margin: 0;
    color: inherit;
    font: 700 1.125em / 1.5 var(--_font-family);
  }
  .ik .ik-card-text {
    flex: 1;
  }
  .ik .ik-card-text p + p {
    margin-block-start: 0.25em;
  }
  .ik .ik-state {
    align-self: start;
    width: fit-content;
    padding: 0.125em 0.75em;
    border: 1px solid var(--_border);
    border-radius: 1em;
    font-weight: 700;
    font-size: 0.875em;
  }
  .ik :is(.ik-state-won, .ik-state-confirmed, .ik-round-open, .ik-round-first_come) {
    border-color: var(--_primary);
    color: var(--_primary);
  }
  .ik .ik-heading + .ik-state {
    margin: 0 0 1em;
    font-size: 1em;
  }
  .ik .ik-past {
    margin-block-end: 1.5em;
    border-block: 1px solid var(--_border-subtle);
  }
  .ik .ik-past > summary {
    padding: 0.75em 0;
    font-weight: 700;
    cursor: pointer;
  }
  .ik .ik-past[open] {
    padding-block-end: 1.5em;
  }
  .ik .ik-button-text {
    min-width: 0;
    padding-inline: 0.5em;
    border-color: transparent;
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
`;
