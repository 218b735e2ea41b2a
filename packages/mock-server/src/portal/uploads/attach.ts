import { type FieldError, type Upload, uploadRules } from '@ikiiki/sdk/contract';
import type { Call } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { ProblemError } from '../problem-error.js';
import { currentSession } from '../session/sessions.js';
import { deleteUploads, type UploadRow, uploadView } from './stored.js';

export interface Attachments {
  /** In the order in which they are to be shown. */
  readonly uploadIds: readonly string[];
  /** Of the application. */
  readonly caseId: string;
}

const isUsable = (row: UploadRow | undefined, memberId: string, caseId: string) =>
  row?.member_id === memberId && row.state === 'ready' && (row.case_id === null || row.case_id === caseId);

/**
 * Makes these the files of an application, and forgets those that it had and that are no longer among them. To be called in the
 * transaction that keeps the application.
 * @throws ProblemError `validation_failed` at `/uploadIds` for too many, or at `/uploadIds/0` for one that is not the
 * member's, not ready, of another application, or named twice
 */
export async function attachUploads(
  transaction: PortalDatabase,
  call: Call,
  { uploadIds, caseId }: Attachments,
): Promise<void> {
  const { memberId } = currentSession(call);
  if (uploadIds.length > uploadRules.maxFiles) {
    throw new ProblemError('validation_failed', {
      errors: [{ pointer: '/uploadIds', code: 'too_many_files' }],
    });
  }
  // Locked: of two applications that name one file, one finds it taken
  const rows = await transaction
    .updateTable('uploads')
    .set(({ ref }) => ({ id: ref('id') }))
    .where(({ eb, or }) =>
      or([eb('case_id', '=', caseId), ...(uploadIds.length > 0 ? [eb('id', 'in', uploadIds)] : [])]),
    )
    .returningAll()
    .execute();
  const errors = uploadIds.flatMap((id, index): FieldError[] => {
    const row = rows.find((one) => one.id === id);
    return isUsable(row, memberId, caseId) && uploadIds.indexOf(id) === index
      ? []
      : [{ pointer: `/uploadIds/${index}`, code: 'file_not_ready' }];
  });
  if (errors.length > 0) throw new ProblemError('validation_failed', { errors });
  const left = rows.filter(({ id, case_id }) => case_id === caseId && !uploadIds.includes(id));
  await deleteUploads(
    transaction,
    left.map(({ id }) => id),
  );
  for (const [place, id] of uploadIds.entries()) {
    await transaction.updateTable('uploads').set({ case_id: caseId, place }).where('id', '=', id).execute();
  }
}

/** The files of an application, in their order. */
export async function attachedUploads(db: PortalDatabase, caseId: string): Promise<Upload[]> {
  const rows = await db
    .selectFrom('uploads')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('place')
    .execute();
  return rows.map(uploadView);
}
