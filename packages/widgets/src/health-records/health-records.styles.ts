import { css } from 'lit';

/** The day and the calendar. */
export const healthRecordsStyles = css`
  .ik .ik-subheading {
    margin: 0 0 0.75em;
    font: 700 1.25em / 1.5 var(--_font-family);
  }
  .ik .ik-unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .ik .ik-streak {
    margin: 0 0 1.5em;
  }
  .ik .ik-entry {
    margin: 0 0 2.5em;
    padding: 1.25em;
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
  }
  .ik .ik-segments {
    min-width: 0;
    margin: 0 0 1.25em;
    padding: 0;
    border: 0;
  }
  .ik .ik-segments legend {
    padding: 0;
  }
  .ik .ik-segments .ik-label {
    margin-bottom: 0.25em;
  }
  .ik .ik-segments-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .ik .ik-segment {
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-width: 4em;
    min-height: 2.75em;
    padding: 0.25em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .ik .ik-segment input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .ik .ik-segment:has(:checked) {
    border-color: var(--_primary);
    color: var(--_on-primary);
    background: var(--_primary);
    font-weight: 700;
  }
  .ik .ik-segment:has(:focus-visible) {
    outline: 0.25em solid var(--_focus-outline);
    outline-offset: 0.125em;
    box-shadow: 0 0 0 0.125em var(--_focus-ring);
  }
  .ik .ik-tiles {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.5em;
    margin: 0 0 1.25em;
    padding: 0;
    list-style: none;
  }
  .ik .ik-tile {
    display: grid;
    grid-template-columns: 1.5em 1fr;
    gap: 0 0.375em;
    align-content: center;
    align-items: center;
    width: 100%;
    height: 100%;
    min-height: 4em;
    margin: 0;
    padding: 0.5em;
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
    color: inherit;
    background: var(--_surface);
    font: inherit;
    line-height: 1.4;
    letter-spacing: inherit;
    text-align: start;
    cursor: pointer;
    appearance: none;
  }
  .ik .ik-tile:focus-visible {
    border-radius: var(--_radius);
  }
  .ik .ik-tile[aria-pressed='true'] {
    border-color: var(--_primary);
    box-shadow: inset 0 0 0 2px var(--_primary);
  }
  .ik .ik-tile[aria-pressed='true']:focus-visible {
    box-shadow:
      inset 0 0 0 2px var(--_primary),
      0 0 0 0.125em var(--_focus-ring);
  }
  .ik .ik-tile-filled {
    background: var(--_primary-subtle);
  }
  .ik .ik-type-icon {
    grid-row: 1 / span 2;
    width: 1.5em;
    height: 1.5em;
    color: var(--_primary);
  }
  .ik .ik-tile-name {
    font-weight: 700;
  }
  .ik .ik-tile-value {
    color: var(--_text-subtle);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .ik .ik-tile-filled .ik-tile-value {
    color: var(--_text);
    font-size: 1em;
  }
  .ik .ik-tile-note {
    display: block;
    color: var(--_text-subtle);
    font-size: 0.75rem;
  }
  .ik .ik-views {
    margin: 0 0 2.5em;
  }
  .ik .ik-pager {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    justify-content: space-between;
    margin: 0 0 1em;
  }
  .ik .ik-pager .ik-button {
    min-width: 5em;
    padding-inline: 0.75em;
  }
  .ik .ik-pager-name {
    flex: 1 1 auto;
    margin: 0;
    font: 700 1.125em / 1.5 var(--_font-family);
    text-align: center;
    word-break: keep-all;
  }
  .ik .ik-pager-long .ik-pager-name {
    flex-basis: 100%;
    order: -1;
  }
  .ik .ik-calendar {
    width: 100%;
    max-width: 32em;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .ik .ik-calendar th {
    padding: 0.5em 0;
    font-weight: 400;
  }
  .ik .ik-calendar td {
    padding: 1px;
  }
  .ik .ik-day {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    align-items: center;
    width: 100%;
    min-height: 2.875em;
    margin: 0;
    padding: 0.375em 0;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    color: inherit;
    background: none;
    font: inherit;
    font-variant-numeric: tabular-nums;
    line-height: 1.25;
    cursor: pointer;
    appearance: none;
  }
  .ik .ik-day:focus-visible {
    position: relative;
    border-radius: var(--_radius);
  }
  .ik .ik-day[aria-current] {
    border-color: var(--_border);
    font-weight: 700;
  }
  .ik .ik-day[aria-pressed='true'] {
    border-color: var(--_primary);
    color: var(--_on-primary);
    background: var(--_primary);
  }
  .ik .ik-day[aria-disabled] {
    color: var(--_text-subtle);
    cursor: default;
  }
  .ik .ik-dot {
    display: inline-block;
    width: 0.5em;
    height: 0.5em;
    border-radius: 50%;
    background: var(--_primary);
  }
  .ik .ik-day[aria-pressed='true'] .ik-dot {
    background: var(--_on-primary);
  }
  .ik .ik-legend {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin: 0.75em 0 0;
    color: var(--_text-subtle);
  }
  @media (hover: hover) {
    .ik :is(.ik-tile, .ik-segment, .ik-step, .ik-day:not([aria-disabled])):hover {
      border-color: var(--_primary-hover);
    }
  }
  @media (forced-colors: active) {
    .ik .ik-segment:has(:checked),
    .ik .ik-tile[aria-pressed='true'],
    .ik .ik-day[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
    .ik .ik-dot {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @container ik (width >= 36em) {
    .ik .ik-tiles {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  @media print {
    .ik :is(.ik-segments, .ik-import) {
      display: none;
    }
    .ik .ik-entry {
      break-inside: avoid;
    }
  }
`;
