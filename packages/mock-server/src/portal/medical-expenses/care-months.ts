import type { ExpenseMonthState } from '@ikiiki/sdk/contract';
import { addMonths } from '../common/months.js';
import type { PortalConfig } from '../config.js';
import type { Portal } from '../context.js';
import { type Membership, today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';

type Rule = PortalConfig['medicalExpenses'];

/** A care month, and when it can be read. */
export interface CareMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly publishedOn: string;
  readonly state: ExpenseMonthState;
}

/** The day on which a care month is published: some months later, by the society's table. */
export function publishedOn(month: string, { publishing }: Rule): string {
  const day = publishing.exceptions[month.slice(5)] ?? publishing.onDay;
  return addMonths(`${month}-01`, publishing.afterMonths).slice(0, 8) + String(day).padStart(2, '0');
}

function stateOf(
  month: string,
  on: string,
  rule: Rule,
  { submitted_on, lost_on }: Membership,
): ExpenseMonthState {
  const publishing = publishedOn(month, rule);
  if (month < submitted_on.slice(0, 7) || (lost_on !== null && `${month}-01` >= lost_on)) {
    return 'not_enrolled';
  }
  if (on < publishing) return 'not_published';
  return on < addMonths(publishing, rule.keptMonths) ? 'published' : 'expired';
}

/** The twelve months of a calendar year, as they are to a member now. */
export function careMonthsOf({ config, clock }: Portal, year: number, membership: Membership): CareMonth[] {
  const rule = config.medicalExpenses;
  return Array.from({ length: 12 }, (_, at) => {
    const month = `${year}-${String(at + 1).padStart(2, '0')}`;
    return {
      month,
      publishedOn: publishedOn(month, rule),
      state: stateOf(month, today({ clock }), rule, membership),
    };
  });
}

/** The calendar years in Japan in which some month can be read now, newest first. */
export function yearsOf(portal: Portal, membership: Membership): number[] {
  const thisYear = Number(today(portal).slice(0, 4));
  const back = Math.ceil(portal.config.medicalExpenses.keptMonths / 12) + 1;
  return Array.from({ length: back + 1 }, (_, ago) => thisYear - ago).filter((year) =>
    careMonthsOf(portal, year, membership).some(({ state }) => state === 'published'),
  );
}

/** @throws ProblemError `not_found` for a year of which nothing can be read */
export function requireYear(portal: Portal, membership: Membership, year: string): number {
  const found = yearsOf(portal, membership).find((known) => String(known) === year);
  if (found === undefined) throw new ProblemError('not_found');
  return found;
}

/** Every month that can be read now, newest first. */
export const readableMonths = (portal: Portal, membership: Membership): string[] =>
  yearsOf(portal, membership).flatMap((year) =>
    careMonthsOf(portal, year, membership)
      .filter(({ state }) => state === 'published')
      .map(({ month }) => month)
      .reverse(),
  );

/** The first month that anybody may still read; what is older is deleted. */
export function oldestKept(portal: Pick<Portal, 'config' | 'clock'>): string {
  const rule = portal.config.medicalExpenses;
  const on = today(portal);
  let month = on.slice(0, 7);
  const before = () => addMonths(`${month}-01`, -1).slice(0, 7);
  while (on < addMonths(publishedOn(before(), rule), rule.keptMonths)) month = before();
  return month;
}
