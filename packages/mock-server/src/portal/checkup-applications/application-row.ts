import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import type { Call } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { ownCase } from '../procedures/cases.js';
import type { CheckupApplicationsTable } from './tables.js';

export type ApplicationRow = Readonly<CheckupApplicationsTable>;

export const applicationOf = (db: PortalDatabase, caseId: string): Promise<ApplicationRow> =>
  db.selectFrom('checkup_applications').selectAll().where('case_id', '=', caseId).executeTakeFirstOrThrow();

/** One of the caller's own. @throws ProblemError `not_found`, for anybody else's too (SECURITY S-F3) */
export async function ownApplication(call: Call, caseId: string): Promise<ApplicationRow> {
  const { id } = await ownCase(call, call.db, 'checkupApplication', caseId);
  return applicationOf(call.db, id);
}

/** Last day on which the member may change or cancel: the day before the checkup. */
export const changeableUntil = ({ fixed_on, held_on }: ApplicationRow): string | undefined => {
  const on = fixed_on ?? held_on;
  return on === null ? undefined : addDays(on, -1);
};
