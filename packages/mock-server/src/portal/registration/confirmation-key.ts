import { confirmationKeyAlphabet, confirmationKeyLength } from '@ikiiki/sdk/rules/confirmation-key';
import { keyedHash } from '../common/server-key.js';
import type { Portal } from '../context.js';
import type { Registration } from './registrations.js';

/** Base64url characters of a keyed hash: twelve bits, so that a stolen database gives almost nothing to search by. */
const bucketLength = 2;

/** A new 確認キー: 40 bits, stored as a password hash only (SECURITY S-L8). */
export async function newConfirmationKey(
  portal: Portal,
): Promise<{ readonly key: string; readonly hash: string; readonly bucket: string }> {
  const key = portal.random.characters(confirmationKeyAlphabet, confirmationKeyLength);
  return { key, hash: await portal.secrets.hash(key), bucket: await bucketOf(portal, key) };
}

/** The other open registration whose key this is: somebody tries it through the wrong link (SECURITY S-L4). */
export async function ownerOfKey(
  portal: Portal,
  key: string,
  exceptId: string,
): Promise<Registration | undefined> {
  const candidates = await portal.db
    .selectFrom('registrations')
    .selectAll()
    .where('key_bucket', '=', await bucketOf(portal, key))
    .where('outcome', 'is', null)
    .where('id', '!=', exceptId)
    .orderBy('created_at', 'desc')
    .limit(3)
    .execute();
  for (const candidate of candidates) {
    if (candidate.key_hash !== null && (await portal.secrets.verify(candidate.key_hash, key)))
      return candidate;
  }
  return undefined;
}

async function bucketOf(portal: Portal, key: string): Promise<string> {
  const hashOf = await keyedHash(portal, 'confirmation_keys');
  return (await hashOf(key)).slice(0, bucketLength);
}
