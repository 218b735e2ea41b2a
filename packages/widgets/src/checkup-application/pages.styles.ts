import { css } from 'lit';
import { downloadButtonStyles } from '../foundation/files/download-button.styles.js';
import { stepIndicatorStyles } from '../foundation/step-indicator.styles.js';

/** The steps of an application, days, and the voucher. */
export const pagesStyles = [
  stepIndicatorStyles,
  downloadButtonStyles,
  css`
    .ik .ik-heading-small {
      margin-block-end: 0.5em;
      font-size: 1.25em;
    }
    .ik .ik-step-form {
      max-width: 48em;
    }
    .ik .ik-group {
      min-width: 0;
      margin: 0 0 2em;
      padding: 0;
      border: 0;
    }
    .ik .ik-group legend {
      padding: 0;
    }
    .ik .ik-group legend .ik-subheading {
      margin-block-end: 0.25em;
    }
    .ik .ik-mark {
      font-weight: 400;
      font-size: 1rem;
    }
    .ik .ik-group > .ik-error {
      margin-block-end: 1em;
    }
    .ik :is(.ik-choices, .ik-days) {
      display: grid;
      gap: 0.5em;
    }
    .ik .ik-choice {
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_surface);
    }
    .ik .ik-choice-label {
      display: flex;
      gap: 0.75em;
      align-items: start;
      min-height: 3em;
      padding: 0.75em 1em;
      cursor: pointer;
    }
    .ik :is(.ik-choice, .ik-day, .ik-condition) input {
      flex: none;
      width: 1.5em;
      height: 1.5em;
      margin: 0.1em 0 0;
      accent-color: var(--_primary);
    }
    .ik :is(.ik-choice, .ik-day):has(input:checked) {
      border-color: var(--_primary);
      background: var(--_primary-subtle);
      box-shadow: inset 0 0 0 1px var(--_primary);
    }
    .ik .ik-choice-text {
      display: grid;
      flex: 1;
      gap: 0 1em;
      min-width: 0;
      word-break: auto-phrase;
    }
    .ik .ik-choice-line {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
    }
    .ik .ik-choice-name {
      font-weight: 700;
    }
    .ik :is(.ik-price, .ik-distance) {
      font-variant-numeric: tabular-nums;
    }
    .ik .ik-tags {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 0.5em;
      margin-block-start: 0.25em;
      font-size: 0.875em;
    }
    .ik .ik-tags > span {
      padding: 0 0.5em;
      border: 1px solid var(--_border-subtle);
      border-radius: 0.25em;
    }
    .ik .ik-details {
      padding: 0 1em 0.75em 3.25em;
      word-break: auto-phrase;
    }
    .ik .ik-details summary {
      min-height: 2em;
      color: var(--_primary);
      text-decoration: underline;
      text-underline-offset: 0.2em;
      cursor: pointer;
    }
    .ik .ik-closed {
      margin-block-start: 1.5em;
      padding-inline: 0;
    }
    .ik .ik-closed .ik-facts {
      margin-block-start: 0.5em;
    }
    .ik .ik-total {
      padding: 0.75em 1em;
      border-radius: var(--_radius);
      background: var(--_surface-subtle);
    }
    .ik .ik-total strong {
      font-size: 1.25em;
    }
    .ik .ik-search {
      margin: 0 0 1.5em;
      padding: 1em;
      border-radius: var(--_radius);
      background: var(--_surface-subtle);
    }
    .ik .ik-conditions {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1.5em;
      margin-block-end: 1em;
    }
    .ik .ik-condition {
      display: flex;
      gap: 0.5em;
      align-items: center;
      min-height: 2.75em;
      cursor: pointer;
    }
    .ik .ik-condition input {
      margin: 0;
    }
    .ik .ik-found {
      margin: 0 0 0.5em;
      font-weight: 700;
    }
    .ik :is(.ik-date, .ik-date-open) {
      margin: 0 0 0.75em;
      padding: 1em;
      border: 1px solid var(--_border-subtle);
      border-radius: var(--_radius);
    }
    .ik .ik-date {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 1em;
      align-items: center;
      justify-content: space-between;
    }
    .ik .ik-date .ik-label {
      margin-inline-end: 0.75em;
    }
    .ik .ik-date-open legend {
      padding-inline: 0.25em;
    }
    .ik .ik-date-now {
      margin-inline-start: 0.5em;
      font-weight: 400;
    }
    .ik :is(.ik-date-actions, .ik-edit) .ik-button {
      min-width: 5em;
    }
    .ik .ik-button-text {
      min-width: 0;
      padding-inline: 0.5em;
      border-color: transparent;
      background: none;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .ik .ik-edit .ik-button-text {
      min-width: 0;
      padding-inline: 0;
    }
    .ik .ik-months {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      margin: 0 0 1em;
    }
    .ik .ik-month {
      min-height: 2.75em;
      padding: 0.25em 0.75em;
      border: 1px solid var(--_primary);
      border-radius: var(--_radius);
      color: var(--_primary);
      background: var(--_surface);
      font: inherit;
      cursor: pointer;
    }
    .ik .ik-month[aria-pressed='true'] {
      color: var(--_on-primary);
      background: var(--_primary);
      font-weight: 700;
    }
    .ik .ik-days {
      grid-template-columns: repeat(auto-fill, minmax(min(11em, 100%), 1fr));
    }
    .ik .ik-day {
      display: flex;
      gap: 0.5em;
      align-items: start;
      min-height: 3em;
      padding: 0.5em 0.75em;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_surface);
      cursor: pointer;
    }
    .ik .ik-day-name {
      display: block;
    }
    .ik .ik-day-state > span {
      display: inline-block;
      margin-inline-end: 0.5em;
      white-space: nowrap;
    }
    .ik .ik-day-state {
      color: var(--_text-subtle);
      font-size: 0.875em;
    }
    .ik .ik-day-closed {
      border-style: dashed;
      border-color: var(--_border-subtle);
      color: var(--_text-subtle);
      background: var(--_surface-subtle);
      cursor: default;
    }
    .ik .ik-unsaved {
      padding: 0.75em 1em;
      border: 1px solid var(--_warning);
      border-radius: var(--_radius);
    }
    .ik .ik-review .ik-fact {
      grid-template-columns: 11em 1fr auto;
    }
    .ik .ik-voucher {
      max-width: 40em;
      margin: 0 0 1.5em;
      padding: 1.5em;
      border: 2px solid var(--_border);
      border-radius: var(--_radius);
    }
    .ik .ik-voucher-number {
      font: 700 2em / 1.4 var(--_font-family);
      font-variant-numeric: tabular-nums;
      letter-spacing: 0.05em;
    }
    .ik .ik-barcode {
      display: block;
      width: 100%;
      max-width: 28em;
      height: 6em;
      margin: 0.5em 0 1.5em;
      forced-color-adjust: none;
    }
    .ik .ik-voucher-name {
      font-weight: 700;
      font-size: 1.25em;
    }
    .ik .ik-voucher .ik-facts {
      margin-block-end: 0;
    }
    @container ik (width < 30em) {
      .ik .ik-review .ik-fact {
        grid-template-columns: 1fr;
      }
      .ik .ik-days {
        grid-template-columns: 1fr;
      }
      .ik .ik-day {
        align-items: center;
      }
      .ik .ik-day-text {
        display: flex;
        flex: 1;
        flex-wrap: wrap;
        gap: 0 1em;
        justify-content: space-between;
      }
      .ik .ik-day input {
        margin: 0;
      }
      .ik .ik-voucher {
        padding: 1em;
      }
      .ik .ik-voucher-number {
        font-size: 1.625em;
      }
    }
    @media (forced-colors: active) {
      .ik :is(.ik-choice, .ik-day):has(input:checked) {
        border: 3px solid Highlight;
      }
      .ik .ik-month[aria-pressed='true'] {
        border-width: 3px;
      }
    }
  `,
];
