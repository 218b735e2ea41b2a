import type { Contract } from '@ikiiki/sdk/contract';
import { ProblemError } from '../problem-error.js';
import type { Handlers } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { finish } from './finish.js';
import { append, begin } from './receive.js';
import { deleteUploads, lockOwnUpload, ownUpload, uploadedBytes, uploadView } from './stored.js';

/** Attachments of every application: part by part, looked at as a whole, then referred to. */
export const uploads: Handlers<Contract['uploads']> = {
  begin,
  append,
  finish,

  async get({ params }, call) {
    return uploadView(await ownUpload(call.db, params.uploadId, currentSession(call).memberId));
  },

  async remove({ params }, call) {
    const { memberId } = currentSession(call);
    await call.db.transaction().execute(async (transaction) => {
      const upload = await lockOwnUpload(transaction, params.uploadId, memberId);
      if (upload.case_id !== null) throw new ProblemError('upload_in_use');
      await deleteUploads(transaction, [upload.id]);
    });
  },

  async content({ params }, call) {
    const upload = await ownUpload(call.db, params.uploadId, currentSession(call).memberId);
    if (upload.state !== 'ready') throw new ProblemError('not_found');
    return {
      bytes: await uploadedBytes(call.db, upload.id),
      mediaType: upload.media_type,
      name: upload.name,
    };
  },
};
