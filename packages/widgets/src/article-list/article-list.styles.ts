import { css } from 'lit';

/** The articles to choose from. */
export const articleListStyles = css`
  .ik .ik-filter {
    margin: 0 0 1.5em;
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
    padding: 1em;
  }
  .ik .ik-filter .ik-field {
    flex: 1 1 16em;
    margin: 0;
  }
  .ik :is(.ik-filter-words, .ik-filter-choices) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: end;
  }
  .ik .ik-filter-choices {
    margin-top: 1em;
  }
  .ik .ik-filter .ik-control {
    max-width: none;
  }
  .ik .ik-select {
    appearance: auto;
    padding-inline: 0.75em;
  }
  .ik .ik-filter-checks {
    display: flex;
    flex: 2 1 20em;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .ik .ik-check {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-height: 3em;
    cursor: pointer;
  }
  .ik .ik-check input {
    flex: none;
    width: 1.5em;
    height: 1.5em;
    accent-color: var(--_primary);
  }
  .ik .ik-found {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin: 0 0 1em;
  }
  .ik .ik-cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 1em;
    list-style: none;
  }
  .ik .ik-card {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
    padding: 1em;
    break-inside: avoid;
  }
  .ik .ik-card-category {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    justify-content: space-between;
  }
  .ik .ik-category {
    display: inline-block;
    border: 1px solid var(--_border);
    border-radius: 1em;
    padding: 0 0.75em;
    font-size: 0.875em;
  }
  .ik :is(.ik-read, .ik-card-facts, .ik-card-excerpt) {
    color: var(--_text-subtle);
    font-size: 0.875em;
  }
  .ik .ik-fact {
    display: inline-block;
    margin-inline-end: 0.75em;
  }
  .ik .ik-read {
    font-weight: 700;
  }
  .ik .ik-card-title {
    font: inherit;
  }
  .ik .ik-open {
    display: block;
    width: 100%;
    min-height: 2.75rem;
    border: 0;
    padding: 0.25em 0;
    color: var(--_primary);
    background: none;
    font: 700 1.125em / 1.5 var(--_font-family);
    letter-spacing: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
    word-break: auto-phrase;
    cursor: pointer;
  }
  .ik .ik-card-excerpt {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .ik .ik-card-facts {
    flex: 1;
  }
  .ik .ik-card-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    justify-content: space-between;
  }
  .ik .ik-points {
    font-weight: 700;
  }
  .ik .ik-save {
    display: inline-flex;
    gap: 0.375em;
    align-items: center;
    justify-content: center;
    min-height: 3em;
    margin-inline-start: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 0.25em 1em;
    color: inherit;
    background: var(--_surface);
    font: inherit;
    letter-spacing: inherit;
    cursor: pointer;
  }
  .ik .ik-save-mark {
    flex: none;
    width: 1.5em;
    height: 1.5em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .ik .ik-save-tick {
    visibility: hidden;
  }
  .ik .ik-save[aria-pressed='true'] {
    border-color: var(--_primary);
    color: var(--_primary);
    font-weight: 700;
  }
  .ik .ik-save[aria-pressed='true'] .ik-save-ribbon {
    fill: currentcolor;
  }
  .ik .ik-save[aria-pressed='true'] .ik-save-tick {
    visibility: visible;
    stroke: var(--_surface);
  }
  .ik .ik-end {
    margin: 1.5em 0 0;
    text-align: center;
  }
  .ik .ik-leave {
    margin: 1em 0 0;
  }
  @media (hover: hover) {
    .ik .ik-open:hover {
      color: var(--_primary-hover);
      text-decoration-thickness: 0.1875em;
    }
    .ik .ik-save:hover {
      background: var(--_surface-subtle);
    }
  }
  @media (forced-colors: active) {
    .ik .ik-save[aria-pressed='true'] {
      border-width: 3px;
    }
  }
  @media print {
    .ik :is(.ik-filter, .ik-save, .ik-found) {
      display: none;
    }
  }
`;
