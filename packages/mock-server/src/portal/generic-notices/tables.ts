import type { PortalDatabase } from '../database.js';

/** A drug of a prescription of which there is a generic, as the claims tell it. */
export interface DispensingsTable {
  id: string;
  member_id: string;
  /** Calendar date in Japan. */
  dispensed_on: string;
  /** When the member may see it: claims come months later. */
  published_at: number;
  pharmacy: string;
  drug: string;
  generic: string;
  days: number;
  quantity: number;
  /** What is counted, e.g. `錠`. */
  unit: string;
  /** Prices of one unit, in hundredths of a yen. */
  original_price: number;
  generic_price: number;
  generic_highest_price: number;
  copay_percent: number;
  /** 1 where the patient wished for the original, 0 where it is needed or no generic was to be had. */
  by_wish: number;
}

export interface GenericNoticeChoicesTable {
  member_id: string;
  /** 1 or 0. */
  wanted: number;
  changed_at: number;
}

export interface GenericNoticesTables {
  dispensings: DispensingsTable;
  generic_notice_choices: GenericNoticeChoicesTable;
}

export async function createGenericNoticesTables({ schema }: PortalDatabase): Promise<void> {
  await schema
    .createTable('dispensings')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('dispensed_on', 'text', (column) => column.notNull())
    .addColumn('published_at', 'bigint', (column) => column.notNull())
    .addColumn('pharmacy', 'text', (column) => column.notNull())
    .addColumn('drug', 'text', (column) => column.notNull())
    .addColumn('generic', 'text', (column) => column.notNull())
    .addColumn('days', 'integer', (column) => column.notNull())
    .addColumn('quantity', 'integer', (column) => column.notNull())
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('original_price', 'integer', (column) => column.notNull())
    .addColumn('generic_price', 'integer', (column) => column.notNull())
    .addColumn('generic_highest_price', 'integer', (column) => column.notNull())
    .addColumn('copay_percent', 'integer', (column) => column.notNull())
    .addColumn('by_wish', 'integer', (column) => column.notNull())
    .execute();
  await schema
    .createIndex('dispensings_member')
    .on('dispensings')
    .columns(['member_id', 'dispensed_on'])
    .execute();
  await schema
    .createTable('generic_notice_choices')
    .addColumn('member_id', 'text', (column) => column.primaryKey().references('members.id'))
    .addColumn('wanted', 'integer', (column) => column.notNull())
    .addColumn('changed_at', 'bigint', (column) => column.notNull())
    .execute();
}
