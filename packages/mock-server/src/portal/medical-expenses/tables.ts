import type { ExpenseKind } from '@ikiiki/sdk/contract';
import type { PortalDatabase } from '../database.js';

export interface MedicalExpensesTable {
  id: string;
  /** The patient. */
  member_id: string;
  /** `YYYY-MM`. */
  care_month: string;
  /** Empty where the claim did not name it. */
  facility: string;
  kind: ExpenseKind;
  days: number;
  /** Whole yen; total = insurer + public + own share, meals on top. */
  total_yen: number;
  insurer_yen: number;
  public_yen: number;
  self_pay_yen: number;
  meal_yen: number;
}

/** What a member says instead: each for the own tax return, also where two see the same row. */
export interface MedicalExpenseCorrectionsTable {
  owner_id: string;
  expense_id: string;
  /** Of the expense: corrections go when it goes. */
  care_month: string;
  facility: string | null;
  paid_yen: number | null;
  refund_yen: number | null;
  corrected_at: number;
}

/** Decisions of adult family members; who has taken none falls under the society's rule. */
export interface HouseholdVisibilityTable {
  member_id: string;
  visible: number;
  changed_at: number;
}

/** A file of the insurer for a member's tax return; the portal does not look into it. */
export interface MedicalExpenseFilesTable {
  member_id: string;
  year: number;
  name: string;
  media_type: string;
  /** Base64. */
  content: string;
  signed: number;
  /** Made up for tests. */
  sample: number;
  issued_at: number;
}

export interface MedicalExpensesTables {
  medical_expenses: MedicalExpensesTable;
  medical_expense_corrections: MedicalExpenseCorrectionsTable;
  household_visibility: HouseholdVisibilityTable;
  medical_expense_files: MedicalExpenseFilesTable;
}

export async function createMedicalExpensesTables({ schema }: PortalDatabase): Promise<void> {
  await schema
    .createTable('medical_expenses')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('care_month', 'text', (column) => column.notNull())
    .addColumn('facility', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('days', 'integer', (column) => column.notNull())
    .addColumn('total_yen', 'integer', (column) => column.notNull())
    .addColumn('insurer_yen', 'integer', (column) => column.notNull())
    .addColumn('public_yen', 'integer', (column) => column.notNull())
    .addColumn('self_pay_yen', 'integer', (column) => column.notNull())
    .addColumn('meal_yen', 'integer', (column) => column.notNull())
    .execute();
  await schema
    .createIndex('medical_expenses_order')
    .on('medical_expenses')
    .columns(['member_id', 'care_month', 'id'])
    .execute();
  await schema.createIndex('medical_expenses_month').on('medical_expenses').column('care_month').execute();
  await schema
    .createTable('medical_expense_corrections')
    .addColumn('owner_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('expense_id', 'text', (column) => column.notNull().references('medical_expenses.id'))
    .addColumn('care_month', 'text', (column) => column.notNull())
    .addColumn('facility', 'text')
    .addColumn('paid_yen', 'integer')
    .addColumn('refund_yen', 'integer')
    .addColumn('corrected_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('medical_expense_corrections_key', ['owner_id', 'expense_id'])
    .execute();
  await schema
    .createTable('household_visibility')
    .addColumn('member_id', 'text', (column) => column.primaryKey().references('members.id'))
    .addColumn('visible', 'integer', (column) => column.notNull())
    .addColumn('changed_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('medical_expense_files')
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('year', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('media_type', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('signed', 'integer', (column) => column.notNull())
    .addColumn('sample', 'integer', (column) => column.notNull())
    .addColumn('issued_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('medical_expense_files_key', ['member_id', 'year'])
    .execute();
}
