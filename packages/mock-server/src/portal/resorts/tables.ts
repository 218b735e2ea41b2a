import type { PortalDatabase } from '../database.js';

export interface ResortsTable {
  id: string;
  /** Place in the society's list. */
  position: number;
  name: string;
  /** JSON: the rest of `Resort`. */
  about: string;
}

/** A night at a resort; one without a row is closed. */
export interface ResortDaysTable {
  resort_id: string;
  night_on: string;
  season_id: string;
  /** Why nobody can stay after all; null on a day as any other. */
  closed_because: string | null;
}

/** Rooms of a type that somebody has in a night. */
export interface ResortNightsTable {
  room_type_id: string;
  night_on: string;
  taken: number;
}

/** A month of stays that are drawn together. */
export interface ResortRoundsTable {
  /** `YYYY-MM`. */
  month: string;
  /** Nobody sees it before the draw. */
  seed: string;
  commitment: string;
  drawn_at: number | null;
  /** JSON: `rooms`, `entries` and `results` of the draw. */
  record: string | null;
}

/** What an application for a stay says, and what has come of it. */
export interface ResortBookingsTable {
  case_id: string;
  month: string;
  /** Member and month while it is open: so there is one. */
  open_key: string | null;
  /** JSON: what the member says. */
  form: string;
  /** Lottery number. */
  number: string | null;
  choice: number | null;
  resort_id: string | null;
  room_type_id: string | null;
  check_in_on: string | null;
  nights: number | null;
  rooms: number | null;
  room_yen: number | null;
  dinner_yen: number | null;
  /** 1 where the day of arrival has cancellation fees of its own. */
  special: number | null;
  confirm_until_on: string | null;
  /** JSON: what a cancellation, or not to come, has cost. */
  fee: string | null;
}

/** The wishes of applications that were sent. */
export interface ResortWishesTable {
  case_id: string;
  /** From 1. */
  choice: number;
  resort_id: string;
  room_type_id: string;
  check_in_on: string;
  nights: number;
  rooms: number;
}

export interface ResortsTables {
  resorts: ResortsTable;
  resort_days: ResortDaysTable;
  resort_nights: ResortNightsTable;
  resort_rounds: ResortRoundsTable;
  resort_bookings: ResortBookingsTable;
  resort_wishes: ResortWishesTable;
}

export async function createResortsTables({ schema }: PortalDatabase): Promise<void> {
  await schema
    .createTable('resorts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('resort_days')
    .addColumn('resort_id', 'text', (column) => column.notNull().references('resorts.id'))
    .addColumn('night_on', 'text', (column) => column.notNull())
    .addColumn('season_id', 'text', (column) => column.notNull())
    .addColumn('closed_because', 'text')
    .addPrimaryKeyConstraint('resort_days_key', ['resort_id', 'night_on'])
    .execute();
  await schema
    .createTable('resort_nights')
    .addColumn('room_type_id', 'text', (column) => column.notNull())
    .addColumn('night_on', 'text', (column) => column.notNull())
    .addColumn('taken', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('resort_nights_key', ['room_type_id', 'night_on'])
    .execute();
  await schema
    .createTable('resort_rounds')
    .addColumn('month', 'text', (column) => column.primaryKey())
    .addColumn('seed', 'text', (column) => column.notNull())
    .addColumn('commitment', 'text', (column) => column.notNull())
    .addColumn('drawn_at', 'bigint')
    .addColumn('record', 'text')
    .execute();
  await schema
    .createTable('resort_bookings')
    .addColumn('case_id', 'text', (column) => column.primaryKey().references('cases.id'))
    .addColumn('month', 'text', (column) => column.notNull())
    .addColumn('open_key', 'text', (column) => column.unique())
    .addColumn('form', 'text', (column) => column.notNull())
    .addColumn('number', 'text', (column) => column.unique())
    .addColumn('choice', 'integer')
    .addColumn('resort_id', 'text')
    .addColumn('room_type_id', 'text')
    .addColumn('check_in_on', 'text')
    .addColumn('nights', 'integer')
    .addColumn('rooms', 'integer')
    .addColumn('room_yen', 'integer')
    .addColumn('dinner_yen', 'integer')
    .addColumn('special', 'integer')
    .addColumn('confirm_until_on', 'text')
    .addColumn('fee', 'text')
    .execute();
  await schema.createIndex('resort_bookings_month').on('resort_bookings').column('month').execute();
  await schema
    .createTable('resort_wishes')
    .addColumn('case_id', 'text', (column) => column.notNull().references('resort_bookings.case_id'))
    .addColumn('choice', 'integer', (column) => column.notNull())
    .addColumn('resort_id', 'text', (column) => column.notNull())
    .addColumn('room_type_id', 'text', (column) => column.notNull())
    .addColumn('check_in_on', 'text', (column) => column.notNull())
    .addColumn('nights', 'integer', (column) => column.notNull())
    .addColumn('rooms', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('resort_wishes_key', ['case_id', 'choice'])
    .execute();
  await schema
    .createIndex('resort_wishes_resort')
    .on('resort_wishes')
    .columns(['resort_id', 'check_in_on'])
    .execute();
}
