import { css } from 'lit';

/** Charts and the tables beside them. Lengths inside a plot are those of its view box. */
export const chartStyles = css`
  .ik .ik-chart {
    max-width: 45rem;
    margin: 0;
  }
  .ik .ik-chart-plot {
    display: block;
    width: 100%;
  }
  .ik .ik-chart-plot text {
    fill: var(--_text);
    font-size: 20px;
    letter-spacing: 0;
    text-anchor: middle;
  }
  .ik .ik-chart-plot .ik-chart-value {
    text-anchor: end;
    font-variant-numeric: tabular-nums;
  }
  .ik .ik-chart-plot .ik-chart-extra {
    display: none;
  }
  .ik .ik-chart-line {
    stroke: var(--_border-subtle);
  }
  .ik .ik-chart-zero {
    stroke: var(--_border);
    stroke-width: 2px;
  }
  .ik .ik-bar {
    fill: var(--_bar);
    stroke: var(--_bar);
    stroke-width: 1.5px;
  }
  .ik .ik-bar-primary {
    --_bar: var(--_primary);
  }
  .ik .ik-bar-secondary {
    --_bar: var(--_border);
  }
  .ik .ik-bar-outline {
    --_bar: var(--_text);
    fill: var(--_surface);
  }
  .ik .ik-chart-legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin: 0.5em 0 1em;
    list-style: none;
  }
  .ik .ik-chart-legend svg {
    width: 1em;
    margin-inline-end: 0.5em;
    vertical-align: -0.1em;
  }
  .ik .ik-chart-details summary {
    width: fit-content;
    padding: 0.5em 0;
    color: var(--_primary);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .ik .ik-chart-table {
    width: 100%;
    max-width: 45rem;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .ik .ik-chart-table caption {
    padding: 0.5em 0;
    font-weight: 700;
    text-align: start;
  }
  .ik .ik-chart-table :is(th, td) {
    padding: 0.5em 0.25em;
    border-bottom: 1px solid var(--_border-subtle);
    text-align: end;
  }
  .ik .ik-chart-table th:first-child {
    text-align: start;
  }
  .ik .ik-chart-table tbody th {
    font-weight: 400;
  }
  .ik .ik-chart-table :is(td, thead th) {
    white-space: nowrap;
  }
  @container ik (width >= 36em) {
    .ik .ik-chart-plot text {
      font-size: 12px;
    }
    .ik .ik-chart-plot .ik-chart-extra {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    .ik .ik-bar {
      --_bar: CanvasText;
    }
    .ik .ik-bar-outline {
      fill: Canvas;
    }
    .ik .ik-chart-plot text {
      fill: CanvasText;
    }
    .ik :is(.ik-chart-line, .ik-chart-zero) {
      stroke: GrayText;
    }
  }
  @media print {
    .ik .ik-chart-details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
