import { css } from 'lit';

/** Lines, limits and their names, beside `chartStyles`. Lengths inside a plot are those of its view box. */
export const lineChartStyles = css`
  .ik .ik-line {
    fill: none;
    stroke: var(--_line);
    stroke-width: 2.5px;
    stroke-linejoin: round;
  }
  .ik .ik-line-marker {
    fill: var(--_line);
    stroke: var(--_line);
    stroke-width: 2px;
  }
  .ik .ik-line-dense .ik-line {
    stroke-width: 1.5px;
  }
  .ik .ik-line-primary {
    --_line: var(--_primary);
  }
  .ik .ik-line-secondary {
    --_line: var(--_text-subtle);
  }
  .ik .ik-line-secondary .ik-line {
    stroke-dasharray: 9px 4px;
  }
  .ik .ik-line-secondary .ik-line-marker {
    fill: var(--_surface);
  }
  .ik .ik-line-tertiary {
    --_line: var(--_success);
  }
  .ik .ik-line-tertiary .ik-line {
    stroke-dasharray: 2px 4px;
  }
  .ik .ik-limit-guidance {
    --_limit: var(--_warning);
  }
  .ik .ik-limit-referral {
    --_limit: var(--_error);
  }
  .ik .ik-limit {
    stroke: var(--_limit);
    stroke-width: 1.5px;
  }
  .ik .ik-limit-guidance.ik-limit,
  .ik .ik-limit-guidance .ik-limit {
    stroke-dasharray: 12px 3px 3px 3px;
  }
  .ik .ik-limit-side {
    stroke: var(--_limit);
    stroke-width: 1px;
    stroke-opacity: 0.45;
  }
  .ik .ik-chart-plot .ik-line-text {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 5px;
    stroke-linejoin: round;
    font-variant-numeric: tabular-nums;
  }
  .ik .ik-chart-plot .ik-limit-name-start {
    text-anchor: start;
  }
  .ik .ik-chart-plot .ik-limit-name-end {
    text-anchor: end;
  }
  .ik .ik-chart-legend .ik-line-key {
    width: 2.5em;
  }
  @media (forced-colors: active) {
    .ik :is(.ik-line-primary, .ik-line-secondary, .ik-line-tertiary) {
      --_line: CanvasText;
    }
    .ik :is(.ik-limit-guidance, .ik-limit-referral) {
      --_limit: GrayText;
    }
    .ik .ik-limit-side {
      stroke-opacity: 1;
    }
    .ik .ik-line-secondary .ik-line-marker {
      fill: Canvas;
    }
    .ik .ik-chart-plot .ik-line-text {
      stroke: Canvas;
    }
  }
`;
