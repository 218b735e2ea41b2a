import type { Actor } from '@ikiiki/sdk/rules/procedures/procedure';
import type { PortalDatabase } from '../database.js';

/** One application of a member. What it says stands in the tables of its service, keyed by `case_id`. */
export interface CasesTable {
  id: string;
  /** Its key in `procedures` of the SDK. */
  procedure: string;
  member_id: string;
  state: string;
  opened_at: number;
}

/** Each step that was taken, once and for good. */
export interface CaseStepsTable {
  case_id: string;
  /** Counted from 1 within its case. */
  number: number;
  step: string;
  /** Where it led. */
  state: string;
  by: Actor;
  at: number;
  reason: string | null;
}

export interface ProceduresTables {
  cases: CasesTable;
  case_steps: CaseStepsTable;
}

export async function createProceduresTables({ schema }: PortalDatabase): Promise<void> {
  await schema
    .createTable('cases')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('procedure', 'text', (column) => column.notNull())
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('opened_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('cases_member').on('cases').columns(['member_id', 'procedure']).execute();
  await schema.createIndex('cases_state').on('cases').columns(['procedure', 'state']).execute();
  await schema
    .createTable('case_steps')
    .addColumn('case_id', 'text', (column) => column.notNull().references('cases.id'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('step', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addPrimaryKeyConstraint('case_steps_key', ['case_id', 'number'])
    .execute();
}
