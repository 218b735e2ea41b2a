import { css } from 'lit';

export const noticeListStyles = css`
  .ik .ik-notices-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    margin: 0 0 1em;
  }
  .ik .ik-notices-head .ik-heading {
    margin: 0;
  }
  .ik .ik-notices-count {
    font-weight: 700;
  }
  .ik .ik-filter {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: end;
    margin: 0 0 1em;
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
    padding: 1em;
  }
  .ik .ik-filter-part {
    flex: 1 1 12em;
  }
  .ik .ik-filter-label {
    display: block;
    font-weight: 700;
  }
  .ik .ik-filter-check {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-height: 3em;
  }
  .ik .ik-filter-check input {
    width: 1.5em;
    height: 1.5em;
    accent-color: var(--_primary);
  }
  .ik .ik-select,
  .ik .ik-search {
    width: 100%;
    min-height: 3em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 0 0.75em;
    color: var(--_text);
    background: var(--_surface);
    font: inherit;
  }
  .ik .ik-scroller {
    max-block-size: var(--ikiiki-notice-list-max-block-size, none);
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .ik .ik-rows {
    border-top: 1px solid var(--_border-subtle);
    list-style: none;
  }
  .ik .ik-row {
    border-bottom: 1px solid var(--_border-subtle);
    border-inline-start: 0.375em solid transparent;
    padding: 0.75em;
  }
  .ik .ik-row-unread {
    border-inline-start-color: var(--_primary);
    background: var(--_primary-subtle);
  }
  .ik .ik-row-title {
    font: inherit;
  }
  .ik .ik-row-button {
    display: block;
    width: 100%;
    min-height: 2.75em;
    border: 0;
    padding: 0.25em 0;
    color: var(--_primary);
    background: none;
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .ik .ik-row-unread .ik-row-button {
    font-weight: 700;
  }
  .ik .ik-unread {
    display: inline-block;
    margin-inline-end: 0.5em;
    border: 1px solid var(--_primary);
    border-radius: 1em;
    padding: 0 0.625em;
    color: var(--_on-primary);
    background: var(--_primary);
    font-weight: 700;
    font-size: 0.8125em;
  }
  .ik .ik-row-meta {
    color: var(--_text-subtle);
    font-size: 0.9375em;
  }
  .ik .ik-row-body {
    margin-top: 0.75em;
    border-top: 1px dashed var(--_border-subtle);
    padding-top: 0.75em;
    color: var(--_text);
  }
  .ik .ik-end {
    margin: 1em 0 0;
    text-align: center;
  }
  @media (hover: hover) {
    .ik .ik-row-button:hover {
      color: var(--_primary-hover);
      text-decoration-thickness: 0.1875em;
    }
  }
  @media (forced-colors: active) {
    .ik .ik-row-unread {
      border-inline-start-color: Highlight;
    }
  }
  @media print {
    .ik .ik-filter {
      display: none;
    }
  }
`;
