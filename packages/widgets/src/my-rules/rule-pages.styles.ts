import { css } from 'lit';
import { fieldStyles } from '../foundation/form/field.styles.js';

/** The screens beyond the checklist. */
export const rulePagesStyles = [
  fieldStyles,
  css`
  .ik .ik-actions.ik-own {
    margin: 0 0 2em;
  }
  .ik .ik-suggestions {
    grid-template-columns: repeat(auto-fill, minmax(min(21em, 100%), 1fr));
  }
  .ik .ik-suggestion {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    min-width: 0;
    padding: 1em;
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
  }
  .ik .ik-suggestion-hint {
    flex: 1;
    word-break: auto-phrase;
  }
  .ik .ik-chosen {
    display: flex;
    align-items: center;
    justify-content: center;
    min-height: 3em;
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    font-weight: 700;
  }
  .ik .ik-select,
  .ik .ik-date {
    appearance: auto;
    padding-inline: 0.75em;
  }
  .ik .ik-date {
    width: auto;
    min-width: 12em;
  }
  .ik .ik-group {
    min-width: 0;
    margin: 0 0 1.5em;
    padding: 0;
    border: 0;
  }
  .ik .ik-group legend {
    margin: 0 0 0.25em;
    padding: 0;
  }
  .ik .ik-choice {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-height: 3em;
    cursor: pointer;
  }
  .ik .ik-choice input {
    flex: none;
    width: 1.5em;
    height: 1.5em;
    margin: 0;
    accent-color: var(--_primary);
  }
  .ik .ik-target {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .ik .ik-target .ik-field {
    margin: 0;
  }
  .ik .ik-target .ik-control {
    width: 10em;
  }
  .ik .ik-summary {
    max-width: 48em;
    margin: 0 0 2.5em;
    border-block-start: 1px solid var(--_border-subtle);
  }
  .ik .ik-summary-line {
    display: grid;
    grid-template-columns: 12em 1fr;
    gap: 0 1em;
    padding: 0.5em 0;
    border-block-end: 1px solid var(--_border-subtle);
  }
  .ik .ik-summary-line dt {
    font-weight: 700;
  }
  .ik .ik-calendar {
    width: 100%;
    max-width: 36em;
    margin: 0 0 0.75em;
    border-collapse: collapse;
    table-layout: fixed;
    font: inherit;
    letter-spacing: inherit;
  }
  .ik .ik-calendar caption {
    margin: 0 0 0.5em;
    font-weight: 700;
    text-align: start;
  }
  .ik .ik-calendar :is(th, td) {
    padding: 0.375em 0.125em;
    border: 1px solid var(--_border-subtle);
    text-align: center;
    vertical-align: top;
  }
  .ik .ik-calendar thead th {
    background: var(--_surface-subtle);
  }
  .ik .ik-calendar-day {
    display: block;
    font-size: 0.875em;
    line-height: 1.4;
  }
  .ik .ik-calendar td .ik-mark-sign {
    margin: 0.125em auto 0;
  }
  .ik .ik-calendar .ik-calendar-week {
    display: flex;
    gap: 0.75em;
    align-items: center;
    padding-inline: 0.75em;
    text-align: start;
  }
  .ik .ik-calendar .ik-calendar-week .ik-mark-sign {
    flex: none;
    margin: 0;
  }
  .ik .ik-calendar-weekly {
    table-layout: auto;
  }
  .ik .ik-months {
    display: flex;
    gap: 1em;
    margin-block-start: 1em;
  }
  .ik .ik-dialog {
    width: min(100% - 2em, 32em);
    padding: 1.5em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: inherit;
    background: var(--_surface);
  }
  .ik .ik-dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  @container ik (width < 30em) {
    .ik .ik-summary-line {
      grid-template-columns: 1fr;
    }
    .ik .ik-months .ik-button {
      flex: 1;
      min-width: 0;
    }
  }
  @media print {
    .ik .ik-months {
      display: none;
    }
  }
`,
];
