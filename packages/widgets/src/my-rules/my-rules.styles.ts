import { css } from 'lit';

/** The checklist. */
export const myRulesStyles = css`
  .ik .ik-said {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .ik .ik-quiet {
    color: var(--_text-subtle);
  }
  .ik .ik-quiet span {
    margin-inline-start: 0.75em;
  }
  .ik .ik-subheading {
    margin: 0 0 0.5em;
    padding: 0;
    color: inherit;
    font: 700 1.25em / 1.5 var(--_font-family);
    word-break: auto-phrase;
  }
  .ik :is(section, .ik-waiting) {
    margin: 0 0 2.5em;
  }
  .ik :is(.ik-notice, .ik-celebrate) {
    margin: 0 0 1em;
    padding: 0.5em 1em;
    border-inline-start: 0.25em solid var(--_success);
    background: var(--_surface-subtle);
    font-weight: 700;
  }
  .ik .ik-points {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    align-items: baseline;
    justify-content: space-between;
    margin: 0 0 2em;
    padding: 0.5em 1em;
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
    background: var(--_primary-subtle);
    font-variant-numeric: tabular-nums;
  }
  .ik .ik-points .ik-quiet {
    color: inherit;
  }
  .ik :is(.ik-rules, .ik-suggestions) {
    display: grid;
    gap: 1em;
    margin: 0.75em 0 0;
    list-style: none;
  }
  .ik .ik-rule {
    min-width: 0;
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
    break-inside: avoid;
  }
  .ik .ik-tick-row {
    display: flex;
    gap: 1em;
    align-items: center;
    min-height: 4em;
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .ik .ik-tick-row:has(:checked) {
    background: var(--_primary-subtle);
  }
  .ik .ik-tick-row input {
    flex: none;
    width: 2em;
    height: 2em;
    margin: 0;
    accent-color: var(--_primary);
  }
  .ik .ik-tick-words {
    display: grid;
    min-width: 0;
  }
  .ik .ik-tick-label {
    font: 700 1.125em / 1.5 var(--_font-family);
    word-break: auto-phrase;
  }
  .ik .ik-tick-note {
    color: var(--_text-subtle);
  }
  .ik .ik-tick-row:has(:checked) .ik-tick-note {
    color: inherit;
  }
  .ik .ik-rules > li:not(.ik-rule) .ik-tick {
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
  }
  .ik .ik-tick-state > * {
    padding: 0.25em 1em;
  }
  .ik .ik-tick-state .ik-error {
    color: var(--_error);
  }
  .ik .ik-unsent {
    font-weight: 700;
  }
  .ik .ik-unsent::before {
    content: '';
    display: inline-block;
    width: 0.75em;
    height: 0.75em;
    margin-inline-end: 0.5em;
    border: 0.125em dashed var(--_warning);
    border-radius: 50%;
  }
  .ik .ik-waiting {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: center;
    justify-content: space-between;
    padding: 1em;
    border: 0.125em dashed var(--_warning);
    border-radius: var(--_radius);
  }
  .ik .ik-waiting p {
    flex: 1 1 16em;
  }
  .ik .ik-rule-ahead {
    padding: 0.75em 1em;
  }
  .ik .ik-rule-more {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.75em 1.5em;
    align-items: center;
    padding: 0.75em 1em 1em;
    border-block-start: 1px solid var(--_border-subtle);
  }
  .ik .ik-rule-more .ik-celebrate {
    grid-column: 1 / -1;
    margin: 0;
  }
  .ik .ik-rule-details {
    display: contents;
  }
  .ik .ik-streak {
    font-weight: 700;
  }
  .ik .ik-streak .ik-quiet {
    margin-inline-start: 0.75em;
    font-weight: 400;
  }
  .ik .ik-marks {
    display: flex;
    grid-column: 1;
    gap: 0.25em;
    list-style: none;
  }
  .ik .ik-marks li {
    display: grid;
    flex: 0 1 3em;
    gap: 0.125em;
    justify-items: center;
    min-width: 0;
    padding: 0.25em 0;
    border-radius: var(--_radius);
  }
  .ik .ik-marks .ik-marks-now {
    outline: 1px solid var(--_border);
  }
  .ik .ik-marks-day {
    color: var(--_text-subtle);
    font-size: 0.875em;
    line-height: 1.4;
    white-space: nowrap;
  }
  .ik .ik-mark-sign {
    display: grid;
    place-items: center;
    width: 1.75em;
    height: 1.75em;
    border: 1px solid transparent;
    border-radius: 50%;
    font-weight: 700;
    line-height: 1;
  }
  .ik .ik-mark-is-done {
    border-color: var(--_primary);
    color: var(--_on-primary);
    background: var(--_primary);
  }
  .ik .ik-mark-is-open {
    border-color: var(--_primary);
  }
  .ik .ik-mark-is-ahead {
    border: 1px dashed var(--_border-subtle);
  }
  .ik :is(.ik-mark-is-missed, .ik-mark-is-paused) {
    color: var(--_text-subtle);
  }
  .ik .ik-mark-is-paused {
    border-color: var(--_border-subtle);
    font-size: 0.875em;
  }
  .ik .ik-rule-paused {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: center;
    justify-content: space-between;
    padding: 0.75em 1em;
  }
  .ik .ik-to-points {
    margin-top: 1.5em;
  }
  @container ik (width < 30em) {
    .ik .ik-rule-more {
      grid-template-columns: 1fr;
    }
    .ik .ik-marks {
      justify-content: space-between;
    }
    .ik .ik-actions > span,
    .ik .ik-actions > span .ik-button,
    .ik .ik-rule-more .ik-button,
    .ik .ik-rule-paused .ik-button {
      width: 100%;
    }
  }
  @media (forced-colors: active) {
    .ik .ik-mark-is-done {
      border-color: CanvasText;
    }
    .ik .ik-tick-row:has(:checked) {
      outline: 2px solid CanvasText;
      outline-offset: -2px;
    }
  }
`;
