import type { ExpenseHousehold, ExpenseSummary, MedicalExpense } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { MedicalExpensesService } from '@ikiiki/sdk/medical-expenses';
import { serviceOf } from '@ikiiki/sdk/service-of';

/** Which rows are listed. */
export interface Filter {
  readonly year: number;
  /** `YYYY-MM`; without it the whole year. */
  readonly month?: string | undefined;
  readonly personId?: string | undefined;
  /** Only those without the name of the facility, or only those that were corrected. */
  readonly only?: 'withoutFacility' | 'corrected' | undefined;
}

/** Rows that are here, of those that there are. */
export interface Rows {
  readonly filter: Filter;
  readonly items: readonly MedicalExpense[];
  readonly total: number;
  /** Where they go on; none where all of them are here. */
  readonly nextCursor: string | undefined;
}

/** What a member sees of the expenses. */
export interface Expenses {
  readonly summary: ExpenseSummary;
  readonly household: ExpenseHousehold;
  readonly rows: Rows;
}

/** Rows at first, and with each further page. */
const pageSize = 30;

export const expensesOf = (portal: PortalCore): MedicalExpensesService =>
  serviceOf(portal, 'medicalExpenses', MedicalExpensesService);

/** @param after rows that are here already; the next page is added */
export async function loadRows(portal: PortalCore, filter: Filter, after?: Rows): Promise<Rows> {
  const { year, month, personId, only } = filter;
  const page = await expensesOf(portal).list({
    year: String(year),
    month,
    personId,
    ...(only && { [only]: true }),
    limit: pageSize,
    cursor: after?.nextCursor,
  });
  return {
    filter,
    items: [...(after?.items ?? []), ...page.items],
    total: page.total,
    nextCursor: page.nextCursor,
  };
}

/** The newest month with something in it. */
const newestMonth = ({ months }: ExpenseSummary): string | undefined =>
  months.findLast(({ count }) => count > 0)?.month;

/** @param year the newest where it is not said */
export const loadSummary = (portal: PortalCore, year: number | undefined): Promise<ExpenseSummary> =>
  expensesOf(portal).summary(year === undefined ? {} : { year: String(year) });

/** A year, the newest where none is asked for, with the rows of its newest month or of what is asked for. */
export async function loadExpenses(portal: PortalCore, asked?: Partial<Filter>): Promise<Expenses> {
  const [summary, household] = await Promise.all([
    loadSummary(portal, asked?.year),
    expensesOf(portal).household(),
  ]);
  const filter = { month: newestMonth(summary), ...asked, year: summary.year };
  return { summary, household, rows: await loadRows(portal, filter) };
}

/** The same with a row as it is now. */
export function withCorrected(expenses: Expenses, corrected: MedicalExpense): Expenses {
  const items = expenses.rows.items.map((row) => (row.id === corrected.id ? corrected : row));
  return { ...expenses, rows: { ...expenses.rows, items } };
}
