import { css } from 'lit';
import { fieldStyles } from '../foundation/form/field.styles.js';

/** What is typed and saved, and what waits to be sent. */
export const editorStyles = [
  fieldStyles,
  css`
  .ik .ik-editor-name {
    margin: 0 0 0.75em;
    font: 700 1.125em / 1.5 var(--_font-family);
  }
  .ik .ik-editor {
    padding: 1.25em 0 0;
    border-top: 1px solid var(--_border-subtle);
  }
  .ik .ik-editor .ik-field {
    margin-bottom: 1.25em;
  }
  .ik .ik-stepper {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    gap: 0.5em;
    align-items: center;
    max-width: 22em;
  }
  .ik .ik-number {
    min-width: 0;
    padding-inline: 0.5em;
    font-size: 1.5em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .ik .ik-number::placeholder {
    color: var(--_text-subtle);
    font-weight: 400;
    opacity: 1;
  }
  .ik .ik-unit:empty {
    display: none;
  }
  .ik .ik-step {
    width: 3.25em;
    min-height: 3.25em;
    margin: 0;
    padding: 0;
    border: 1px solid var(--_primary);
    border-radius: var(--_radius);
    color: var(--_primary);
    background: var(--_surface);
    font: inherit;
    font-weight: 700;
    line-height: 1;
    cursor: pointer;
    appearance: none;
    touch-action: manipulation;
  }
  .ik .ik-step:focus-visible {
    border-radius: var(--_radius);
  }
  .ik .ik-editor-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin: 0.5em 0 0;
  }
  .ik :is(.ik-waiting, .ik-entry .ik-banner) {
    margin: 1em 0 0;
  }
  .ik .ik-entry .ik-banner .ik-actions {
    margin-top: 1em;
  }
  .ik .ik-waiting {
    display: grid;
    gap: 0.5em;
    padding: 0;
    list-style: none;
  }
  .ik .ik-waiting li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    justify-content: space-between;
  }
  @media print {
    .ik .ik-editor {
      display: none;
    }
  }
  `,
];
