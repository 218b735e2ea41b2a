import type { uploads } from '@ikiiki/sdk/contract';
import { ProblemError } from '../problem-error.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { judgeUpload } from './judge-upload.js';
import { refuseUpload } from './refuse.js';
import { deleteUploads, lockOwnUpload, ownUpload, storeWhole, uploadedBytes, uploadView } from './stored.js';

export const finish: Handler<typeof uploads.finish> = async ({ params }, call) => {
  const { memberId } = currentSession(call);
  const announced = await ownUpload(call.db, params.uploadId, memberId);
  const { id, state, size, received, media_type } = announced;
  if (state === 'ready') return uploadView(announced);
  if (received < size) throw new ProblemError('upload_offset_wrong', { received });
  const bytes = await uploadedBytes(call.db, id);
  // Refused meanwhile, where it is finished twice
  if (bytes.byteLength === 0) throw new ProblemError('not_found');
  const judged = await judgeUpload({ bytes, mediaType: media_type }, call.antivirus);
  if (!judged.ok) {
    await call.db.transaction().execute((transaction) => deleteUploads(transaction, [id]));
    return refuseUpload(call, judged.reason);
  }
  return call.db.transaction().execute(async (transaction) => {
    const upload = await lockOwnUpload(transaction, id, memberId);
    if (upload.state === 'ready') return uploadView(upload);
    await storeWhole(transaction, id, judged.bytes);
    const kept = {
      state: 'ready' as const,
      size: judged.bytes.byteLength,
      received: judged.bytes.byteLength,
    };
    await transaction.updateTable('uploads').set(kept).where('id', '=', id).execute();
    return uploadView({ ...upload, ...kept });
  });
};
