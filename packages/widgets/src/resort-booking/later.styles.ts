import { css } from 'lit';

/** The screens behind the first. */
export const laterStyles = css`
  .ik .ik-unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .ik .ik-over {
    margin: 0 0 0.5em;
    color: var(--_text-subtle);
    font-weight: 700;
  }
  .ik .ik-card-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .ik .ik-card-actions .ik-button {
    min-width: 0;
  }
  .ik .ik-note {
    color: var(--_text-subtle);
    font-size: 0.875em;
  }
  .ik .ik-days + .ik-note {
    margin-block-start: 0.75em;
  }
  .ik .ik-facts {
    max-width: 48em;
    margin: 0 0 1.5em;
    border-block-start: 1px solid var(--_border-subtle);
  }
  .ik .ik-fact {
    display: grid;
    grid-template-columns: 11em 1fr auto;
    gap: 0 1em;
    padding: 0.75em 0;
    border-block-end: 1px solid var(--_border-subtle);
  }
  .ik .ik-fact dt {
    font-weight: 700;
  }
  .ik .ik-lines {
    list-style: none;
  }
  .ik ol.ik-lines {
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  .ik .ik-numbered li,
  .ik .ik-lines li:has(.ik-button) {
    margin-block-end: 0.75em;
  }
  .ik .ik-number {
    font-size: 1.25em;
    letter-spacing: 0.1em;
  }
  .ik .ik-digest {
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .ik .ik-table {
    width: 100%;
    max-width: 40em;
    margin: 0.5em 0 1.5em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .ik .ik-table caption {
    padding: 0.5em 0;
    font-weight: 700;
    text-align: start;
  }
  .ik .ik-table :is(th, td) {
    padding: 0.5em 0.25em;
    border-block-end: 1px solid var(--_border-subtle);
    font-size: 0.9375em;
    text-align: end;
    overflow-wrap: normal;
  }
  .ik .ik-table :is(td, th[lang]) {
    white-space: nowrap;
  }
  .ik .ik-to-withdraw {
    display: contents;
  }
  .ik .ik-table :is(th[scope='row'], thead th:first-child) {
    text-align: start;
  }
  .ik .ik-table thead th {
    color: var(--_text-subtle);
    font-weight: 400;
  }
  .ik .ik-pager {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin: 0 0 1em;
  }
  .ik .ik-pager-name {
    flex: 1;
    order: -1;
    min-width: 100%;
    color: inherit;
    font: 700 1.125em / 1.5 var(--_font-family);
  }
  .ik .ik-pager .ik-button {
    flex: 1;
    min-width: 0;
  }
  .ik .ik-weekdays {
    display: none;
  }
  .ik .ik-days {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border-block-start: 1px solid var(--_border-subtle);
    list-style: none;
  }
  .ik .ik-day {
    border-block-end: 1px solid var(--_border-subtle);
  }
  .ik :is(.ik-day:not(:has(button)), .ik-day-button) {
    display: grid;
    grid-template-columns: 6em 5.5em 1fr;
    gap: 0 0.5em;
    align-items: baseline;
    padding: 0.625em 0.5em;
  }
  .ik .ik-day-button {
    width: 100%;
    min-height: 3em;
    margin: 0;
    border: 0;
    border-radius: 0.25em;
    color: inherit;
    background: none;
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    cursor: pointer;
  }
  .ik .ik-day-button[aria-disabled='true'] {
    color: var(--_text-subtle);
    cursor: default;
  }
  .ik .ik-day-button[aria-pressed='true'] {
    background: var(--_primary-subtle);
    box-shadow: inset 0 0 0 2px var(--_primary);
    font-weight: 700;
  }
  .ik .ik-day-date {
    font-weight: 700;
    white-space: nowrap;
  }
  .ik :is(.ik-day-start-0, .ik-day-start-6) .ik-day-date {
    text-decoration: underline;
    text-decoration-color: var(--_border-subtle);
    text-underline-offset: 0.25em;
  }
  .ik .ik-day-season {
    width: fit-content;
    padding: 0 0.5em;
    border: 1px solid var(--_border-subtle);
    border-inline-start: 0.375em solid var(--_season, var(--_border-subtle));
    border-radius: 0.25em;
    font-size: 0.8125em;
  }
  .ik .ik-season-gold {
    --_season: light-dark(#b78f00, #ffc700);
  }
  .ik .ik-season-red {
    --_season: light-dark(#ce0000, #ff9696);
  }
  .ik .ik-season-white {
    --_season: light-dark(#999999, #e6e6e6);
  }
  .ik .ik-season-blue {
    --_season: light-dark(#0055ad, #7ab8ff);
  }
  .ik .ik-day-rooms {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    font-size: 0.9375em;
  }
  .ik .ik-day-full {
    color: var(--_text-subtle);
  }
  .ik .ik-subheading .ik-mark {
    font-weight: 400;
    font-size: 0.8em;
  }
  .ik .ik-add {
    margin-block: 1em;
  }
  .ik :is(.ik-group, .ik-guest) {
    min-width: 0;
    margin: 0 0 1.5em;
    padding: 0;
    border: 0;
  }
  .ik .ik-guest {
    margin-block-start: 1.5em;
    padding: 1em;
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
  }
  .ik .ik-guest > legend {
    padding-inline: 0.25em;
  }
  .ik .ik-legend {
    margin: 0 0 0.5em;
  }
  .ik .ik-options {
    max-width: 40em;
  }
  .ik .ik-options-inline {
    grid-template-columns: repeat(auto-fit, minmax(7em, 1fr));
  }
  .ik .ik-option-facts {
    display: block;
    color: var(--_text-subtle);
    font-size: 0.875em;
  }
  .ik .ik-tick {
    max-width: 40em;
  }
  .ik .ik-last-field {
    margin-block-start: 2em;
  }
  .ik :is(.ik-next, .ik-actions.ik-next) {
    margin-block: 1em 1.5em;
  }
  .ik .ik-question {
    margin-block: 1.5em 0;
    font-weight: 700;
  }
  .ik .ik-discard {
    margin-block-start: 2em;
  }
  .ik .ik-save {
    margin-block: 1em;
  }
  .ik .ik-fee {
    max-width: 40em;
    margin: 0 0 1em;
    padding: 1em;
    border: 0.1875rem solid var(--_border);
    border-radius: var(--_radius);
  }
  .ik .ik-fee-sum {
    font-weight: 700;
    font-size: 1.125em;
  }
  .ik .ik-record {
    margin-block-start: 1em;
  }
  .ik .ik-record .ik-banner {
    margin-block-start: 1em;
  }
  @container ik (width >= 44em) {
    .ik .ik-pager-name {
      order: 0;
      min-width: 0;
      text-align: center;
    }
    .ik .ik-pager .ik-button {
      flex: none;
    }
    .ik :is(.ik-weekdays, .ik-days) {
      display: grid;
      grid-template-columns: repeat(7, minmax(0, 1fr));
      gap: 0.25em;
    }
    .ik .ik-weekdays {
      color: var(--_text-subtle);
      text-align: center;
    }
    .ik .ik-days {
      border: 0;
    }
    .ik .ik-day {
      border: 1px solid var(--_border-subtle);
      border-radius: 0.25em;
    }
    .ik .ik-day-start-1:first-child {
      grid-column-start: 2;
    }
    .ik .ik-day-start-2:first-child {
      grid-column-start: 3;
    }
    .ik .ik-day-start-3:first-child {
      grid-column-start: 4;
    }
    .ik .ik-day-start-4:first-child {
      grid-column-start: 5;
    }
    .ik .ik-day-start-5:first-child {
      grid-column-start: 6;
    }
    .ik .ik-day-start-6:first-child {
      grid-column-start: 7;
    }
    .ik :is(.ik-day:not(:has(button)), .ik-day-button) {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.125em;
      align-content: start;
      padding: 0.375em;
    }
    .ik .ik-day-button {
      height: 100%;
    }
    .ik .ik-day-rest {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .ik .ik-day-rooms {
      font-size: 0.8125em;
    }
  }
  @container ik (width < 30em) {
    .ik .ik-fact {
      grid-template-columns: 1fr;
    }
    .ik .ik-options-inline {
      grid-template-columns: repeat(auto-fit, minmax(5.5em, 1fr));
    }
  }
  @media (forced-colors: active) {
    .ik .ik-day-button[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
  @media print {
    .ik :is(.ik-pager, .ik-add) {
      display: none;
    }
  }
`;
