import { addDays, daysBetween, isCalendarDate } from '@ikiiki/sdk/rules/calendar-date';
import type { Portal } from '../context.js';
import { today } from '../members/members.js';
import { refused } from './refused.js';

const mostDays = 366;

/** The days that are asked for; the last 31 where nothing is said. @throws ProblemError `validation_failed` */
export function rangeOf(
  query: { readonly from?: string | undefined; readonly to?: string | undefined },
  portal: Pick<Portal, 'clock'>,
): { readonly from: string; readonly to: string } {
  const to = query.to ?? today(portal);
  if (!isCalendarDate(to)) throw refused({ pointer: '/to', code: 'impossible_date' });
  const from = query.from ?? addDays(to, -30);
  if (query.from !== undefined && !isCalendarDate(from)) {
    throw refused({ pointer: '/from', code: 'impossible_date' });
  }
  if (from > to || daysBetween(from, to) >= mostDays) {
    throw refused({ pointer: '/from', code: 'out_of_range', detail: `1 to ${mostDays} days` });
  }
  return { from, to };
}
