/** The widgets' own chart, in a shadow root with the styles it stands on there. */
import { html, render } from 'lit';
import { baseStyles } from '../../packages/widgets/dist/foundation/base.styles.js';
import { chartStyles } from '../../packages/widgets/dist/foundation/chart/chart.styles.js';
import { lineChart } from '../../packages/widgets/dist/foundation/chart/line-chart.js';
import { lineChartStyles } from '../../packages/widgets/dist/foundation/chart/line-chart.styles.js';
import { offer } from './page.js';

const looks = ['primary', 'secondary'];
const limitLooks = ['guidance', 'referral'];

const chartOf = (chart) =>
  lineChart({
    ...chart,
    series: chart.series.map((one, index) => ({ ...one, look: looks[index] })),
    limits: chart.limits.map((limit, index) => ({ ...limit, worse: 'above', look: limitLooks[index] })),
    formatValue: String,
  });

offer((charts, place) => {
  const root = place.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...baseStyles, chartStyles, lineChartStyles].map(({ styleSheet }) => styleSheet);
  render(html`<div class="ik">${charts.map(chartOf)}</div>`, root);
});
