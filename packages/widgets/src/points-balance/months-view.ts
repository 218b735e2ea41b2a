import type { PointMonth } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { barChart } from '../foundation/chart/bar-chart.js';
import { chartTable } from '../foundation/chart/chart-table.js';
import { formatNumber } from '../foundation/format.js';
import { formatMonth } from '../foundation/format-month.js';
import type { PointsView } from './points-view.js';

/** The last twelve months in a sentence, in a picture and in a table. */
export function monthsView(view: PointsView, months: readonly PointMonth[]): unknown {
  const { texts, language } = view;
  const number = (value: number) => formatNumber(value, language);
  const summary = inWords(view, months);
  const columns = (['earned', 'spent', 'expired'] as const).map((key) => months.map((month) => month[key]));
  const [earned = [], spent = [], expired = []] = columns;
  const isStill = columns.flat().every((value) => value === 0);
  return html`<section aria-labelledby="ik-months">
    <h3 class="ik-points-name" id="ik-months">${texts.monthsHeading}</h3>
    <p class="ik-text" aria-hidden=${isStill ? nothing : 'true'}>${summary}</p>
    ${
      isStill
        ? nothing
        : html`${barChart({
            name: summary,
            labels: months.map(({ month }) => formatMonth(month, language, 'short')),
            series: [
              { name: texts.earnedBars, values: earned, side: 'above', look: 'primary' },
              { name: texts.spentBars, values: spent, side: 'below', look: 'secondary' },
              { name: texts.expiredBars, values: expired, side: 'below', look: 'outline' },
            ],
            formatValue: number,
          })}
          ${chartTable({
            summary: texts.asTable,
            caption: texts.tableCaption,
            columns: [texts.month, texts.earned, texts.spent, texts.expired],
            rows: months.map(({ month, earned, spent, expired }) => ({
              name: formatMonth(month, language),
              values: [earned, spent, expired].map(number),
            })),
          })}`
    }
  </section>`;
}

function inWords({ texts, language, amount }: PointsView, months: readonly PointMonth[]): string {
  const total = (key: 'earned' | 'spent' | 'expired') => months.reduce((sum, month) => sum + month[key], 0);
  const expired = total('expired');
  const best = months.reduce<PointMonth | undefined>(
    (most, month) => (month.earned > (most?.earned ?? 0) ? month : most),
    undefined,
  );
  return (
    texts.months(amount(total('earned')), amount(total('spent')), expired ? amount(expired) : '') +
    (best ? texts.bestMonth(formatMonth(best.month, language), amount(best.earned)) : '')
  );
}
