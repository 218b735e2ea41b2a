import type { ExpenseSummary, MedicalExpense } from '@ikiiki/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { banner } from '../foundation/banner.js';
import { button } from '../foundation/form/button.js';
import type { ProblemText } from '../foundation/problem-text.js';
import type { Filter, Rows } from './expenses.js';
import type { ExpensesView } from './expenses-view.js';
import { rowView } from './row-view.js';

export interface RowsOptions {
  /** Other rows, or more of them, are on their way. */
  readonly busy: boolean;
  /** Why they did not come. */
  readonly problem: ProblemText | undefined;
  readonly onFilter: (filter: Partial<Filter>) => void;
  readonly onMore: () => void;
  readonly onRetry: () => void;
  readonly onCorrect: (row: MedicalExpense) => void;
  /** The form that corrects a row, where it is open. */
  readonly formOf: (row: MedicalExpense) => unknown;
}

/** The rows of a month or a year, by month and person. */
export function rowsView(
  view: ExpensesView,
  summary: ExpenseSummary,
  rows: Rows,
  options: RowsOptions,
): unknown {
  const { texts } = view;
  const { busy, problem } = options;
  const { filter, items, nextCursor, total } = rows;
  const isWhole = filter.personId === undefined && filter.only === undefined;
  const sumOf = (month: string) =>
    isWhole ? summary.months.find((one) => one.month === month)?.paidYen : undefined;
  return html`<section aria-labelledby="ik-details">
    <h3 class="ik-section" id="ik-details" tabindex="-1">${texts.details}</h3>
    ${filter.only ? onlyView(view, filter.only, options) : filterView(view, summary, filter, options)}
    <p class="ik-note">${total === 0 ? texts.noRows : texts.found(view.number(total))}</p>
    ${groupsOf(items).map((group) =>
      groupView(view, group, sumOf(group[0].careMonth), summary.people.length > 1, options),
    )}
    ${
      problem
        ? banner(texts, {
            kind: 'error',
            heading: texts.errorHeading,
            body: problem.text,
            actions: button({ label: texts.retry, busy, onClick: options.onRetry }),
          })
        : nothing
    }
    ${
      nextCursor === undefined || problem
        ? nothing
        : html`<div class="ik-actions">${button({ label: texts.more, busy, onClick: options.onMore })}</div>`
    }
  </section>`;
}

function onlyView(
  { texts }: ExpensesView,
  only: NonNullable<Filter['only']>,
  { busy, onFilter }: RowsOptions,
): unknown {
  return html`<p class="ik-text">${only === 'corrected' ? texts.onlyCorrected : texts.onlyNameless}</p>
    <div class="ik-ways">
      ${button({ label: texts.showAll, busy, onClick: () => onFilter({ only: undefined }) })}
    </div>`;
}

function filterView(
  view: ExpensesView,
  summary: ExpenseSummary,
  filter: Filter,
  { onFilter }: RowsOptions,
): unknown {
  const { texts, number } = view;
  const months = summary.months.filter(({ count }) => count > 0).reverse();
  const { people } = summary;
  return html`<div class="ik-choices">
    ${choice(
      texts.chooseMonth,
      'ik-month',
      filter.month ?? '',
      (month) => onFilter({ month: month || undefined }),
      [
        ...months.map(
          ({ month, count }) => [month, texts.monthOption(view.month(month), number(count))] as const,
        ),
        ['', texts.monthOption(texts.allMonths, number(summary.total.count))],
      ],
    )}
    ${
      people.length > 1
        ? choice(
            texts.choosePerson,
            'ik-person',
            filter.personId ?? '',
            (personId) => onFilter({ personId: personId || undefined }),
            [['', texts.everybody], ...people.map(({ id, name }) => [id, name] as const)],
          )
        : nothing
    }
  </div>`;
}

/** A labelled choice of one. */
export function choice(
  label: string,
  id: string,
  chosen: string,
  onChoose: (value: string) => void,
  options: readonly (readonly [value: string, name: string])[],
): TemplateResult {
  return html`<div class="ik-field">
    <label class="ik-label" part="label" for=${id}>${label}</label>
    <select
      class="ik-control"
      part="control"
      id=${id}
      @change=${({ currentTarget }: Event) => onChoose((currentTarget as HTMLSelectElement).value)}
    >
      ${options.map(
        ([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`,
      )}
    </select>
  </div>`;
}

/** Rows of one month, as they come. */
function groupsOf(items: readonly MedicalExpense[]): (readonly [MedicalExpense, ...MedicalExpense[]])[] {
  const groups: [MedicalExpense, ...MedicalExpense[]][] = [];
  for (const row of items) {
    const group = groups.at(-1);
    if (group?.[0].careMonth === row.careMonth) group.push(row);
    else groups.push([row]);
  }
  return groups;
}

function groupView(
  view: ExpensesView,
  group: readonly [MedicalExpense, ...MedicalExpense[]],
  sum: number | undefined,
  withPatient: boolean,
  { formOf, onCorrect }: RowsOptions,
): unknown {
  return html`<h4 class="ik-group">
      ${view.month(group[0].careMonth)}
      ${sum === undefined ? nothing : html`<span class="ik-month-sum">${view.texts.monthSum(view.yen(sum))}</span>`}
    </h4>
    <ul class="ik-rows">
      ${repeat(
        group,
        ({ id }) => id,
        (row) => rowView(view, row, { withPatient, form: formOf(row), onCorrect: () => onCorrect(row) }),
      )}
    </ul>`;
}
