import { css } from 'lit';

/** An open article: set large, in lines that are easy to follow. */
export const articleReaderStyles = css`
  .ik .ik-reader-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    margin: 0 0 1.5em;
  }
  .ik .ik-reader-bar > :first-child {
    margin-inline-end: auto;
  }
  .ik .ik-reader {
    font-size: 1.125em;
    line-height: 1.9;
  }
  .ik .ik-reader > :not(.ik-recipe) {
    max-width: 42em;
  }
  .ik .ik-reader-title {
    margin: 0.25em 0;
    scroll-margin-block: 1em;
  }
  .ik .ik-reader-facts {
    margin: 0 0 1.5em;
    color: var(--_text-subtle);
    font-size: 0.8889em;
  }
  .ik .ik-reader-text .ik-block-items li {
    margin: 0 0 0.375em;
  }
  .ik .ik-reader-text .ik-block-heading {
    border-inline-start: 0.3125em solid var(--_primary);
    padding-inline-start: 0.625em;
  }
  .ik .ik-reader-text .ik-block-note {
    font-size: 0.8889em;
  }
  .ik .ik-reader-end {
    margin: 2em 0 0;
    border: 1px solid var(--_primary);
    border-radius: var(--_radius);
    padding: 1em;
    background: var(--_surface-subtle);
    text-align: center;
  }
  .ik .ik-reader-end .ik-button {
    margin: 0.75em 0 0;
    min-width: 14em;
    max-width: 100%;
  }
  .ik .ik-neighbours {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 0.75em;
    margin: 1.5em 0 0;
  }
  .ik .ik-neighbour {
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
    padding: 0.75em 1em;
    color: var(--_primary);
    background: var(--_surface);
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .ik .ik-neighbour-label {
    display: block;
    color: var(--_text-subtle);
    font-size: 0.875em;
  }
  @media (hover: hover) {
    .ik .ik-neighbour:hover {
      color: var(--_primary-hover);
      text-decoration: underline;
    }
  }
  @container ik (width < 30em) {
    .ik .ik-reader-bar > :first-child {
      width: 100%;
    }
    .ik .ik-reader-bar > :not(:first-child) {
      flex: 1;
    }
  }
  @media print {
    .ik :is(.ik-reader-bar, .ik-reader-end, .ik-neighbours) {
      display: none;
    }
    .ik .ik-reader {
      font-size: 1em;
      line-height: 1.7;
    }
  }
`;
