import type { registration } from '@ikiiki/sdk/contract';
import { foldConfirmationKey } from '@ikiiki/sdk/rules/confirmation-key';
import { iso } from '../../platform/iso.js';
import { sha256 } from '../common/digest.js';
import { inTurn } from '../common/in-turn.js';
import { closeLinks, deadLink, findLink, isAlive } from '../common/mail-links.js';
import type { Call } from '../context.js';
import { ProblemError } from '../problem-error.js';
import type { Handler } from '../service.js';
import { ownerOfKey } from './confirmation-key.js';
import { findRegistration, type Registration } from './registrations.js';

const tokenBytes = 32;

/** Step 5: the key, through the link of mail 2. May be repeated until the account is made (a reloaded page). */
export const confirmKey: Handler<typeof registration.confirmKey> = async ({ body }, call) => {
  const { db, config } = call;
  const link = await findLink(call, body.linkToken, 'confirmation');
  const found = link && (await findRegistration(db, link.owner_id));
  if (found?.outcome === 'void') throw new ProblemError('registration_void');
  const now = call.clock.now();
  if (!found || found.outcome !== null || !isAlive(link, now)) throw deadLink(link);

  const key = foldConfirmationKey(body.confirmationKey);
  const { matches, left } = await inTurn(db, `key:${found.id}`, () => tryKey(call, found, key));
  if (!matches) {
    const other = await ownerOfKey(call, key, found.id);
    if (other) await countOnOther(call, other.id);
    await call.audit.record({
      event: 'authn_login_fail',
      level: 'warn',
      actor: found.id,
      detail: { step: 'confirmation_key', other_registration: other !== undefined },
    });
    if (left > 0) throw new ProblemError('confirmation_key_mismatch', { attemptsLeft: left });
    await makeVoid(call, found.id);
    throw new ProblemError('registration_void');
  }

  const completionToken = call.random.token(tokenBytes);
  const completionExpiresAt = now + config.registration.completionMinutes * 60_000;
  const present = await findRegistration(db, found.id);
  if (!found.key_hash || present?.key_hash !== found.key_hash || present.outcome !== null) {
    throw deadLink(link);
  }
  await db
    .insertInto('completions')
    .values({
      hash: await sha256(completionToken),
      registration_id: found.id,
      // A newer key that comes in between ends this at once
      key_hash: found.key_hash,
      expires_at: completionExpiresAt,
    })
    .execute();
  return {
    registrationId: found.id,
    completionToken,
    completionExpiresAt: iso(completionExpiresAt),
    email: found.email,
  };
};

/** One try, counted before it is looked at: twenty at once are twenty (SECURITY S-L8). A right one costs nothing. */
async function tryKey(call: Call, found: Registration, key: string) {
  const left = await spendTry(call, found.id);
  let matches = true;
  try {
    matches = await call.secrets.verify(found.key_hash ?? undefined, key);
  } finally {
    // Also where the portal was too busy to look.
    if (matches) await refundTry(call, found);
  }
  return { matches, left };
}

/** @returns how many tries are left after this one. @throws ProblemError `registration_void` where there is none left */
async function spendTry(call: Call, registrationId: string): Promise<number> {
  const { confirmationKeyTries } = call.config.limits;
  const counted = await call.db
    .updateTable('registrations')
    .set(({ eb }) => ({ key_failures: eb('key_failures', '+', 1) }))
    .where('id', '=', registrationId)
    .where('key_failures', '<', confirmationKeyTries)
    .where('outcome', 'is', null)
    .returning('key_failures')
    .executeTakeFirst();
  if (!counted) throw new ProblemError('registration_void');
  return confirmationKeyTries - counted.key_failures;
}

/** A try that was right, or never looked at, is given back to the key it was made for. */
async function refundTry(call: Call, { id, key_hash }: Registration): Promise<void> {
  await call.db
    .updateTable('registrations')
    .set(({ eb }) => ({ key_failures: eb('key_failures', '-', 1) }))
    .where('id', '=', id)
    .where('key_hash', '=', key_hash)
    .execute();
}

async function countOnOther(call: Call, registrationId: string): Promise<void> {
  const left = await spendTry(call, registrationId).catch((error: unknown) => {
    if (error instanceof ProblemError) return 0;
    throw error;
  });
  if (left === 0) await makeVoid(call, registrationId);
}

/** The registration goes no further, and its links die. */
async function makeVoid(call: Call, registrationId: string): Promise<void> {
  await call.db.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('registrations')
      .set({ outcome: 'void' })
      .where('id', '=', registrationId)
      .where('outcome', 'is', null)
      .execute();
    await closeLinks(transaction, registrationId, call.clock.now());
  });
  await call.audit.record({
    event: 'authn_login_fail_max',
    level: 'warn',
    actor: registrationId,
    detail: { step: 'confirmation_key' },
  });
}
