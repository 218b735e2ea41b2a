import type { PortalDatabase } from '../database.js';

/** A person as the society's own records know them. Dates are calendar dates in Japan. */
export interface MembersTable {
  id: string;
  /** 記号 (4) and 番号 (6); shared by a household. */
  insured_number: string;
  birth_date: string;
  relationship: 'insured' | 'dependant';
  sex: 'male' | 'female';
  family_name: string;
  given_name: string;
  family_kana: string;
  given_kana: string;
  /** When the employer's submission (加入届) came in: services open by it. */
  submitted_on: string;
  /** First day without membership; null while enrolled. */
  lost_on: string | null;
}

export interface MembersTables {
  members: MembersTable;
}

export async function createMembersTables({ schema }: PortalDatabase): Promise<void> {
  await schema
    .createTable('members')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('insured_number', 'text', (column) => column.notNull())
    .addColumn('birth_date', 'text', (column) => column.notNull())
    .addColumn('relationship', 'text', (column) => column.notNull())
    .addColumn('sex', 'text', (column) => column.notNull())
    .addColumn('family_name', 'text', (column) => column.notNull())
    .addColumn('given_name', 'text', (column) => column.notNull())
    .addColumn('family_kana', 'text', (column) => column.notNull())
    .addColumn('given_kana', 'text', (column) => column.notNull())
    .addColumn('submitted_on', 'text', (column) => column.notNull())
    .addColumn('lost_on', 'text')
    .execute();
  await schema
    .createIndex('members_identity')
    .on('members')
    .columns(['insured_number', 'birth_date'])
    .execute();
}
