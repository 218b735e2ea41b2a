import type { ExpenseSummary } from '@ikiiki/sdk/contract';
import { html } from 'lit';
import { barChart } from '../foundation/chart/bar-chart.js';
import { chartStyles } from '../foundation/chart/chart.styles.js';
import { chartTable } from '../foundation/chart/chart-table.js';
import type { ExpensesView } from './expenses-view.js';
import { yearPictureTexts } from './year-picture.messages.js';

export const pictureStyles = chartStyles;

/** A year in a sentence, in a picture and in a table; a month that is not there is no month of 0 yen. */
export function yearPicture(view: ExpensesView, { months, year }: ExpenseSummary): unknown {
  const { yen, language } = view;
  const texts = yearPictureTexts(language);
  const published = months.filter(({ state }) => state === 'published');
  const most = published.reduce(
    (highest, month) => (month.paidYen > highest.paidYen ? month : highest),
    published[0] ?? months[0]!,
  );
  const missing = months.filter(({ state }) => state !== 'published').map(({ month }) => month);
  const summary = [
    most.paidYen > 0 ? texts.most(view.shortMonth(most.month), yen(most.paidYen)) : texts.none,
    ...(missing.length > 0 ? [texts.missing(view.monthsInWords(missing))] : []),
  ].join('');
  return html`<p class="ik-text">${summary}</p>
    ${barChart({
      name: summary,
      labels: months.map(({ month }) => view.shortMonth(month)),
      series: [
        {
          name: texts.paid,
          values: months.map(({ paidYen }) => paidYen),
          side: 'above',
          look: 'primary',
        },
      ],
      formatValue: view.number,
    })}
    ${chartTable({
      summary: texts.asTable,
      caption: texts.caption(String(year)),
      columns: [texts.month, texts.total, texts.paid],
      rows: months.map(({ month, state, totalYen, paidYen }) => ({
        name: view.shortMonth(month),
        values:
          state === 'published' ? [yen(totalYen), yen(paidYen)] : [texts.state(state), texts.state(state)],
      })),
    })}`;
}
