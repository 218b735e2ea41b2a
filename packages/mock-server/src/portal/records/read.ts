import type { RecordType, records } from '@ikiiki/sdk/contract';
import { isCalendarDate } from '@ikiiki/sdk/rules/calendar-date';
import { oldestRecordDate, recordRules } from '@ikiiki/sdk/rules/health-record';
import { rangeOf } from '../common/day-range.js';
import { refused } from '../common/refused.js';
import type { PortalDatabase } from '../database.js';
import { today } from '../members/members.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { type RecordRow, recordView } from './record-view.js';
import { recordedDays } from './recorded-days.js';
import { streakOf } from './streak.js';
import { periodsUpTo, rowsThatCount, trendPoints } from './trend.js';

export const list: Handler<typeof records.list> = async ({ query }, call) => {
  const { memberId } = currentSession(call);
  const { from, to } = rangeOf(query, call);
  let rows = call.db
    .selectFrom('health_records')
    .selectAll()
    .where('member_id', '=', memberId)
    .where('day', '>=', from)
    .where('day', '<=', to);
  if (query.type !== undefined) rows = rows.where('type', '=', query.type);
  const found = await rows.orderBy('day').orderBy('type').orderBy('source').execute();
  return { items: found.map(recordView) };
};

/** The newest value of each type. */
async function latestOf(db: PortalDatabase, memberId: string): Promise<RecordRow[]> {
  const newest = await db
    .selectFrom('health_records')
    .select('type')
    .select(({ fn }) => fn.max('day').as('day'))
    .where('member_id', '=', memberId)
    .groupBy('type')
    .orderBy('type')
    .execute();
  const latest: RecordRow[] = [];
  for (const { type, day } of newest) {
    const rows = await db
      .selectFrom('health_records')
      .selectAll()
      .where('member_id', '=', memberId)
      .where('day', '=', day)
      .where('type', '=', type)
      .execute();
    latest.push(...rowsThatCount(rows).values());
  }
  return latest;
}

export const summary: Handler<typeof records.summary> = async (_, call) => {
  const { memberId } = currentSession(call);
  const on = today(call);
  const oldest = oldestRecordDate(on);
  const days = await recordedDays(call.db, memberId, oldest, on);
  return {
    today: on,
    oldest,
    streak: streakOf(days, on),
    latest: (await latestOf(call.db, memberId)).map(recordView),
  };
};

async function spanOf(db: PortalDatabase, memberId: string, type: RecordType) {
  const { first, last } = await db
    .selectFrom('health_records')
    .select(({ fn }) => [fn.min<string | null>('day').as('first'), fn.max<string | null>('day').as('last')])
    .where('member_id', '=', memberId)
    .where('type', '=', type)
    .executeTakeFirstOrThrow();
  return first === null || last === null ? {} : { firstOn: first, lastOn: last };
}

/** Before this nobody has anything recorded, and years have odd names. */
const firstThinkable = '1950-01-01';

export const trend: Handler<typeof records.trend> = async ({ query }, call) => {
  const { memberId } = currentSession(call);
  const { type = 'steps', by = 'day', to = today(call) } = query;
  if (!isCalendarDate(to)) throw refused({ pointer: '/to', code: 'impossible_date' });
  if (to > today(call)) throw refused({ pointer: '/to', code: 'future_date' });
  if (to < firstThinkable) throw refused({ pointer: '/to', code: 'too_old' });
  const periods = periodsUpTo(to, by);
  const rows = await call.db
    .selectFrom('health_records')
    .selectAll()
    .where('member_id', '=', memberId)
    .where('type', '=', type)
    .where('day', '>=', periods[0]?.from ?? to)
    .where('day', '<=', periods.at(-1)?.to ?? to)
    .execute();
  return {
    type,
    unit: recordRules[type].unit,
    by,
    points: trendPoints(periods, rows, type),
    ...(await spanOf(call.db, memberId, type)),
    limits: [...(call.config.healthRecords.limits[type] ?? [])],
  };
};
