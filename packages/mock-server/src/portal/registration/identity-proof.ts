import type { Account } from '../accounts/accounts.js';
import { keyedHash } from '../common/server-key.js';
import { allowanceWait, spendAllowance, type ThrottleKey, updateThrottle } from '../common/throttle.js';
import type { Call, Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { type Member, membersOfIdentity, today } from '../members/members.js';
import { type Finding, findingOf } from './identity-finding.js';
import { addFailure, addSuccess, holdOf, noNumberFailures } from './identity-hold.js';
import { isExhausted, type Registration } from './registrations.js';

/** 記号番号 and birth date as somebody typed them. */
export interface TypedIdentity {
  readonly insuredNumber: string;
  readonly birthDate: string;
}

export type Proof =
  | { readonly outcome: 'found'; readonly finding: Finding; readonly holdBegan: boolean }
  /** The number is held; without a time: until the help desk lifts it. */
  | { readonly outcome: 'held'; readonly waitMs?: number }
  | { readonly outcome: 'limited'; readonly waitMs: number }
  /** The registration has used up its tries. */
  | { readonly outcome: 'exhausted' };

/**
 * Looks who it is, unless a limit forbids it, and counts a failure (SECURITY S-B1). All in one transaction that locks
 * the counts: of fifty requests at once no more are evaluated than of fifty in a row.
 */
export async function prove(call: Call, registration: Registration, typed: TypedIdentity): Promise<Proof> {
  const keys = await throttleKeys(call, typed);
  return call.db.transaction().execute(async (transaction) => {
    const refusal = await refusalOf(transaction, call, keys, registration.id);
    if (refusal) return refusal;
    const candidates = await membersOfIdentity(transaction, typed.insuredNumber, typed.birthDate);
    const accounts = await accountsOf(transaction, candidates);
    const finding = findingOf(candidates, accounts, today(call), call.config);
    const holdBegan = await countOutcome(transaction, call, keys, registration.id, isFailure(finding, call));
    return { outcome: 'found', finding, holdBegan };
  });
}

/** Whether the answer will be `identity_mismatch`; whatever looks the same is counted the same. */
export function isFailure({ who }: Finding, { config }: Pick<Call, 'config'>): boolean {
  if (who === 'member' || who === 'several') return false;
  return who === 'nobody' || config.registration.identityAnswers === 'generic';
}

interface Keys {
  readonly number: ThrottleKey;
  readonly caller: ThrottleKey;
  readonly birthDate: ThrottleKey;
  readonly overall: ThrottleKey;
}

/** Whose failures a number's are: only a keyed hash of it is stored. */
export async function numberKey(portal: Portal, insuredNumber: string): Promise<ThrottleKey> {
  const subjectOf = await keyedHash(portal, 'subjects');
  return { bucket: 'identity_number', subject: await subjectOf(`number:${insuredNumber}`) };
}

async function throttleKeys(call: Call, { insuredNumber, birthDate }: TypedIdentity): Promise<Keys> {
  const subjectOf = await keyedHash(call, 'subjects');
  return {
    number: await numberKey(call, insuredNumber),
    caller: { bucket: 'identity_caller', subject: await subjectOf(call.ip) },
    birthDate: { bucket: 'identity_birth_date', subject: await subjectOf(`birth:${birthDate}`) },
    overall: { bucket: 'identity_overall', subject: 'all' },
  };
}

async function refusalOf(
  transaction: PortalDatabase,
  call: Call,
  keys: Keys,
  registrationId: string,
): Promise<Proof | undefined> {
  const { identity } = call.config.limits;
  const now = call.clock.now();
  const hold = await updateThrottle(transaction, keys.number, noNumberFailures, (state) => [
    state,
    holdOf(state, now),
  ]);
  if (hold.held) return { outcome: 'held', ...(hold.waitMs !== undefined && { waitMs: hold.waitMs }) };
  const waitMs = Math.max(
    await allowanceWait(transaction, keys.caller, identity.perCaller, now),
    await allowanceWait(transaction, keys.birthDate, identity.perBirthDate, now),
    await allowanceWait(transaction, keys.overall, identity.overall, now),
  );
  if (waitMs > 0) return { outcome: 'limited', waitMs };
  const current = await transaction
    .selectFrom('registrations')
    .selectAll()
    .where('id', '=', registrationId)
    .executeTakeFirstOrThrow();
  return isExhausted(current, call) ? { outcome: 'exhausted' } : undefined;
}

/** @returns whether the number is held from now on */
async function countOutcome(
  transaction: PortalDatabase,
  call: Call,
  keys: Keys,
  registrationId: string,
  failed: boolean,
): Promise<boolean> {
  const { identity } = call.config.limits;
  const now = call.clock.now();
  if (!failed) {
    await updateThrottle(transaction, keys.number, noNumberFailures, (state) => [
      addSuccess(state),
      undefined,
    ]);
    return false;
  }
  await spendAllowance(transaction, keys.caller, identity.perCaller, now);
  await spendAllowance(transaction, keys.birthDate, identity.perBirthDate, now);
  await spendAllowance(transaction, keys.overall, identity.overall, now);
  await transaction
    .updateTable('registrations')
    .set(({ eb }) => ({ identity_failures: eb('identity_failures', '+', 1) }))
    .where('id', '=', registrationId)
    .execute();
  return updateThrottle(transaction, keys.number, noNumberFailures, (state) => {
    const next = addFailure(state, identity, now);
    return [next, holdOf(next, now).held];
  });
}

function accountsOf(db: PortalDatabase, members: readonly Member[]): Promise<Account[]> {
  // Asked even for nobody, so that the work is the same.
  const ids = ['', ...members.map(({ id }) => id)];
  return db.selectFrom('accounts').selectAll().where('member_id', 'in', ids).execute();
}
