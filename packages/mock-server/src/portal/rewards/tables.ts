import type { DeliveryWay, RewardCategory } from '@ikiiki/sdk/contract';
import type { PortalDatabase } from '../database.js';

export interface RewardsTable {
  id: string;
  name: string;
  description: string;
  category: RewardCategory;
  points: number;
  /** How many are left; null where there is no limit. */
  stock: number | null;
  delivery: DeliveryWay;
  delivery_days: number;
}

/** What a member exchanged points for, as it was then. States follow from the times. */
export interface ExchangesTable {
  id: string;
  member_id: string;
  reward_id: string;
  reward_name: string;
  points: number;
  delivery: DeliveryWay;
  requested_at: number;
  /** When it is accepted and can no longer be cancelled. */
  accepted_at: number;
  /** When the parcel leaves; null where there is none. */
  shipped_at: number | null;
  completed_at: number;
  cancelled_at: number | null;
  /** JSON of where the parcel goes. */
  ship_to: string | null;
  account_number: string | null;
  /** The entry of the ledger that paid for it. */
  entry_id: string;
  /** Whether the mail of its completion was sent. */
  completion_mailed: number;
}

export interface RewardsTables {
  rewards: RewardsTable;
  exchanges: ExchangesTable;
}

export async function createRewardsTables({ schema }: PortalDatabase): Promise<void> {
  await schema
    .createTable('rewards')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('description', 'text', (column) => column.notNull())
    .addColumn('category', 'text', (column) => column.notNull())
    .addColumn('points', 'integer', (column) => column.notNull())
    .addColumn('stock', 'integer')
    .addColumn('delivery', 'text', (column) => column.notNull())
    .addColumn('delivery_days', 'integer', (column) => column.notNull())
    .execute();
  await schema
    .createTable('exchanges')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('reward_id', 'text', (column) => column.notNull().references('rewards.id'))
    .addColumn('reward_name', 'text', (column) => column.notNull())
    .addColumn('points', 'integer', (column) => column.notNull())
    .addColumn('delivery', 'text', (column) => column.notNull())
    .addColumn('requested_at', 'bigint', (column) => column.notNull())
    .addColumn('accepted_at', 'bigint', (column) => column.notNull())
    .addColumn('shipped_at', 'bigint')
    .addColumn('completed_at', 'bigint', (column) => column.notNull())
    .addColumn('cancelled_at', 'bigint')
    .addColumn('ship_to', 'text')
    .addColumn('account_number', 'text')
    .addColumn('entry_id', 'text', (column) => column.notNull().references('point_entries.id'))
    .addColumn('completion_mailed', 'integer', (column) => column.notNull())
    .execute();
  await schema
    .createIndex('exchanges_member')
    .on('exchanges')
    .columns(['member_id', 'requested_at'])
    .execute();
}
