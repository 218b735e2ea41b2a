import { css } from 'lit';

export const pointsBalanceStyles = css`
  .ik .ik-points-name {
    margin: 2em 0 0.75em;
    font: 700 1.25em / 1.5 var(--_font-family);
  }
  .ik .ik-points-cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
    gap: 1em;
  }
  .ik .ik-points-card {
    padding: 1em;
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
    word-break: auto-phrase;
  }
  .ik .ik-points-card .ik-points-name {
    margin: 0 0 0.25em;
    font-size: 1em;
    line-height: 1.7;
  }
  .ik .ik-points-available {
    background: var(--_primary-subtle);
  }
  .ik .ik-points-figure {
    font-weight: 700;
  }
  .ik .ik-points-number {
    font-size: 2.5em;
    line-height: 1.4;
  }
  .ik :is(.ik-points-card, .ik-entry) {
    font-variant-numeric: tabular-nums;
  }
  .ik .ik-points-card .ik-button {
    margin-top: 1em;
  }
  .ik .ik-points-card ul,
  .ik .ik-entries {
    list-style: none;
  }
  .ik .ik-points-expiring:first-child {
    font-weight: 700;
  }
  .ik .ik-entry {
    display: grid;
    grid-template-columns: 9.5em 1fr auto;
    gap: 0 1em;
    max-width: 45rem;
    padding: 0.75em 0;
    border-bottom: 1px solid var(--_border-subtle);
  }
  .ik .ik-entry-note {
    color: var(--_text-subtle);
  }
  .ik .ik-entry-gained {
    color: var(--_success);
  }
  .ik :is(.ik-entry-points, .ik-entry-pending) {
    font-weight: 700;
  }
  .ik .ik-entries + * {
    margin-top: 1em;
  }
  @container ik (width < 34em) {
    .ik .ik-entry {
      grid-template-columns: 1fr auto;
    }
    .ik .ik-entry-what {
      grid-area: 2 / 1 / auto / -1;
    }
  }
  @media print {
    .ik .ik-points-card .ik-button,
    .ik .ik-entries ~ div {
      display: none;
    }
    .ik :is(.ik-entry, .ik-chart) {
      break-inside: avoid;
    }
  }
`;
