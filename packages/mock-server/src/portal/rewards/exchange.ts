import type { BodyOf, rewards } from '@ikiiki/sdk/contract';
import { accountOf } from '../accounts/accounts.js';
import type { Call, Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { sendLetter } from '../mails/letter.js';
import { exchangeCancelled, exchangeRequested } from '../mails/rewards.js';
import { Ledger } from '../points/ledger.js';
import { ProblemError } from '../problem-error.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { destinationOf } from './destination.js';
import { type ExchangeRow, exchangeDetail, isCancellable } from './exchange-view.js';
import type { RewardsTable } from './tables.js';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** @throws ProblemError `not_found` */
async function rewardById(db: PortalDatabase, id: string): Promise<Readonly<RewardsTable>> {
  const reward = await db.selectFrom('rewards').selectAll().where('id', '=', id).executeTakeFirst();
  if (!reward) throw new ProblemError('not_found');
  return reward;
}

/** Takes one from the stock; only one of many who ask for the last gets it. @throws ProblemError `reward_out_of_stock` */
async function takeFromStock(db: PortalDatabase, { id, stock }: RewardsTable): Promise<void> {
  if (stock === null) return;
  const { numUpdatedRows } = await db
    .updateTable('rewards')
    .set(({ eb }) => ({ stock: eb('stock', '-', 1) }))
    .where('id', '=', id)
    .where('stock', '>', 0)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new ProblemError('reward_out_of_stock');
}

function times(
  { delivery, delivery_days: days }: RewardsTable,
  { clock, config }: Pick<Portal, 'clock' | 'config'>,
) {
  const requestedAt = clock.now();
  const acceptedAt = requestedAt + config.exchangeCancellableHours * hourMs;
  const completedAt = Math.max(acceptedAt, requestedAt + days * dayMs);
  return {
    requested_at: requestedAt,
    accepted_at: acceptedAt,
    shipped_at: delivery === 'shipping' ? (acceptedAt + completedAt) / 2 : null,
    completed_at: completedAt,
    cancelled_at: null,
  };
}

/**
 * Points, stock and order change together or not at all.
 * @throws ProblemError `not_found`, `reward_price_changed`, `validation_failed`, `points_insufficient`, `reward_out_of_stock`
 */
export function placeOrder(
  portal: Pick<Portal, 'db' | 'clock' | 'random' | 'config'>,
  memberId: string,
  asked: BodyOf<typeof rewards.exchange>,
): Promise<ExchangeRow> {
  return portal.db.transaction().execute(async (transaction) => {
    const reward = await rewardById(transaction, asked.rewardId);
    if (reward.points !== asked.points) {
      throw new ProblemError('reward_price_changed', { points: reward.points });
    }
    const { shipTo, accountNumber } = destinationOf(reward.delivery, asked);
    // The ledger first, as in a cancellation: two who wait for each other's rows would wait for ever.
    const ledger = await Ledger.open(portal, transaction, memberId);
    await takeFromStock(transaction, reward);
    const id = portal.random.id();
    const entry = await ledger.take('spend', reward.points, {
      memberId,
      reason: 'exchange',
      subject: reward.name,
      sourceRef: `exchange:${id}`,
    });
    const made: ExchangeRow = {
      id,
      member_id: memberId,
      reward_id: reward.id,
      reward_name: reward.name,
      points: reward.points,
      delivery: reward.delivery,
      ...times(reward, portal),
      ship_to: shipTo ? JSON.stringify(shipTo) : null,
      account_number: accountNumber ?? null,
      entry_id: entry.id,
      completion_mailed: 0,
    };
    await transaction.insertInto('exchanges').values(made).execute();
    return made;
  });
}

/** Exchanges points for a reward, and tells the member by mail. */
export const exchange: Handler<typeof rewards.exchange> = async ({ body }, call) => {
  const { memberId } = currentSession(call);
  const row = await placeOrder(call, memberId, body);
  await call.audit.record({
    event: 'points_exchanged',
    level: 'info',
    actor: memberId,
    detail: { exchange: row.id, points: row.points },
  });
  await tell(call, row, exchangeRequested(row));
  return exchangeDetail(row, call.clock.now());
};

/** One that belongs to the member. @throws ProblemError `not_found`, for anybody else's too (SECURITY S-F3) */
export async function ownExchange(db: PortalDatabase, id: string, memberId: string): Promise<ExchangeRow> {
  const row = await db
    .selectFrom('exchanges')
    .selectAll()
    .where('id', '=', id)
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  if (!row) throw new ProblemError('not_found');
  return row;
}

/** Gives points and stock back, once. */
export const cancelExchange: Handler<typeof rewards.cancelExchange> = async ({ params }, call) => {
  const { memberId } = currentSession(call);
  const now = call.clock.now();
  const row = await call.db.transaction().execute(async (transaction) => {
    const ledger = await Ledger.open(call, transaction, memberId);
    const found = await ownExchange(transaction, params.exchangeId, memberId);
    if (!isCancellable(found, now)) throw new ProblemError('exchange_not_cancellable');
    await ledger.giveBack(found.entry_id, {
      memberId,
      reason: 'exchange_cancelled',
      subject: found.reward_name,
      sourceRef: `cancellation:${found.id}`,
    });
    await transaction
      .updateTable('rewards')
      .set(({ eb }) => ({ stock: eb('stock', '+', 1) }))
      .where('id', '=', found.reward_id)
      .where('stock', 'is not', null)
      .execute();
    await transaction
      .updateTable('exchanges')
      .set({ cancelled_at: now })
      .where('id', '=', found.id)
      .execute();
    return { ...found, cancelled_at: now };
  });
  await call.audit.record({
    event: 'points_exchange_cancelled',
    level: 'info',
    actor: memberId,
    detail: { exchange: row.id },
  });
  await tell(call, row, exchangeCancelled(row));
  return exchangeDetail(row, now);
};

/** A mail about every exchange: whoever did not ask for it learns of it at once. */
async function tell(call: Call, { member_id }: ExchangeRow, letters: Parameters<typeof sendLetter>[2]) {
  const account = await accountOf(call.db, member_id);
  if (account) sendLetter(call, account, letters);
}
