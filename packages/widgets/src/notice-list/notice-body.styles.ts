import { css } from 'lit';

/** An open notice. */
export const noticeBodyStyles = css`
  .ik .ik-notice-text,
  .ik .ik-notice-items {
    margin: 0 0 1em;
  }
  .ik .ik-notice-text {
    white-space: pre-line;
  }
  .ik .ik-notice-items {
    padding-inline-start: 1.75em;
  }
  .ik ul.ik-notice-items {
    list-style: disc;
  }
  .ik ol.ik-notice-items {
    list-style: decimal;
  }
  .ik .ik-notice-heading {
    margin: 1.5em 0 0.5em;
    font: 700 1.0625em / 1.6 var(--_font-family);
  }
  .ik .ik-notice-scroll {
    overflow-x: auto;
    margin: 0 0 1em;
  }
  .ik .ik-notice-table {
    border-collapse: collapse;
    font: inherit;
    color: inherit;
  }
  .ik .ik-notice-table caption {
    padding: 0.25em 0;
    font-weight: 700;
    text-align: start;
  }
  .ik .ik-notice-table :is(th, td) {
    border: 1px solid var(--_border-subtle);
    padding: 0.375em 0.75em;
    text-align: start;
    vertical-align: top;
    overflow-wrap: normal;
  }
  .ik .ik-notice-table th {
    background: var(--_surface-subtle);
    font-weight: 700;
  }
  .ik .ik-notice-picture {
    margin: 0 0 1em;
  }
  .ik .ik-notice-picture img {
    display: block;
    max-width: 100%;
    height: auto;
    border-radius: var(--_radius);
  }
  .ik .ik-files {
    margin: 0 0 1em;
    list-style: none;
  }
  .ik .ik-files li {
    margin: 0 0 0.5em;
  }
`;
