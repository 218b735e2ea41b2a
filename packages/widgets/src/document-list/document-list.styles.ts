import { css } from 'lit';

export const documentListStyles = css`
  .ik .ik-documents-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: baseline;
    margin: 0 0 1em;
  }
  .ik .ik-documents-head .ik-heading {
    margin: 0;
  }
  .ik .ik-documents-count {
    font-weight: 700;
  }
  .ik .ik-subheading {
    margin: 2em 0 0.5em;
    font: 700 1.25em / 1.5 var(--_font-family);
  }
  .ik .ik-banner + .ik-subheading,
  .ik .ik-documents-head + .ik-subheading {
    margin-top: 0.5em;
  }
  .ik .ik-rows {
    border-top: 1px solid var(--_border-subtle);
    list-style: none;
  }
  .ik .ik-row {
    border-bottom: 1px solid var(--_border-subtle);
    border-inline-start: 0.375em solid transparent;
    padding: 0.5em 0.75em;
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
  .ik .ik-row-part {
    display: inline-block;
    margin-inline-end: 0.75em;
  }
  .ik .ik-tag {
    display: inline-block;
    margin-inline-end: 0.5em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 0 0.625em;
    color: var(--_text);
  }
  .ik .ik-more {
    margin-top: 1em;
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
`;
