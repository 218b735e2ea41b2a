import type { Portal } from '../context.js';
import { oldestKept } from './care-months.js';

/** Deletes what nobody may read any more: a notice is kept for two years, and so is what was said about it. */
export async function forgetOldExpenses(portal: Portal): Promise<void> {
  const oldest = oldestKept(portal);
  await portal.db.deleteFrom('medical_expense_corrections').where('care_month', '<', oldest).execute();
  await portal.db.deleteFrom('medical_expenses').where('care_month', '<', oldest).execute();
  await portal.db
    .deleteFrom('medical_expense_files')
    .where('year', '<', Number(oldest.slice(0, 4)))
    .execute();
}
