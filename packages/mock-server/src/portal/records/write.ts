import type { BodyOf, FieldError, RecordSource, RecordType, records } from '@ikiiki/sdk/contract';
import { recordTypes } from '@ikiiki/sdk/contract';
import { judgeRecord, judgeRecordDate, type RecordValues } from '@ikiiki/sdk/rules/health-record';
import { refused } from '../common/refused.js';
import type { Call, Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { today } from '../members/members.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { beforeSteps } from './before-steps.js';
import { grantForDays } from './day-points.js';
import { type RecordRow, recordView } from './record-view.js';

/** Rows of one statement; databases take a limited number of values. */
const rowsAtOnce = 200;

const isType = (text: string): text is RecordType => (recordTypes as readonly string[]).includes(text);

interface Typed extends RecordValues {
  readonly date: string;
  readonly type: RecordType;
  readonly source?: RecordSource | undefined;
  readonly recordedAt?: string | undefined;
}

/** Each field that cannot be, with its pointer. */
function errorsOf(typed: Typed, at: string, on: string): FieldError[] {
  const date = judgeRecordDate(typed.date, on);
  return [
    ...(date ? [{ pointer: `${at}/date`, code: date }] : []),
    ...Object.entries(judgeRecord(typed.type, typed)).map(([field, code]) => ({
      pointer: `${at}/${field}`,
      code,
    })),
  ];
}

function rowOf(typed: Typed, memberId: string, now: number): RecordRow {
  const told = typed.recordedAt === undefined ? now : Date.parse(typed.recordedAt);
  return {
    member_id: memberId,
    day: typed.date,
    type: typed.type,
    source: typed.source ?? 'manual',
    value: Math.round(typed.value * 10) / 10,
    diastolic: typed.diastolic ?? null,
    timing: typed.timing ?? null,
    // A device whose clock is ahead must not win against all that is written until then
    recorded_at: Number.isNaN(told) ? now : Math.min(told, now),
  };
}

/** Writes rows of different days, types or sources; where something newer stands, that stays. */
export async function upsert(db: PortalDatabase, rows: readonly RecordRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    await db
      .insertInto('health_records')
      .values(rows.slice(at, at + rowsAtOnce))
      .onConflict((conflict) =>
        conflict
          .columns(['member_id', 'day', 'type', 'source'])
          .doUpdateSet(({ ref }) => ({
            value: ref('excluded.value'),
            diastolic: ref('excluded.diastolic'),
            timing: ref('excluded.timing'),
            recorded_at: ref('excluded.recorded_at'),
          }))
          .whereRef('health_records.recorded_at', '<=', 'excluded.recorded_at'),
      )
      .execute();
  }
}

/** Writes one value of a day. */
export const save: Handler<typeof records.save> = async ({ params, body }, call) => {
  const { memberId } = currentSession(call);
  const { date, type } = params;
  if (!isType(type)) throw refused({ pointer: '/type', code: 'invalid_format' });
  const typed: Typed = { ...body, date, type, source: 'manual' };
  const errors = errorsOf(typed, '', today(call));
  if (errors.length > 0) throw refused(...errors);
  const row = rowOf(typed, memberId, call.clock.now());
  await beforeSteps(call, [type]);
  return call.db.transaction().execute(async (transaction) => {
    const points = await grantForDays(call, transaction, memberId, [date]);
    await upsert(transaction, [row]);
    const stands = await transaction
      .selectFrom('health_records')
      .selectAll()
      .where('member_id', '=', memberId)
      .where('day', '=', date)
      .where('type', '=', type)
      .where('source', '=', 'manual')
      .executeTakeFirstOrThrow();
    return { record: recordView(stands), points };
  });
};

const keyOf = ({ day, type, source }: RecordRow) => `${day} ${type} ${source}`;

const saysTheSame = (a: RecordRow, b: RecordRow) =>
  a.value === b.value && a.diastolic === b.diastolic && a.timing === b.timing;

/** What stands of the member's records in the days of some rows, by key. */
async function standing(
  db: PortalDatabase,
  memberId: string,
  rows: readonly RecordRow[],
): Promise<ReadonlyMap<string, RecordRow>> {
  const days = rows.map(({ day }) => day).sort();
  const found = await db
    .selectFrom('health_records')
    .selectAll()
    .where('member_id', '=', memberId)
    .where('day', '>=', days[0] ?? '')
    .where('day', '<=', days.at(-1) ?? '')
    .execute();
  return new Map(found.map((row) => [keyOf(row), row]));
}

function rowsOf(call: Call, { records: typed }: BodyOf<typeof records.batch>, memberId: string): RecordRow[] {
  const on = today(call);
  const errors = typed.flatMap((row, index) => errorsOf(row, `/records/${index}`, on));
  if (errors.length > 0) throw refused(...errors);
  const now = call.clock.now();
  const rows = typed.map((row) => rowOf(row, memberId, now));
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

/** Writes many at once, or none. */
export const batch: Handler<typeof records.batch> = async ({ body }, call) => {
  const { memberId } = currentSession(call);
  const rows = rowsOf(call, body, memberId);
  await beforeSteps(
    call,
    rows.map(({ type }) => type),
  );
  return call.db.transaction().execute((transaction) => writeAll(call, transaction, memberId, rows));
};

async function writeAll(
  portal: Pick<Portal, 'clock' | 'random' | 'config'>,
  transaction: PortalDatabase,
  memberId: string,
  rows: readonly RecordRow[],
) {
  const days = rows.map(({ day }) => day);
  const points = await grantForDays(portal, transaction, memberId, days);
  const before = await standing(transaction, memberId, rows);
  const newer = rows.filter((row) => {
    const stands = before.get(keyOf(row));
    return !stands || stands.recorded_at <= row.recorded_at;
  });
  const changing = newer.filter((row) => {
    const stands = before.get(keyOf(row));
    return !stands || !saysTheSame(stands, row);
  });
  // What is said again is newer too than what was written down in between
  await upsert(transaction, newer);
  const created = changing.filter((row) => !before.has(keyOf(row))).length;
  return {
    created,
    updated: changing.length - created,
    unchanged: rows.length - changing.length,
    points,
  };
}
