import { css } from 'lit';

/** A report: cards, and lines that are cards where it is narrow and columns where it is wide. */
export const checkupResultsStyles = css`
  .ik .ik-section {
    margin: 0 0 0.75em;
    font: 700 1.25em / 1.5 var(--_font-family);
    word-break: auto-phrase;
  }
  .ik .ik-group {
    margin: 1.5em 0 0.25em;
    font: 700 1em / 1.7 var(--_font-family);
  }
  .ik .ik-note {
    display: block;
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
  .ik .ik-jump {
    display: inline-block;
    min-height: 2.75em;
    margin-inline-end: 1em;
    padding: 0.25em 0;
    border: 0;
    color: var(--_primary);
    background: none;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .ik .ik-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin: 0 0 2em;
  }
  .ik .ik-report {
    display: grid;
    gap: 1.5em;
    max-width: 60rem;
  }
  .ik .ik-card {
    padding: 1em;
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
  }
  .ik .ik-summary {
    background: var(--_primary-subtle);
  }
  .ik .ik-report > .ik-section {
    margin: 0;
  }
  .ik .ik-facts {
    display: grid;
    gap: 0.25em 2em;
  }
  .ik .ik-facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .ik .ik-facts dt {
    min-width: 9em;
    color: var(--_text-subtle);
  }
  .ik :is(.ik-counts, .ik-changes) {
    list-style: none;
  }
  .ik .ik-count {
    margin: 0 0 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_border);
  }
  .ik .ik-count-referral {
    border-color: var(--_error);
  }
  .ik .ik-count-guidance {
    border-color: var(--_warning);
  }
  .ik .ik-count-words {
    font-weight: 700;
  }
  .ik .ik-card .ik-group:first-of-type {
    margin-top: 1em;
  }
  .ik .ik-change {
    padding: 0.75em 0;
    border-bottom: 1px solid var(--_border-subtle);
  }
  .ik .ik-change-words {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .ik .ik-changes-gone {
    margin-top: 1em;
  }
  .ik .ik-guidance {
    margin: 0 0 1em;
  }
  .ik :is(.ik-guidance, .ik-advice, .ik-legend-line) dt {
    font-weight: 700;
  }
  .ik .ik-guidance-level {
    font-size: 1.25em;
    font-weight: 700;
  }
  .ik :is(.ik-advice, .ik-legend-line) + :is(.ik-advice, .ik-legend-line) {
    margin-top: 0.75em;
  }
  .ik .ik-judgement {
    display: inline-flex;
    gap: 0.375em;
    align-items: start;
    font-weight: 700;
  }
  .ik .ik-judgement-shape {
    flex: none;
    width: 1.25em;
    height: 1.7em;
  }
  .ik .ik-judgement-none .ik-judgement-shape {
    color: var(--_success);
  }
  .ik .ik-judgement-guidance .ik-judgement-shape,
  .ik .ik-judgement-stratification .ik-judgement-shape {
    color: var(--_warning);
  }
  .ik .ik-judgement-referral {
    color: var(--_error);
  }
  .ik :is(.ik-judgement-none, .ik-judgement-not_judged) {
    font-weight: 400;
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
    text-decoration: none;
  }
  .ik .ik-fold[open] > summary::before {
    content: '−' / '';
  }
  .ik .ik-fold > p {
    margin-bottom: 0.5em;
  }
  .ik .ik-fold .ik-button {
    margin: 0.5em 0 1em;
  }
  .ik .ik-result {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 1em;
    padding: 0.75em 0 0;
    border-bottom: 1px solid var(--_border-subtle);
  }
  .ik .ik-result-name {
    grid-column: 1 / -1;
    font-weight: 700;
  }
  .ik .ik-result-method {
    margin-inline-start: 0.5em;
    color: var(--_text-subtle);
    font-weight: 400;
  }
  .ik :is(.ik-result-before, .ik-result-about) {
    grid-column: 1 / -1;
  }
  .ik .ik-result-before {
    color: var(--_text-subtle);
  }
  .ik :is(.ik-result-value, .ik-result-before, .ik-score) {
    font-variant-numeric: tabular-nums;
  }
  .ik .ik-value {
    font-size: 1.125em;
    font-weight: 700;
  }
  .ik .ik-score {
    font-weight: 700;
  }
  .ik .ik-score-value {
    font-size: 2.5em;
    line-height: 1.4;
  }
  .ik .ik-scores {
    width: 100%;
    max-width: 30em;
    margin-top: 1em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .ik .ik-scores caption {
    font-weight: 700;
    text-align: start;
  }
  .ik .ik-scores :is(th, td) {
    padding: 0.5em 0;
    border-bottom: 1px solid var(--_border-subtle);
    font-weight: 400;
    text-align: start;
  }
  .ik .ik-scores :is(td, thead th:last-child) {
    text-align: end;
    vertical-align: top;
    white-space: nowrap;
  }
  @container ik (width >= 46em) {
    .ik .ik-result {
      grid-template-columns: 13em 10em 12em 1fr;
    }
    .ik :is(.ik-result-name, .ik-result-before) {
      grid-column: auto;
    }
  }
  @container ik (width < 30em) {
    .ik .ik-ways .ik-button {
      flex: 1 1 8em;
    }
  }
  @media (forced-colors: active) {
    .ik .ik-judgement-shape {
      color: CanvasText;
    }
  }
  @media print {
    .ik :is(.ik-field, .ik-ways, .ik-fold > summary) {
      display: none;
    }
    .ik .ik-jump {
      min-height: 0;
      color: inherit;
      text-decoration: none;
    }
    .ik .ik-fold::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .ik :is(.ik-card, .ik-result, .ik-change) {
      break-inside: avoid;
    }
    .ik .ik-report {
      display: block;
      max-width: none;
    }
    .ik .ik-report > * {
      margin-bottom: 1.5em;
    }
    .ik .ik-summary {
      background: none;
    }
  }
`;
