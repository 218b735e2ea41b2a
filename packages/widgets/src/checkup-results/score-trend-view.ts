import type { HealthScore } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { chartTable } from '../foundation/chart/chart-table.js';
import { lineChart } from '../foundation/chart/line-chart.js';
import type { CheckupView } from './checkup-view.js';
import { overTheYearsTexts } from './over-the-years.messages.js';

const dayMs = 86_400_000;

/** 健康度 over the years; what was worked out in another way has a line of its own. */
export function scoreTrendView(view: CheckupView, score: HealthScore): unknown {
  const { method, trend, scale } = score;
  const texts = overTheYearsTexts(view.language);
  const label = view.texts.scoreLabel(score.label);
  const older = [...new Set(trend.map((one) => one.method))].filter((one) => one !== method);
  const valuesOf = (isShown: (one: string) => boolean) =>
    trend.map((one) => (isShown(one.method) ? one.value : undefined));
  const begins = trend.find((one) => one.method === method);
  const summary = view.texts.scoreScale(String(scale.min), String(scale.max), scale.better === 'higher');
  return html`<h3 class="ik-section">${label}</h3>
    <p class="ik-text">${summary}</p>
    ${lineChart({
      name: `${label}：${trend.map(({ asOf, value }) => `${view.date(asOf)} ${value}`).join('、')}`,
      xs: trend.map(({ asOf }) => Date.parse(asOf) / dayMs),
      labels: trend.map(({ asOf }, index) => ({
        at: Date.parse(asOf) / dayMs,
        text: asOf.slice(0, 4),
        extra: (trend.length - index) % 2 === 0,
      })),
      series: [
        { name: label, values: valuesOf((one) => one === method), look: 'primary' },
        ...older.map((name) => ({
          name: texts.scoreBefore(name),
          values: valuesOf((one) => one === name),
          look: 'secondary' as const,
        })),
      ],
      formatValue: (value) => String(value),
      valueLabels: trend.length <= 6,
    })}
    ${chartTable({
      summary: texts.asTable,
      caption: texts.tableCaption(label),
      columns: [view.texts.scoreDate, view.texts.scoreValue],
      rows: trend.map(({ asOf, value }) => ({ name: view.date(asOf), values: [String(value)] })),
    })}
    ${older.length > 0 && begins ? html`<p class="ik-text">${texts.scoreMethodChanged(view.date(begins.asOf))}</p>` : nothing}`;
}
