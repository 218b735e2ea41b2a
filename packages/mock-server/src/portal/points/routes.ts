import type { Contract, PointMonth, PointTransaction } from '@ikiiki/sdk/contract';
import { japanDateOf } from '@ikiiki/sdk/rules/calendar-date';
import { iso } from '../../platform/iso.js';
import { addMonths } from '../common/months.js';
import { afterCursor, pageOfRows } from '../common/paging.js';
import { settleEvents } from '../events/settle.js';
import { today } from '../members/members.js';
import type { Handlers } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { balanceOf } from './balance.js';
import { type PointEntry, settleExpired } from './ledger.js';

const shownMonths = 12;

function transactionOf(entry: PointEntry, on: string): PointTransaction {
  const { id, at, kind, reason, points, subject, expires_on, available_from } = entry;
  return {
    id,
    at: iso(at),
    kind,
    reason,
    points,
    ...(expires_on !== null && { expiresOn: expires_on }),
    ...(available_from !== null && available_from > on && { availableFrom: available_from }),
    ...(subject !== null && { subject }),
  };
}

type Counted = Pick<PointEntry, 'at' | 'kind' | 'reason' | 'points' | 'source_ref'>;

const monthOf = ({ at }: Counted) => japanDateOf(at).slice(0, 7);

/** What an entry is of. What came back from a cancelled exchange was not spent after all. */
function sumOf({ kind, reason }: Counted): 'earned' | 'spent' | 'expired' {
  if (kind === 'expire') return 'expired';
  return kind === 'spend' || reason === 'exchange_cancelled' ? 'spent' : 'earned';
}

/** Sums of months; a cancellation counts in the month of its exchange. */
function addUp(months: readonly string[], entries: readonly Counted[]): PointMonth[] {
  const sums = new Map(months.map((month) => [month, { month, earned: 0, spent: 0, expired: 0 }]));
  const monthOfSource = new Map(entries.map((entry) => [entry.source_ref, monthOf(entry)]));
  const countsIn = (entry: Counted) =>
    entry.reason === 'exchange_cancelled'
      ? monthOfSource.get(`${entry.source_ref}`.replace('cancellation:', 'exchange:'))
      : monthOf(entry);
  for (const entry of entries) {
    const [of, sum] = [sums.get(countsIn(entry) ?? ''), sumOf(entry)];
    if (of) of[sum] += sum === 'earned' ? entry.points : -entry.points;
  }
  // Corrections may take away more than a month has brought.
  return [...sums.values()].map((of) => ({ ...of, earned: Math.max(0, of.earned) }));
}

/** ポイント管理: the member's own ledger. */
export const points: Handlers<Contract['points']> = {
  balance: (_, call) => balanceOf(call, currentSession(call).memberId),

  async list({ query }, call) {
    const { memberId } = currentSession(call);
    await settleEvents(call);
    await settleExpired(call, memberId);
    let entries = call.db.selectFrom('point_entries').selectAll().where('member_id', '=', memberId);
    const before = afterCursor(query, (text) => (/^\d{1,15}$/.test(text) ? Number(text) : undefined));
    if (before !== undefined) entries = entries.where('seq', '<', before);
    const on = today(call);
    return pageOfRows(query, (limit) => entries.orderBy('seq', 'desc').limit(limit).execute(), {
      cursorOf: ({ seq }) => String(seq),
      itemOf: (entry) => transactionOf(entry, on),
    });
  },

  async months(_, call) {
    const { memberId } = currentSession(call);
    await settleEvents(call);
    await settleExpired(call, memberId);
    const thisMonth = `${today(call).slice(0, 7)}-01`;
    const entries = await call.db
      .selectFrom('point_entries')
      .select(['at', 'kind', 'reason', 'points', 'source_ref'])
      .where('member_id', '=', memberId)
      .where('at', '>=', Date.parse(`${addMonths(thisMonth, 1 - shownMonths)}T00:00:00+09:00`))
      .execute();
    const months = Array.from({ length: shownMonths }, (_, index) =>
      addMonths(thisMonth, index + 1 - shownMonths).slice(0, 7),
    );
    return { items: addUp(months, entries) };
  },
};
