import type { PortalDatabase } from '../database.js';
import type { ApplicationRow } from './application-row.js';
import { giveBackPlace } from './open-days.js';
import { voidVoucher } from './voucher.js';

/** Gives back the place that an application holds; a voucher holds no longer. */
export async function letGo(db: PortalDatabase, row: ApplicationRow): Promise<void> {
  if (row.facility_id !== null && row.held_on !== null) await giveBackPlace(db, row.facility_id, row.held_on);
  await voidVoucher(db, row.case_id);
  await db
    .updateTable('checkup_applications')
    .set({ held_on: null, fixed_on: null })
    .where('case_id', '=', row.case_id)
    .execute();
}
