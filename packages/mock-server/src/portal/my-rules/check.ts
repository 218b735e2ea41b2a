import type { RuleChecked } from '@ikiiki/sdk/contract';
import { isCalendarDate } from '@ikiiki/sdk/rules/calendar-date';
import { refused } from '../common/refused.js';
import type { Call, Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { today } from '../members/members.js';
import { Ledger } from '../points/ledger.js';
import { ProblemError } from '../problem-error.js';
import { currentSession } from '../session/sessions.js';
import { isCheckable, periodOf } from './periods.js';
import { historyOf, ownRule, type RuleRow, ruleView } from './rules.js';

interface OneCheck {
  readonly ruleId: string;
  readonly date: string;
}

const wrongDate = (code: string) => refused({ pointer: '/date', code });

/**
 * The day or week that a date names, where it can be set and taken back.
 * @throws ProblemError `validation_failed`, `rule_ended`, `rule_check_closed`
 */
async function openPeriod(db: PortalDatabase, row: RuleRow, date: string, on: string): Promise<string> {
  if (!isCalendarDate(date)) {
    throw wrongDate(/^\d{4}-\d{2}-\d{2}$/.test(date) ? 'impossible_date' : 'invalid_format');
  }
  const period = periodOf(row.frequency, date);
  if (period > periodOf(row.frequency, on)) throw wrongDate('future_date');
  const times = await historyOf(db, row, on);
  if (times.hasEnded) throw new ProblemError('rule_ended');
  if (!isCheckable(times, period, on)) throw new ProblemError('rule_check_closed');
  return period;
}

/** Points that checks have brought the member on a day in Japan. */
export async function pointsOn(db: PortalDatabase, memberId: string, on: string): Promise<number> {
  const { points } = await db
    .selectFrom('point_entries')
    .select(({ fn }) => fn.sum<number | null>('points').as('points'))
    .where('member_id', '=', memberId)
    .where('reason', '=', 'rule_check')
    .where('kind', '=', 'grant')
    .where('at', '>=', Date.parse(`${on}T00:00:00+09:00`))
    .executeTakeFirstOrThrow();
  return Number(points ?? 0);
}

/** What a check brings: nothing beyond the day's most. */
async function reward(
  portal: Pick<Portal, 'config'>,
  db: PortalDatabase,
  ledger: Ledger,
  { id, member_id: memberId }: RuleRow,
  period: string,
  on: string,
): Promise<number> {
  const { pointsPerCheck, maxPointsPerDay } = portal.config.myRules;
  const points = Math.min(pointsPerCheck, maxPointsPerDay - (await pointsOn(db, memberId, on)));
  if (points <= 0) return 0;
  // Without a subject: what a member has set out to do is nobody's who sees the points
  await ledger.grant({ memberId, points, reason: 'rule_check', sourceRef: `rule_check:${id}:${period}` });
  return points;
}

/**
 * Sets a check. Only its very first setting may bring points: one row a check, which stays when it is taken back.
 * Checks of a member wait for each other at the ledger, so that the day's most holds.
 */
export function check({ ruleId, date }: OneCheck, call: Call): Promise<RuleChecked> {
  const { memberId } = currentSession(call);
  const on = today(call);
  return call.db.transaction().execute(async (transaction) => {
    const ledger = await Ledger.open(call, transaction, memberId);
    const rule = await ownRule(transaction, ruleId, memberId);
    const period = await openPeriod(transaction, rule, date, on);
    const { numUpdatedRows } = await setDone(transaction, rule, period, 1);
    let pointsEarned = 0;
    if (numUpdatedRows === 0n) {
      await transaction
        .insertInto('rule_checks')
        .values({ rule_id: rule.id, period_on: period, done: 1 })
        .execute();
      pointsEarned = await reward(call, transaction, ledger, rule, period, on);
    }
    return checked(transaction, rule, on, pointsEarned);
  });
}

/** Takes a check back. The points that it brought stay: they may be spent, and a slip of the finger costs nothing. */
export function uncheck({ ruleId, date }: OneCheck, call: Call): Promise<RuleChecked> {
  const { memberId } = currentSession(call);
  const on = today(call);
  return call.db.transaction().execute(async (transaction) => {
    const rule = await ownRule(transaction, ruleId, memberId);
    await setDone(transaction, rule, await openPeriod(transaction, rule, date, on), 0);
    return checked(transaction, rule, on, 0);
  });
}

const setDone = (db: PortalDatabase, { id }: RuleRow, period: string, done: 0 | 1) =>
  db
    .updateTable('rule_checks')
    .set({ done })
    .where('rule_id', '=', id)
    .where('period_on', '=', period)
    .executeTakeFirst();

async function checked(
  db: PortalDatabase,
  rule: RuleRow,
  on: string,
  pointsEarned: number,
): Promise<RuleChecked> {
  return {
    rule: await ruleView(db, rule, on),
    pointsEarned,
    pointsToday: await pointsOn(db, rule.member_id, on),
  };
}
