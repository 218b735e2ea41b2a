import type { Exchange, ExchangeDetail, ExchangeState, ShippingAddress } from '@ikiiki/sdk/contract';
import { iso } from '../../platform/iso.js';
import type { ExchangesTable } from './tables.js';

export type ExchangeRow = Readonly<ExchangesTable>;

/** What has happened by an instant, the oldest first. */
function stepsOf(row: ExchangeRow, now: number): { state: ExchangeState; at: number }[] {
  const { requested_at, accepted_at, shipped_at, completed_at, cancelled_at } = row;
  if (cancelled_at !== null) {
    return [
      { state: 'requested', at: requested_at },
      { state: 'cancelled', at: cancelled_at },
    ];
  }
  const planned: { state: ExchangeState; at: number }[] = [
    { state: 'requested', at: requested_at },
    { state: 'accepted', at: accepted_at },
    ...(shipped_at === null ? [] : [{ state: 'shipped' as const, at: shipped_at }]),
    { state: 'completed', at: completed_at },
  ];
  return planned.filter(({ at }) => at <= now);
}

export const isCancellable = (row: ExchangeRow, now: number): boolean =>
  row.cancelled_at === null && now < row.accepted_at;

/** An exchange as it stands at an instant. */
export function exchangeView(row: ExchangeRow, now: number): Exchange {
  const steps = stepsOf(row, now);
  return {
    id: row.id,
    rewardId: row.reward_id,
    rewardName: row.reward_name,
    points: row.points,
    delivery: row.delivery,
    state: steps.at(-1)?.state ?? 'requested',
    steps: steps.map(({ state, at }) => ({ state, at: iso(at) })),
    ...(isCancellable(row, now) && { cancellableUntil: iso(row.accepted_at) }),
  };
}

/** The same in full, for its owner. */
export function exchangeDetail(row: ExchangeRow, now: number): ExchangeDetail {
  return {
    ...exchangeView(row, now),
    ...(row.ship_to !== null && { shipTo: JSON.parse(row.ship_to) as ShippingAddress }),
  };
}
