import type { Application, ApplicationSummary, Remark } from '@ikiiki/sdk/contract';
import type { ProcedureName } from '@ikiiki/sdk/rules/procedures/index';
import { iso } from '../../platform/iso.js';
import type { Call, Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { ProblemError } from '../problem-error.js';
import { type CaseRow, lockCase, requireState, statusOf } from '../procedures/cases.js';
import { currentSession } from '../session/sessions.js';
import { attachmentsOf } from './attachments.js';
import { filesIn, readEntries, valuesIn } from './entries.js';
import { peopleOf } from './family.js';
import { type FormVersion, formById, type KnownForm } from './forms.js';
import type { ApplicationsTable } from './tables.js';

export type ApplicationRow = Readonly<ApplicationsTable>;

/** An application with its case. */
export interface FoundApplication {
  readonly row: ApplicationRow;
  readonly found: CaseRow;
}

/** Which procedure a form goes through. */
export const procedureFor = ({ benefit }: { readonly benefit: number }): ProcedureName =>
  benefit ? 'benefitApplication' : 'application';

/** One of the caller's own. @throws ProblemError `not_found`, for anybody else's too (SECURITY S-F3) */
export async function ownApplication(call: Call, db: PortalDatabase, id: string): Promise<FoundApplication> {
  const row = await db.selectFrom('applications').selectAll().where('case_id', '=', id).executeTakeFirst();
  const found = await db
    .selectFrom('cases')
    .selectAll()
    .where('id', '=', id)
    .where('member_id', '=', currentSession(call).memberId)
    .executeTakeFirst();
  if (!row || !found) throw new ProblemError('not_found');
  return { row, found };
}

/**
 * The same for whoever changes it, while nobody else does.
 * @throws ProblemError `not_found`, `step_not_possible` where it is not in one of these states
 */
export async function lockedApplication(
  call: Call,
  transaction: PortalDatabase,
  id: string,
  states: readonly string[],
): Promise<FoundApplication> {
  await lockCase(transaction, id);
  const application = await ownApplication(call, transaction, id);
  requireState(application.found, states);
  return application;
}

/** The version of its form on which an application is. */
export function versionIn({ versions }: KnownForm, { form_version }: ApplicationRow): FormVersion {
  const version = versions.find((known) => known.version === form_version);
  if (!version) throw new Error(`The form has no version ${form_version}.`);
  return version;
}

export const summaryOf = (row: ApplicationRow, title: string, state: string): ApplicationSummary => ({
  id: row.case_id,
  formId: row.form_id,
  title,
  state,
  ...(row.receipt_number !== null && { receiptNumber: row.receipt_number }),
  ...(row.submitted_at !== null && { submittedAt: iso(row.submitted_at) }),
  changedAt: iso(row.changed_at),
});

/** An application in full, for its owner. */
export async function viewOf(portal: Portal, { row, found }: FoundApplication): Promise<Application> {
  const [form, entries, status, people] = await Promise.all([
    formById(portal, row.form_id),
    readEntries(portal.db, row.case_id),
    statusOf(portal.db, found),
    peopleOf(portal, found.member_id),
  ]);
  const { sections, papers } = versionIn(form, row);
  const [newest] = form.versions;
  const isOutdated = found.state === 'draft' && newest.version !== row.form_version;
  return {
    ...summaryOf(row, form.row.title, found.state),
    status,
    revision: row.revision,
    formVersion: row.form_version,
    sections: [...sections],
    papers: [...papers],
    people,
    values: valuesIn(entries),
    attachments: await attachmentsOf(portal.db, row.case_id, filesIn(entries)),
    ...(row.position !== null && { position: row.position }),
    ...(row.saved_at !== null && { savedAt: iso(row.saved_at) }),
    remarks: JSON.parse(row.remarks) as Remark[],
    ...(row.amount_yen !== null &&
      row.paid_on !== null && { payment: { amountYen: row.amount_yen, paidOn: row.paid_on } }),
    ...(isOutdated && { newer: { version: newest.version, revisedOn: newest.revisedOn } }),
  };
}

/** The same by its id. */
export const viewById = async (call: Call, id: string): Promise<Application> =>
  viewOf(call, await ownApplication(call, call.db, id));
