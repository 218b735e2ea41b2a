import type { VaccineClaim } from '@ikiiki/sdk/contract';
import { iso } from '../../platform/iso.js';
import type { Call } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { memberById, nameOf } from '../members/members.js';
import { type CaseRow, statusesOf } from '../procedures/cases.js';
import { attachedUploads } from '../uploads/attach.js';
import type { VaccineClaimsTable } from './tables.js';

export type ClaimRow = Readonly<VaccineClaimsTable>;

export function claimOf(db: PortalDatabase, caseId: string): Promise<ClaimRow> {
  return db.selectFrom('vaccine_claims').selectAll().where('case_id', '=', caseId).executeTakeFirstOrThrow();
}

/** Claims as their owner sees them, in the order of their cases. */
export async function claimViews(db: PortalDatabase, cases: readonly CaseRow[]): Promise<VaccineClaim[]> {
  const statuses = await statusesOf(db, cases);
  const views: VaccineClaim[] = [];
  for (const { id } of cases) {
    const row = await claimOf(db, id);
    views.push({
      id,
      personId: row.person_id,
      personName: nameOf(await memberById(db, row.person_id)),
      dose: row.dose,
      ...(row.dose_date !== null && { doseDate: row.dose_date }),
      facility: row.facility,
      ...(row.paid_yen !== null && { paidYen: row.paid_yen }),
      receipts: await attachedUploads(db, id),
      confirmed: JSON.parse(row.confirmed) as string[],
      ...(row.amount_yen !== null && { amountYen: row.amount_yen }),
      ...(row.paid_on !== null && { paidOn: row.paid_on }),
      savedAt: iso(row.saved_at),
      status: statuses.get(id)!,
    });
  }
  return views;
}

export async function claimView(db: PortalDatabase, row: CaseRow): Promise<VaccineClaim> {
  const [view] = await claimViews(db, [row]);
  return view!;
}

/** The caller's cases, the newest first. */
export function ownCases(call: Call, memberId: string): Promise<CaseRow[]> {
  return call.db
    .selectFrom('cases')
    .selectAll()
    .where('member_id', '=', memberId)
    .where('procedure', '=', 'vaccineClaim')
    .orderBy('opened_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** A claim that stands no more gives its dose free. */
export async function freeDose(transaction: PortalDatabase, caseId: string): Promise<void> {
  await transaction.updateTable('vaccine_claims').set({ slot: null }).where('case_id', '=', caseId).execute();
}
