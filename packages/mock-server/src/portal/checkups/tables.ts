import type { ResultStatus } from '@ikiiki/sdk/contract';
import type { PortalDatabase } from '../database.js';
import type { Sex } from './rules.js';

/** A report as the institution sent it. */
export interface CheckupsTable {
  id: string;
  member_id: string;
  /** Calendar date in Japan. */
  examined_on: string;
  /** When the member may see it. */
  published_at: number;
  facility: string;
  /** 健診プログラムサービスコード. */
  program: string;
  /** The person's, for limits that differ. */
  sex: Sex;
  /** Codes as received; null where the report has none. */
  metabolic_syndrome: string | null;
  guidance_level: string | null;
  doctor_name: string | null;
  doctor_finding: string | null;
  /** JSON of the advice. */
  advice: string;
}

/** One line of a report. */
export interface CheckupValuesTable {
  checkup_id: string;
  /** JLAC10 code of item and method. */
  code: string;
  status: ResultStatus;
  /** Null where there is no value, or it is a code. */
  value: number | null;
  comparator: '<=' | '>=' | null;
  /** Code of the answer. */
  answer: string | null;
  /** Why there is no value. */
  reason: string | null;
}

export interface HealthScoresTable {
  member_id: string;
  /** Calendar date in Japan. */
  as_of: string;
  value: number;
  method: string;
}

export interface CheckupsTables {
  checkups: CheckupsTable;
  checkup_values: CheckupValuesTable;
  health_scores: HealthScoresTable;
}

export async function createCheckupsTables({ schema }: PortalDatabase): Promise<void> {
  await schema
    .createTable('checkups')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('examined_on', 'text', (column) => column.notNull())
    .addColumn('published_at', 'bigint', (column) => column.notNull())
    .addColumn('facility', 'text', (column) => column.notNull())
    .addColumn('program', 'text', (column) => column.notNull())
    .addColumn('sex', 'text', (column) => column.notNull())
    .addColumn('metabolic_syndrome', 'text')
    .addColumn('guidance_level', 'text')
    .addColumn('doctor_name', 'text')
    .addColumn('doctor_finding', 'text')
    .addColumn('advice', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('checkups_member').on('checkups').columns(['member_id', 'examined_on']).execute();
  await schema
    .createTable('checkup_values')
    .addColumn('checkup_id', 'text', (column) => column.notNull().references('checkups.id'))
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('value', 'double precision')
    .addColumn('comparator', 'text')
    .addColumn('answer', 'text')
    .addColumn('reason', 'text')
    .addPrimaryKeyConstraint('checkup_values_key', ['checkup_id', 'code'])
    .execute();
  await schema
    .createTable('health_scores')
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('as_of', 'text', (column) => column.notNull())
    .addColumn('value', 'double precision', (column) => column.notNull())
    .addColumn('method', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('health_scores_key', ['member_id', 'as_of'])
    .execute();
}
