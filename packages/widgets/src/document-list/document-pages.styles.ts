import { css } from 'lit';

export const documentPagesStyles = css`
  .ik .ik-facts {
    margin: 0 0 1.5em;
    border-top: 1px solid var(--_border-subtle);
  }
  .ik .ik-facts > div {
    display: grid;
    grid-template-columns: 9em 1fr;
    gap: 0 1em;
    border-bottom: 1px solid var(--_border-subtle);
    padding: 0.625em 0;
  }
  .ik .ik-facts dt {
    color: var(--_text-subtle);
  }
  .ik .ik-amount {
    font-weight: 700;
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
  }
  .ik .ik-code {
    margin: 0.25em 0;
    font: 700 1.25em / 1.5 ui-monospace, monospace;
    letter-spacing: 0.08em;
  }
  .ik .ik-group {
    margin: 0 0 1.5em;
    border: 0;
    padding: 0;
    min-width: 0;
  }
  .ik .ik-choice {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.75em;
    align-items: start;
    margin-top: 0.5em;
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
    padding: 0.75em;
    cursor: pointer;
  }
  .ik .ik-choice input {
    width: 1.5em;
    height: 1.5em;
    margin: 0.125em 0 0;
    accent-color: var(--_primary);
  }
  .ik .ik-choice:has(:checked) {
    border-color: var(--_primary);
    background: var(--_primary-subtle);
  }
  .ik .ik-choice-name {
    font-weight: 700;
  }
  .ik .ik-choice-support {
    display: block;
    color: var(--_text-subtle);
    font-weight: 400;
  }
  .ik .ik-date {
    width: auto;
  }
  .ik .ik-question {
    margin: 1em 0 0;
    font-weight: 700;
  }
  .ik .ik-actions {
    margin-top: 1em;
  }
  @container ik (width < 26em) {
    .ik .ik-facts > div {
      grid-template-columns: 1fr;
    }
  }
  @media (forced-colors: active) {
    .ik .ik-choice:has(:checked) {
      border-width: 3px;
    }
  }
`;
