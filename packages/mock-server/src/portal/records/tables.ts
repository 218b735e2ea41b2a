import type { GlucoseTiming, MealSlot, RecordSource, RecordType } from '@ikiiki/sdk/contract';
import type { PortalDatabase } from '../database.js';

/** One value of one day, type and source. */
export interface HealthRecordsTable {
  member_id: string;
  /** Calendar date in Japan. */
  day: string;
  type: RecordType;
  source: RecordSource;
  value: number;
  diastolic: number | null;
  timing: GlucoseTiming | null;
  recorded_at: number;
}

/** One meal of one day. */
export interface MealsTable {
  id: string;
  member_id: string;
  /** Calendar date in Japan. */
  day: string;
  slot: MealSlot;
  text: string;
  /** Of its photo, if it has one. */
  photo_version: string | null;
  photo_type: string | null;
  photo_size: number | null;
}

/** Apart from the meals, so that a list reads no pictures. */
export interface MealPhotosTable {
  meal_id: string;
  /** base64url. */
  content: string;
}

export interface RecordsTables {
  health_records: HealthRecordsTable;
  meals: MealsTable;
  meal_photos: MealPhotosTable;
}

export async function createRecordsTables({ schema }: PortalDatabase): Promise<void> {
  await schema
    .createTable('health_records')
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('value', 'double precision', (column) => column.notNull())
    .addColumn('diastolic', 'integer')
    .addColumn('timing', 'text')
    .addColumn('recorded_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('health_records_key', ['member_id', 'day', 'type', 'source'])
    .execute();
  await schema
    .createTable('meals')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('slot', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('photo_version', 'text')
    .addColumn('photo_type', 'text')
    .addColumn('photo_size', 'integer')
    .addUniqueConstraint('meals_key', ['member_id', 'day', 'slot'])
    .execute();
  await schema
    .createTable('meal_photos')
    .addColumn('meal_id', 'text', (column) => column.primaryKey().references('meals.id'))
    .addColumn('content', 'text', (column) => column.notNull())
    .execute();
}
