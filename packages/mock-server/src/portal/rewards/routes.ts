import type { Contract, Reward } from '@ikiiki/sdk/contract';
import { afterPlace, pageOfRows, placeCursor } from '../common/paging.js';
import { ProblemError } from '../problem-error.js';
import type { Handlers } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { cancelExchange, exchange, ownExchange } from './exchange.js';
import { exchangeDetail, exchangeView } from './exchange-view.js';
import type { RewardsTable } from './tables.js';

function rewardView(row: Readonly<RewardsTable>): Reward {
  const { id, name, description, category, points, stock, delivery, delivery_days } = row;
  return {
    id,
    name,
    description,
    category,
    points,
    ...(stock !== null && { stock }),
    delivery,
    deliveryDays: delivery_days,
  };
}

/** 商品交換: the catalogue and the member's exchanges. */
export const rewards: Handlers<Contract['rewards']> = {
  async list({ query }, call) {
    let rows = call.db.selectFrom('rewards').selectAll();
    if (query.category !== undefined) rows = rows.where('category', '=', query.category);
    const after = afterPlace(query);
    if (after) {
      rows = rows.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('points', 'id'), '>', tuple(after.number, after.id)),
      );
    }
    return pageOfRows(query, (limit) => rows.orderBy('points').orderBy('id').limit(limit).execute(), {
      cursorOf: ({ points, id }) => placeCursor(points, id),
      itemOf: rewardView,
    });
  },

  async get({ params }, call) {
    const row = await call.db
      .selectFrom('rewards')
      .selectAll()
      .where('id', '=', params.rewardId)
      .executeTakeFirst();
    if (!row) throw new ProblemError('not_found');
    return rewardView(row);
  },

  exchange,

  async exchanges({ query }, call) {
    const { memberId } = currentSession(call);
    let rows = call.db.selectFrom('exchanges').selectAll().where('member_id', '=', memberId);
    const before = afterPlace(query);
    if (before) {
      rows = rows.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('requested_at', 'id'), '<', tuple(before.number, before.id)),
      );
    }
    const now = call.clock.now();
    return pageOfRows(
      query,
      (limit) => rows.orderBy('requested_at', 'desc').orderBy('id', 'desc').limit(limit).execute(),
      {
        cursorOf: ({ requested_at, id }) => placeCursor(requested_at, id),
        itemOf: (row) => exchangeView(row, now),
      },
    );
  },

  async getExchange({ params }, call) {
    const { memberId } = currentSession(call);
    return exchangeDetail(await ownExchange(call.db, params.exchangeId, memberId), call.clock.now());
  },

  cancelExchange,
};
