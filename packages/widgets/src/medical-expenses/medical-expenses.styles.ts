import { css } from 'lit';

export const medicalExpensesStyles = css`
  .ik .ik-section {
    margin: 0 0 0.75em;
    font: 700 1.25em / 1.5 var(--_font-family);
    word-break: auto-phrase;
  }
  .ik .ik-group {
    margin: 1.5em 0 0.25em;
    font: 700 1em / 1.7 var(--_font-family);
  }
  .ik .ik-month-sum {
    margin-inline-start: 0.5em;
    font-weight: 400;
  }
  .ik .ik-note {
    color: var(--_text-subtle);
  }
  .ik .ik-field {
    margin: 0 0 1.5em;
  }
  .ik .ik-label {
    display: block;
    margin-bottom: 0.25em;
    font-weight: 700;
  }
  .ik .ik-control {
    width: 100%;
    max-width: 30em;
    min-height: 3em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: inherit;
    background: var(--_surface);
    font: inherit;
    letter-spacing: inherit;
  }
  .ik select.ik-control {
    appearance: auto;
  }
  .ik .ik-page {
    display: grid;
    gap: 2em;
    max-width: 60rem;
  }
  .ik .ik-page > :is(.ik-banner, .ik-field) {
    margin: 0;
  }
  .ik .ik-card {
    padding: 1em;
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
  }
  .ik .ik-sum {
    background: var(--_primary-subtle);
  }
  .ik :is(.ik-paid, .ik-facts, .ik-row-paid) {
    font-variant-numeric: tabular-nums;
  }
  .ik .ik-paid {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
  }
  .ik .ik-figure {
    font-size: 2em;
    line-height: 1.5;
  }
  .ik .ik-facts {
    max-width: 30em;
  }
  .ik .ik-facts + * {
    margin-top: 1em;
  }
  .ik .ik-facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    padding: 0.25em 0;
    border-bottom: 1px solid var(--_border-subtle);
  }
  .ik .ik-sum .ik-facts > div {
    border-color: var(--_border);
  }
  .ik .ik-facts dd {
    margin: 0;
    font-weight: 700;
  }
  .ik .ik-choices,
  .ik .ik-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
  }
  .ik .ik-choices .ik-field {
    flex: 1 1 16em;
    max-width: 24em;
    margin-bottom: 1em;
  }
  .ik .ik-rows {
    list-style: none;
  }
  .ik .ik-row {
    padding: 1em 0;
    border-bottom: 1px solid var(--_border-subtle);
  }
  .ik .ik-row-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
  }
  .ik .ik-row-name {
    margin: 0;
    font: 700 1em / 1.7 var(--_font-family);
  }
  .ik :is(.ik-row-paid, .ik-decision) {
    font-weight: 700;
  }
  .ik .ik-row-facts {
    display: flex;
    flex-wrap: wrap;
  }
  .ik .ik-row-paid {
    margin-inline-start: auto;
  }
  .ik .ik-row-fact + .ik-row-fact::before {
    content: '・' / '';
  }
  .ik :is(.ik-row-warning, .ik-row-corrected, .ik-warning) {
    margin: 0.5em 0;
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_warning);
  }
  .ik .ik-row-corrected {
    border-color: var(--_success);
  }
  .ik .ik-fold > summary {
    display: flex;
    align-items: center;
    width: fit-content;
    min-height: 2.75em;
    color: var(--_primary);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .ik .ik-fold > summary::before {
    width: 1.25em;
    content: '＋' / '';
  }
  .ik .ik-fold[open] > summary::before {
    content: '−' / '';
  }
  .ik .ik-fold > .ik-facts {
    margin-bottom: 1em;
  }
  .ik .ik-correction {
    margin-top: 1em;
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_surface-subtle);
  }
  .ik .ik-correction .ik-row-name {
    margin-bottom: 1em;
  }
  .ik .ik-decision {
    margin-bottom: 0.5em;
  }
  @media print {
    .ik :is(.ik-field, .ik-button, .ik-fold > summary) {
      display: none;
    }
    .ik .ik-fold::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .ik :is(.ik-card, .ik-row) {
      break-inside: avoid;
    }
    .ik .ik-sum {
      background: none;
    }
  }
`;
