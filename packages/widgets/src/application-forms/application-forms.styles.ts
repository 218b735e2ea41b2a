import { css } from 'lit';

/** The finder and one form. */
export const applicationFormsStyles = css`
  .ik .ik-subheading {
    margin: 0 0 0.75em;
    padding: 0;
    color: inherit;
    font: 700 1.25em / 1.5 var(--_font-family);
  }
  .ik .ik-minor {
    margin: 0 0 0.5em;
    padding: 0;
    color: inherit;
    font: 700 1.125em / 1.5 var(--_font-family);
  }
  .ik section {
    margin: 0 0 2.5em;
  }
  .ik :is(.ik-text, .ik-event, .ik-form p, .ik-form-title, .ik-notes, .ik-papers, .ik-fact dd) {
    word-break: auto-phrase;
  }
  .ik .ik-text {
    max-width: 48em;
    margin: 0 0 1em;
  }
  .ik .ik-quiet {
    color: var(--_text-subtle);
    font-size: 0.875em;
  }
  .ik .ik-waiting {
    display: grid;
    gap: 0.75em;
    list-style: none;
  }
  .ik .ik-waiting-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
    justify-content: space-between;
    padding: 0.75em 1em;
    border: 1px solid var(--_border-subtle);
    border-inline-start: 0.25em solid var(--_warning);
    border-radius: var(--_radius);
  }
  .ik .ik-waiting-row > span {
    flex: 1 1 14em;
    font-weight: 700;
  }
  .ik .ik-to-history {
    margin: 0 0 2.5em;
  }
  .ik .ik-search {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: end;
    margin: 0 0 1.5em;
  }
  .ik .ik-search .ik-field {
    flex: 1 1 16em;
    max-width: 30em;
    margin: 0;
  }
  .ik .ik-events {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: 0.5em;
    margin: 0 0 2em;
    list-style: none;
  }
  .ik .ik-event {
    display: block;
    width: 100%;
    height: 100%;
    min-height: 3em;
    padding: 0.5em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: inherit;
    background: var(--_surface);
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    cursor: pointer;
  }
  .ik .ik-event[aria-pressed='true'] {
    border-color: var(--_primary);
    background: var(--_primary-subtle);
    box-shadow: inset 0 0 0 1px var(--_primary);
    font-weight: 700;
  }
  .ik .ik-forms {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr));
    gap: 1em;
    margin: 0 0 1em;
    list-style: none;
  }
  .ik .ik-form {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding: 1em;
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
    break-inside: avoid;
  }
  .ik .ik-form > p {
    flex: 1;
  }
  .ik .ik-form-title {
    margin: 0;
    font: inherit;
  }
  .ik .ik-open {
    display: block;
    width: 100%;
    min-height: 2.75rem;
    padding: 0.25em 0;
    border: 0;
    color: var(--_primary);
    background: none;
    font: 700 1.125em / 1.5 var(--_font-family);
    letter-spacing: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .ik .ik-tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    color: var(--_text-subtle);
    font-size: 0.875em;
    list-style: none;
  }
  .ik .ik-tags strong {
    color: var(--_text);
  }
  @media (hover: hover) {
    .ik .ik-event:hover {
      background: var(--_surface-subtle);
    }
    .ik .ik-open:hover {
      color: var(--_primary-hover);
      text-decoration-thickness: 0.1875em;
    }
  }
  @container ik (width < 30em) {
    .ik .ik-events {
      grid-template-columns: repeat(2, 1fr);
    }
  }
  @media (forced-colors: active) {
    .ik .ik-event[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
`;
