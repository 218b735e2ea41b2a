import { sha256 } from '../common/digest.js';
import { keyedHash } from '../common/server-key.js';
import type { Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import type { RefreshTokensTable } from './tables.js';

/** Makes a token's only successor, always the same: so it can be given again though only hashes are stored. */
export type SuccessorOf = (token: string) => Promise<string>;

/** Not to be called inside a transaction. */
export function successors(portal: Portal): Promise<SuccessorOf> {
  return keyedHash(portal, 'successors');
}

export type Rotation =
  | { readonly outcome: 'rotated'; readonly token: string }
  /** Another tab was faster: the same successor once more, within the grace (SECURITY S-P12). */
  | { readonly outcome: 'again'; readonly token: string }
  /** Used long after it was rotated: it was copied. */
  | { readonly outcome: 'reused' };

/** Stores the first refresh token of a session. */
export async function storeRefreshToken(
  transaction: PortalDatabase,
  sessionId: string,
  token: string,
): Promise<void> {
  await transaction
    .insertInto('refresh_tokens')
    .values({ token_hash: await sha256(token), session_id: sessionId, rotated_at: null })
    .execute();
}

export async function findRefreshToken(
  db: PortalDatabase,
  token: string,
): Promise<Readonly<RefreshTokensTable> | undefined> {
  return db
    .selectFrom('refresh_tokens')
    .selectAll()
    .where('token_hash', '=', await sha256(token))
    .executeTakeFirst();
}

/** Rotates a token that is stored. However many try at once, one rotates it and the others get the same successor. */
export async function rotate(
  transaction: PortalDatabase,
  token: string,
  sessionId: string,
  successorOf: SuccessorOf,
  now: number,
  graceMs: number,
): Promise<Rotation> {
  const successor = await successorOf(token);
  const { numUpdatedRows } = await transaction
    .updateTable('refresh_tokens')
    .set({ rotated_at: now })
    .where('token_hash', '=', await sha256(token))
    .where('rotated_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 1n) {
    await storeRefreshToken(transaction, sessionId, successor);
    return { outcome: 'rotated', token: successor };
  }
  const stored = await findRefreshToken(transaction, token);
  if (!stored?.rotated_at || now - stored.rotated_at > graceMs) return { outcome: 'reused' };
  return { outcome: 'again', token: await newest(transaction, successor, successorOf) };
}

/** The end of the chain: where the successor was rotated too, handing it out would end in a false alarm. */
async function newest(db: PortalDatabase, token: string, successorOf: SuccessorOf): Promise<string> {
  let current = token;
  for (;;) {
    const stored = await findRefreshToken(db, current);
    if (!stored?.rotated_at) return current;
    current = await successorOf(current);
  }
}
