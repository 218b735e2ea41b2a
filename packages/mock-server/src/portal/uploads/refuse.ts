import type { UploadRefusal } from '@ikiiki/sdk/contract';
import type { Call } from '../context.js';
import { ProblemError } from '../problem-error.js';
import { currentSession } from '../session/sessions.js';

/** Refuses a file, and writes down why without what was in it (SECURITY S-G1). @throws ProblemError `upload_refused` */
export async function refuseUpload(call: Call, reason: UploadRefusal): Promise<never> {
  await call.audit.record({
    event: 'upload_validation',
    level: 'warn',
    actor: currentSession(call).memberId,
    detail: { reason },
  });
  throw new ProblemError('upload_refused', { reason });
}
