import type { Portal } from '../portal/context.js';
import { storeWhole } from '../portal/uploads/stored.js';
import { smallPdf } from './small-pdf.js';

/** A PDF that a member has sent, and that waits for an application. @returns its id */
export async function plantUpload(
  { db, random, clock }: Portal,
  memberId: string,
  name: string,
): Promise<string> {
  const id = random.id();
  const bytes = smallPdf('Sample');
  await db
    .insertInto('uploads')
    .values({
      id,
      member_id: memberId,
      name,
      media_type: 'application/pdf',
      purpose: null,
      size: bytes.length,
      received: bytes.length,
      state: 'ready',
      begun_at: clock.now(),
      case_id: null,
      place: null,
    })
    .execute();
  await storeWhole(db, id, bytes);
  return id;
}
