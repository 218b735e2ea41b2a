import { css } from 'lit';

/** An event that is open. */
export const openedEventStyles = css`
  .ik .ik-opened {
    max-width: 48em;
  }
  .ik .ik-back {
    margin: 0 0 1.5em;
  }
  .ik .ik-opened section {
    margin-block-start: 2.5em;
  }
  .ik .ik-opened .ik-heading {
    margin-block-start: 0.25em;
  }
  .ik .ik-opened > .ik-facts {
    padding: 1em;
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
  }
  .ik .ik-opened :is(p, li, dd) {
    word-break: auto-phrase;
  }
  .ik .ik-minor-heading {
    margin: 0 0 0.5em;
    color: inherit;
    font: 700 1em / 1.7 var(--_font-family);
  }
  .ik .ik-note {
    margin-block-start: 0.75em;
    color: var(--_text-subtle);
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
  .ik .ik-numbers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(10em, 100%), 1fr));
    gap: 1em;
    margin: 0 0 1.5em;
  }
  .ik .ik-numbers div {
    padding: 0.5em 1em;
    border-inline-start: 0.25em solid var(--_primary);
  }
  .ik .ik-numbers dt {
    color: var(--_text-subtle);
  }
  .ik .ik-numbers dd {
    font-size: 1.125em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .ik .ik-tiers {
    display: grid;
    gap: 1em;
    list-style: none;
  }
  .ik .ik-bar {
    display: block;
    width: 100%;
    height: 1.25em;
    margin: 0.25em 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: hidden;
    background: var(--_surface-subtle);
    appearance: none;
  }
  .ik .ik-bar::-webkit-progress-bar {
    background: var(--_surface-subtle);
  }
  .ik .ik-bar::-webkit-progress-value {
    background: var(--_primary);
  }
  .ik .ik-bar::-moz-progress-bar {
    background: var(--_primary);
  }
  .ik .ik-tier-words {
    font-weight: 700;
  }
  .ik .ik-tier-reached .ik-tier-words {
    color: var(--_success);
  }
  .ik .ik-table {
    width: 100%;
    margin: 0 0 1em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .ik .ik-table caption {
    padding: 0 0 0.5em;
    color: var(--_text-subtle);
    text-align: start;
  }
  .ik .ik-table :is(th, td) {
    padding: 0.5em;
    border-block-end: 1px solid var(--_border-subtle);
    text-align: start;
    vertical-align: baseline;
  }
  .ik .ik-table :is(td, thead th) {
    white-space: nowrap;
  }
  .ik .ik-table tbody th {
    width: 100%;
    font-weight: 400;
  }
  .ik .ik-table .ik-steps {
    text-align: end;
  }
  .ik .ik-table .ik-own :is(th, td) {
    background: var(--_primary-subtle);
    font-weight: 700;
  }
  .ik .ik-table .ik-apart :is(th, td) {
    border-block-start: 0.25em double var(--_border);
  }
  .ik .ik-own-mark {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.875em;
    font-weight: 700;
    white-space: nowrap;
  }
  .ik :is(.ik-choice, .ik-withdraw, .ik-invite) {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    margin-block: 1.5em;
  }
  .ik .ik-withdraw {
    margin-block-start: 2.5em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_border-subtle);
  }
  .ik .ik-question {
    font-weight: 700;
  }
  .ik .ik-withdraw .ik-actions {
    justify-self: stretch;
    margin-block-start: 0;
  }
  .ik .ik-ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
    gap: 1em;
  }
  .ik :is(.ik-way, .ik-invite) {
    padding: 1em;
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
  }
  .ik .ik-team-name {
    margin: 0 0 0.75em;
    font-size: 1.25em;
    font-weight: 700;
  }
  .ik .ik-members {
    margin: 0 0 1em;
    padding-inline-start: 1.5em;
  }
  .ik .ik-code {
    font: 700 1.75em / 1.5 ui-monospace, monospace;
    letter-spacing: 0.1em;
    user-select: all;
  }
  .ik .ik-quiz-question {
    min-width: 0;
    margin: 0 0 1.5em;
    padding: 1em;
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
  }
  .ik .ik-quiz-question legend {
    float: inline-start;
    width: 100%;
    margin: 0 0 0.5em;
    padding: 0;
    font-weight: 700;
    word-break: auto-phrase;
  }
  .ik .ik-quiz-question legend + * {
    clear: both;
  }
  .ik .ik-quiz-number {
    display: block;
    color: var(--_text-subtle);
    font-weight: 400;
  }
  .ik .ik-quiz-results {
    display: grid;
    gap: 1em;
    margin-block-start: 1.5em;
    padding-inline-start: 1.75em;
  }
  .ik .ik-quiz-text,
  .ik .ik-quiz-verdict {
    font-weight: 700;
  }
  .ik .ik-quiz-right {
    color: var(--_success);
  }
  @media (forced-colors: active) {
    .ik .ik-bar::-webkit-progress-value {
      forced-color-adjust: none;
      background: Highlight;
    }
    .ik .ik-own :is(th, td) {
      outline: 1px solid;
    }
  }
`;
