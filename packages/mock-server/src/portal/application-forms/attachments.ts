import type { FieldError, Upload } from '@ikiiki/sdk/contract';
import { refused } from '../common/refused.js';
import type { Call } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { ProblemError } from '../problem-error.js';
import { attachedUploads, attachUploads } from '../uploads/attach.js';
import { pointerOf } from './entries.js';

/** Ids of files, by their paper. */
type Files = Readonly<Record<string, readonly string[]>>;

/** Where each file stands among all of the application. */
const papersOf = (files: Files): string[] =>
  Object.entries(files).flatMap(([paper, ids]) => ids.map(() => paper));

/**
 * Makes these the files of an application.
 * @throws ProblemError `validation_failed` at the paper whose file cannot be used
 */
export async function keepFiles(
  transaction: PortalDatabase,
  call: Call,
  caseId: string,
  files: Files,
): Promise<void> {
  const papers = papersOf(files);
  const at = ({ pointer, code }: FieldError): FieldError => {
    const paper = papers[Number(pointer.replace('/uploadIds/', ''))] ?? papers.at(-1) ?? '';
    return { pointer: pointerOf({ kind: 'paper', item_id: paper }), code };
  };
  try {
    await attachUploads(transaction, call, { uploadIds: Object.values(files).flat(), caseId });
  } catch (error) {
    if (!(error instanceof ProblemError) || error.code !== 'validation_failed') throw error;
    throw refused(...(error.extensions.errors ?? []).map(at));
  }
}

/** The files of an application, by their paper. */
export async function attachmentsOf(
  db: PortalDatabase,
  caseId: string,
  files: Files,
): Promise<Record<string, Upload[]>> {
  const uploads = new Map((await attachedUploads(db, caseId)).map((upload) => [upload.id, upload]));
  return Object.fromEntries(
    Object.entries(files).map(([paper, ids]) => [paper, ids.flatMap((id) => uploads.get(id) ?? [])]),
  );
}
