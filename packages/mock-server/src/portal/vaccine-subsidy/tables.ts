import type { PortalDatabase } from '../database.js';

/** What a claim says, beside its case. */
export interface VaccineClaimsTable {
  case_id: string;
  /** Who was vaccinated. */
  person_id: string;
  season: string;
  dose: number;
  /** Season, person and dose while the claim stands: only one can have it. */
  slot: string | null;
  dose_date: string | null;
  facility: string;
  paid_yen: number | null;
  /** JSON: what of the receipt was confirmed. */
  confirmed: string;
  amount_yen: number | null;
  paid_on: string | null;
  saved_at: number;
}

export interface VaccineSubsidyTables {
  vaccine_claims: VaccineClaimsTable;
}

export async function createVaccineSubsidyTables({ schema }: PortalDatabase): Promise<void> {
  await schema
    .createTable('vaccine_claims')
    .addColumn('case_id', 'text', (column) => column.primaryKey().references('cases.id'))
    .addColumn('person_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('season', 'text', (column) => column.notNull())
    .addColumn('dose', 'integer', (column) => column.notNull())
    .addColumn('slot', 'text', (column) => column.unique())
    .addColumn('dose_date', 'text')
    .addColumn('facility', 'text', (column) => column.notNull())
    .addColumn('paid_yen', 'integer')
    .addColumn('confirmed', 'text', (column) => column.notNull())
    .addColumn('amount_yen', 'integer')
    .addColumn('paid_on', 'text')
    .addColumn('saved_at', 'bigint', (column) => column.notNull())
    .execute();
}
