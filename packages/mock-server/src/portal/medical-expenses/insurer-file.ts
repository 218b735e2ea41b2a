import type { ExpenseDeduction } from '@ikiiki/sdk/contract';
import type { Portal } from '../context.js';
import { ProblemError } from '../problem-error.js';
import type { PortalFile } from '../service.js';
import type { Household } from './household.js';

const fileRow = ({ db }: Portal, { self }: Household, year: number) =>
  db
    .selectFrom('medical_expense_files')
    .selectAll()
    .where('member_id', '=', self.id)
    .where('year', '=', year)
    .executeTakeFirst();

/** What was issued before somebody objected may still name them, and nobody can take them out of a signed file. */
const isWithheld = ({ issued_at }: { readonly issued_at: number }, { hiddenSince }: Household): boolean =>
  Number(issued_at) <= hiddenSince;

/** What is told of the insurer's file. */
export async function insurerFileState(
  portal: Portal,
  household: Household,
  year: number,
): Promise<ExpenseDeduction['insurerFile']> {
  const row = await fileRow(portal, household, year);
  if (!row) return { state: 'none' };
  if (isWithheld(row, household)) return { state: 'withheld' };
  return { state: 'available', name: row.name, signed: row.signed === 1, sample: row.sample === 1 };
}

/** The file as it came, byte by byte. @throws ProblemError `not_found` where there is none, or it is withheld */
export async function insurerFileOf(portal: Portal, household: Household, year: number): Promise<PortalFile> {
  const row = await fileRow(portal, household, year);
  if (!row || isWithheld(row, household)) throw new ProblemError('not_found');
  const bytes = Uint8Array.from(atob(row.content), (character) => character.charCodeAt(0));
  return { bytes, mediaType: row.media_type, name: row.name };
}
