import { css } from 'lit';

/** Texts that the society wrote. */
export const textBlockStyles = css`
  .ik .ik-block-text,
  .ik .ik-block-items {
    margin: 0 0 1em;
  }
  .ik .ik-block-text {
    white-space: pre-line;
  }
  .ik .ik-block-items {
    padding-inline-start: 1.75em;
  }
  .ik ul.ik-block-items {
    list-style: disc;
  }
  .ik ol.ik-block-items {
    list-style: decimal;
  }
  .ik .ik-block-heading {
    margin: 1.5em 0 0.5em;
    font: 700 1.0625em / 1.6 var(--_font-family);
  }
  .ik .ik-block-scroll {
    overflow-x: auto;
    margin: 0 0 1em;
  }
  .ik .ik-block-table {
    border-collapse: collapse;
    font: inherit;
    color: inherit;
  }
  .ik .ik-block-table caption {
    padding: 0.25em 0;
    font-weight: 700;
    text-align: start;
  }
  .ik .ik-block-table :is(th, td) {
    border: 1px solid var(--_border-subtle);
    padding: 0.375em 0.75em;
    text-align: start;
    vertical-align: top;
    overflow-wrap: normal;
  }
  .ik .ik-block-table th {
    background: var(--_surface-subtle);
    font-weight: 700;
  }
  .ik .ik-block-picture {
    margin: 0 0 1em;
  }
  .ik .ik-block-picture img {
    display: block;
    max-width: 100%;
    height: auto;
    border-radius: var(--_radius);
  }
  .ik .ik-block-note {
    border: 1px solid var(--_border-subtle);
    border-inline-start: 0.375em solid var(--_primary);
    border-radius: var(--_radius);
    padding: 0.75em 1em;
    background: var(--_surface-subtle);
  }
`;
