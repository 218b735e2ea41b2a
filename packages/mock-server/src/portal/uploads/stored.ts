import { type Upload, uploadRules } from '@ikiiki/sdk/contract';
import { base64url, fromBase64url } from '../../platform/base64url.js';
import { joined } from '../common/files/bytes.js';
import type { PortalDatabase } from '../database.js';
import { ProblemError } from '../problem-error.js';
import type { UploadsTable } from './tables.js';

export type UploadRow = Readonly<UploadsTable>;

export const uploadView = ({ id, name, media_type, size, received, state }: UploadRow): Upload => ({
  id,
  name,
  mediaType: media_type,
  size,
  received,
  state,
});

/** One of the member's own. @throws ProblemError `not_found`, for anybody else's too (SECURITY S-F3) */
export async function ownUpload(db: PortalDatabase, id: string, memberId: string): Promise<UploadRow> {
  const row = await db
    .selectFrom('uploads')
    .selectAll()
    .where('id', '=', id)
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  if (!row) throw new ProblemError('not_found');
  return row;
}

/** The same, and nobody else changes it until the transaction ends. */
export async function lockOwnUpload(
  transaction: PortalDatabase,
  id: string,
  memberId: string,
): Promise<UploadRow> {
  const row = await transaction
    .updateTable('uploads')
    .set({ id })
    .where('id', '=', id)
    .where('member_id', '=', memberId)
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new ProblemError('not_found');
  return row;
}

/** A file as far as it is there. */
export async function uploadedBytes(db: PortalDatabase, id: string): Promise<Uint8Array<ArrayBuffer>> {
  const parts = await db
    .selectFrom('upload_parts')
    .select('content')
    .where('upload_id', '=', id)
    .orderBy('begins_at')
    .execute();
  return joined(parts.map(({ content }) => fromBase64url(content)));
}

/** Writes a file in the place of what had come of it. */
export async function storeWhole(transaction: PortalDatabase, id: string, bytes: Uint8Array): Promise<void> {
  await transaction.deleteFrom('upload_parts').where('upload_id', '=', id).execute();
  for (let at = 0; at < bytes.byteLength; at += uploadRules.maxPartBytes) {
    const content = base64url(bytes.subarray(at, at + uploadRules.maxPartBytes));
    await transaction.insertInto('upload_parts').values({ upload_id: id, begins_at: at, content }).execute();
  }
}

export async function deleteUploads(db: PortalDatabase, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.deleteFrom('upload_parts').where('upload_id', 'in', ids).execute();
  await db.deleteFrom('uploads').where('id', 'in', ids).execute();
}
