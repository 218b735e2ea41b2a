import { css } from 'lit';

/** The rewards to choose from, and the check before the exchange. */
export const rewardCatalogStyles = css`
  .ik .ik-catalog-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    margin: 0 0 1em;
  }
  .ik .ik-catalog-head .ik-heading {
    margin: 0;
  }
  .ik .ik-balance {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    align-items: baseline;
    justify-content: space-between;
    margin: 0 0 1.5em;
    padding: 0.5em 1em;
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
    background: var(--_primary-subtle);
  }
  .ik .ik-balance-points {
    font-size: 1.5em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  /* On a low screen it would hide what is read */
  @media (height < 30em) {
    .ik .ik-balance {
      position: static;
    }
  }
  .ik .ik-filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
    align-items: end;
    margin: 0 0 1em;
  }
  .ik .ik-filters .ik-field {
    flex: 0 1 20em;
    margin: 0;
  }
  .ik .ik-select {
    appearance: auto;
    padding-inline: 0.75em;
  }
  .ik .ik-check {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-height: 3em;
    cursor: pointer;
  }
  .ik .ik-check input {
    flex: none;
    width: 1.5em;
    height: 1.5em;
    margin: 0;
    accent-color: var(--_primary);
  }
  .ik .ik-found {
    margin: 0 0 0.75em;
    color: var(--_text-subtle);
  }
  .ik .ik-rewards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 1em;
    list-style: none;
  }
  .ik .ik-reward {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
    padding: 1em;
    break-inside: avoid;
  }
  .ik .ik-reward :is(button, h3) {
    scroll-margin-block: 6em;
  }
  .ik :is(.ik-reward p, .ik-summary dd) {
    word-break: auto-phrase;
  }
  .ik .ik-reward-category,
  .ik .ik-reward-delivery {
    color: var(--_text-subtle);
    font-size: 0.875em;
  }
  .ik .ik-reward-name {
    font: 700 1.125em / 1.5 var(--_font-family);
    word-break: auto-phrase;
  }
  .ik .ik-reward-delivery {
    flex: 1;
  }
  .ik .ik-reward-points {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
    justify-content: space-between;
  }
  .ik .ik-reward-points strong {
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
  }
  .ik .ik-reward-few {
    font-weight: 700;
  }
  .ik .ik-reward-not-now {
    display: flex;
    align-items: center;
    justify-content: center;
    min-height: 3em;
    padding: 0.5em 1em;
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-subtle);
    font-weight: 700;
    text-align: center;
  }
  .ik .ik-more {
    justify-content: center;
  }
  .ik .ik-summary {
    max-width: 48em;
    margin: 0 0 2em;
    border-block-start: 1px solid var(--_border-subtle);
  }
  .ik .ik-summary-line {
    display: grid;
    grid-template-columns: 11em 1fr;
    gap: 0 1em;
    padding: 0.75em 0;
    border-block-end: 1px solid var(--_border-subtle);
  }
  .ik .ik-summary-line dt {
    font-weight: 700;
  }
  .ik .ik-summary-points {
    font-size: 1.25em;
  }
  .ik .ik-summary-after {
    display: inline-block;
  }
  .ik .ik-destination {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .ik :is(.ik-destination-heading, .ik-subheading) {
    margin: 0 0 0.75em;
    padding: 0;
    color: inherit;
    font: 700 1.25em / 1.5 var(--_font-family);
  }
  .ik .ik-destination textarea {
    resize: vertical;
    line-height: inherit;
  }
  .ik .ik-next {
    padding-inline-start: 1.5em;
  }
  @container ik (width < 30em) {
    .ik .ik-summary-line {
      grid-template-columns: 1fr;
    }
    .ik .ik-catalog-head .ik-button,
    .ik #ik-to-orders {
      width: 100%;
    }
  }
  @media print {
    .ik .ik-balance {
      position: static;
    }
    .ik .ik-filters {
      display: none;
    }
  }
`;
