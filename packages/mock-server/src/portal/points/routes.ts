import type { Contract, PointMonth, PointTransaction } from '@ikiiki/sdk/contract';
import { japanDateOf } from '@ikiiki/sdk/rules/calendar-date';
import { iso } from '../../platform/iso.js';
import { addMonths } from '../common/months.js';
import { afterCursor, pageOfRows } from '../common/paging.js';
import { today } from '../members/members.js';
import type { Handlers } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { balanceOf } from './balance.js';
import { type PointEntry, settleExpired } from './ledger.js';

const months = 12;

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

/** What an entry adds to its month. What came back from a cancelled exchange was not spent after all. */
function add(
  month: PointMonth,
  { kind, reason, points }: Pick<PointEntry, 'kind' | 'reason' | 'points'>,
): void {
  if (kind === 'expire') month.expired -= points;
  else if (kind === 'spend') month.spent -= points;
  else if (reason === 'exchange_cancelled') month.spent = Math.max(0, month.spent - points);
  else if (points > 0) month.earned += points;
  else month.earned = Math.max(0, month.earned + points);
}

/** ポイント管理: the member's own ledger. */
export const points: Handlers<Contract['points']> = {
  balance: (_, call) => balanceOf(call, currentSession(call).memberId),

  async list({ query }, call) {
    const { memberId } = currentSession(call);
    await settleExpired(call, memberId);
    let entries = call.db.selectFrom('point_entries').selectAll().where('member_id', '=', memberId);
    const before = afterCursor(query, Number);
    if (before !== undefined) entries = entries.where('seq', '<', before);
    const on = today(call);
    return pageOfRows(query, (limit) => entries.orderBy('seq', 'desc').limit(limit).execute(), {
      cursorOf: ({ seq }) => String(seq),
      itemOf: (entry) => transactionOf(entry, on),
    });
  },

  async months(_, call) {
    const { memberId } = currentSession(call);
    await settleExpired(call, memberId);
    const thisMonth = `${today(call).slice(0, 7)}-01`;
    const sums = new Map<string, PointMonth>();
    for (let back = months - 1; back >= 0; back -= 1) {
      const month = addMonths(thisMonth, -back).slice(0, 7);
      sums.set(month, { month, earned: 0, spent: 0, expired: 0 });
    }
    const entries = await call.db
      .selectFrom('point_entries')
      .select(['at', 'kind', 'reason', 'points'])
      .where('member_id', '=', memberId)
      .where('at', '>=', Date.parse(`${addMonths(thisMonth, 1 - months)}T00:00:00+09:00`))
      .orderBy('seq')
      .execute();
    for (const entry of entries) {
      const month = sums.get(japanDateOf(entry.at).slice(0, 7));
      if (month) add(month, entry);
    }
    return { items: [...sums.values()] };
  },
};
