import { type UploadRefusal, uploadRules, type uploads } from '@ikiiki/sdk/contract';
import { cleanUploadName, mediaTypeOfExtension, type UploadName } from '@ikiiki/sdk/rules/upload-name';
import { base64url } from '../../platform/base64url.js';
import { keyedHash } from '../common/server-key.js';
import { retryAfterSeconds, spendAllowance } from '../common/throttle.js';
import type { Call } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { lockMember } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { refuseUpload } from './refuse.js';
import { lockOwnUpload, uploadView } from './stored.js';

/** Counts one more file of a member. @throws ProblemError `rate_limited` */
async function spendFile(call: Call): Promise<void> {
  const subject = await (await keyedHash(call, 'subjects'))(currentSession(call).memberId);
  const key = { bucket: 'uploads', subject };
  const wait = await call.db
    .transaction()
    .execute((transaction) => spendAllowance(transaction, key, call.config.limits.uploads, call.clock.now()));
  if (wait > 0) throw new ProblemError('rate_limited', {}, retryAfterSeconds(wait));
}

function judgeAnnounced(name: UploadName, mediaType: string, size: number): UploadRefusal | undefined {
  if (!name.ok) return name.reason;
  if (!(uploadRules.mediaTypes as readonly string[]).includes(mediaType)) return 'type';
  if (mediaTypeOfExtension[name.extension] !== mediaType) return 'type_mismatch';
  if (size === 0) return 'empty';
  return size > uploadRules.maxBytes ? 'too_large' : undefined;
}

/** Bytes of a member's files that no application refers to. */
async function unattachedBytes(db: PortalDatabase, memberId: string): Promise<number> {
  const { bytes } = await db
    .selectFrom('uploads')
    .select(({ fn }) => fn.sum<number | string | null>('size').as('bytes'))
    .where('member_id', '=', memberId)
    .where('case_id', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(bytes ?? 0);
}

export const begin: Handler<typeof uploads.begin> = async ({ body }, call) => {
  const { memberId } = currentSession(call);
  await spendFile(call);
  const name = cleanUploadName(body.name);
  const mediaType = body.mediaType.trim().toLowerCase();
  const refusal = judgeAnnounced(name, mediaType, body.size);
  if (refusal || !name.ok) return refuseUpload(call, refusal ?? 'name');
  const row = await call.db.transaction().execute(async (transaction) => {
    await lockMember(transaction, memberId);
    const held = await unattachedBytes(transaction, memberId);
    if (held + body.size > call.config.uploads.quotaBytes) return undefined;
    return transaction
      .insertInto('uploads')
      .values({
        id: call.random.id(),
        member_id: memberId,
        name: name.name,
        media_type: mediaType,
        purpose: body.purpose ?? null,
        size: body.size,
        received: 0,
        state: 'receiving',
        begun_at: call.clock.now(),
        case_id: null,
        place: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
  });
  return row ? uploadView(row) : refuseUpload(call, 'quota');
};

async function isThere(db: PortalDatabase, id: string, offset: number, content: string): Promise<boolean> {
  const part = await db
    .selectFrom('upload_parts')
    .select('content')
    .where('upload_id', '=', id)
    .where('begins_at', '=', offset)
    .executeTakeFirst();
  return part?.content === content;
}

export const append: Handler<typeof uploads.append> = async ({ params, body }, call) => {
  const { memberId } = currentSession(call);
  const offset = Number(params.offset);
  const content = base64url(body.bytes);
  return call.db.transaction().execute(async (transaction) => {
    const upload = await lockOwnUpload(transaction, params.uploadId, memberId);
    const { id, received, size } = upload;
    const end = offset + body.bytes.byteLength;
    if (upload.state === 'ready' && end <= size) return uploadView(upload);
    if (offset !== received || end > size) {
      if (await isThere(transaction, id, offset, content)) return uploadView(upload);
      throw new ProblemError('upload_offset_wrong', { received });
    }
    if (end === received) return uploadView(upload);
    await transaction
      .insertInto('upload_parts')
      .values({ upload_id: id, begins_at: offset, content })
      .execute();
    await transaction.updateTable('uploads').set({ received: end }).where('id', '=', id).execute();
    return uploadView({ ...upload, received: end });
  });
};
