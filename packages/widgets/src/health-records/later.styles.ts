import { css } from 'lit';
import { chartStyles } from '../foundation/chart/chart.styles.js';
import { lineChartStyles } from '../foundation/chart/line-chart.styles.js';
import { stepUpStyles } from '../foundation/step-up/step-up.styles.js';
import { editorStyles } from './editor.styles.js';

/** Charts, meals and the import. */
export const laterStyles = [
  ...editorStyles,
  chartStyles,
  lineChartStyles,
  stepUpStyles,
  css`
    .ik .ik-select {
      appearance: auto;
      padding-inline: 0.75em;
    }
    .ik .ik-textarea {
      resize: vertical;
    }
    .ik .ik-file {
      padding: 0.6em;
    }
    .ik .ik-file::file-selector-button {
      min-height: 1.75em;
      font: inherit;
    }
    .ik .ik-meals {
      display: grid;
      gap: 1em;
      margin: 0 0 2em;
      padding: 0;
      list-style: none;
    }
    .ik .ik-meal {
      display: grid;
      gap: 0.75em;
      padding: 1em;
      border: 1px solid var(--_border-subtle);
      border-radius: var(--_radius);
    }
    .ik .ik-meal-name {
      margin: 0;
      font: inherit;
      font-weight: 700;
    }
    .ik .ik-photo {
      display: block;
      width: 100%;
      max-width: 20em;
      max-height: 20em;
      margin: 0.5em 0;
      border-radius: var(--_radius);
      object-fit: cover;
    }
    .ik .ik-photo-none {
      padding: 1em;
      border: 1px dashed var(--_border);
      color: var(--_text-subtle);
    }
    .ik .ik-dialog {
      max-height: calc(100dvh - 2em);
      overflow: auto;
    }
    .ik .ik-problems {
      width: 100%;
      margin: 1em 0 0;
      border-collapse: collapse;
    }
    .ik .ik-problems :is(th, td) {
      padding: 0.5em 1em 0.5em 0;
      border-bottom: 1px solid var(--_border-subtle);
      text-align: start;
      vertical-align: top;
    }
    @container ik (width >= 36em) {
      .ik .ik-meal:has(.ik-photo) {
        grid-template-columns: 14em 1fr;
      }
    }
    @media print {
      .ik .ik-dialog {
        display: none;
      }
    }
  `,
];
