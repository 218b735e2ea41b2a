import type { registration } from '@ikiiki/sdk/contract';
import { isCalendarDate } from '@ikiiki/sdk/rules/calendar-date';
import { formatConfirmationKey } from '@ikiiki/sdk/rules/confirmation-key';
import { iso } from '../../platform/iso.js';
import { deadLink, issueLink, linkUrl } from '../common/mail-links.js';
import { retryAfterSeconds, spendAllowance } from '../common/throttle.js';
import type { Call, Portal } from '../context.js';
import { sendLetter } from '../mails/letter.js';
import { confirmationLink } from '../mails/registration.js';
import { type Member, today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import type { Handler } from '../service.js';
import { newConfirmationKey } from './confirmation-key.js';
import { type Proof, prove } from './identity-proof.js';
import { reportHold, reportMismatch } from './identity-reports.js';
import { openRegistration, type Registration } from './registrations.js';

/** Step 3: who it is. Proven, it answers with a new key, sends mail 2, and kills an older key and mail. */
export const confirmIdentity: Handler<typeof registration.confirmIdentity> = async ({ body }, call) => {
  requireBirthDate(body.birthDate, call);
  const { link, registration } = await openRegistration(call, body.linkToken, 'registration');
  const proof = await prove(call, registration, body);
  if (proof.outcome === 'exhausted') throw deadLink(link);
  const member = provenMember(call, registration, proof, body.insuredNumber);
  await countProof(call, registration);

  const key = await newConfirmationKey(call);
  const { token, expiresAt } = await call.db.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('registrations')
      .set({
        member_id: member.id,
        key_hash: key.hash,
        key_bucket: key.bucket,
        key_failures: 0,
      })
      .where('id', '=', registration.id)
      .where('outcome', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw deadLink(link);
    const { id: owner_id, email } = registration;
    return issueLink(call, transaction, { purpose: 'confirmation', owner_id, email });
  });
  const hours = call.config.registration.linkLifetimeHours;
  const letter = confirmationLink({ link: linkUrl(call, 'register', token), expiresAt, hours });
  call.afterResponse(async () => sendLetter(call, registration, letter));
  await call.audit.record({ event: 'registration_identity_proven', level: 'info', actor: registration.id });
  return {
    registrationId: registration.id,
    confirmationKey: formatConfirmationKey(key.key),
    email: registration.email,
    linkExpiresAt: iso(expiresAt),
  };
};

/** @throws ProblemError `validation_failed` for a day that does not exist or has not come yet */
function requireBirthDate(birthDate: string, portal: Portal): void {
  const code = !isCalendarDate(birthDate)
    ? 'impossible_date'
    : birthDate > today(portal)
      ? 'future_date'
      : undefined;
  if (code) throw new ProblemError('validation_failed', { errors: [{ pointer: '/birthDate', code }] });
}

/** @throws ProblemError for everybody who cannot go on: one and the same for most of them (SECURITY S-E7) */
function provenMember(
  call: Call,
  registration: Registration,
  proof: Exclude<Proof, { outcome: 'exhausted' }>,
  insuredNumber: string,
): Member {
  if (proof.outcome === 'held') {
    const wait = proof.waitMs === undefined ? undefined : retryAfterSeconds(proof.waitMs);
    throw new ProblemError('identity_held', {}, wait);
  }
  if (proof.outcome === 'limited') {
    throw new ProblemError('rate_limited', {}, retryAfterSeconds(proof.waitMs));
  }
  const { finding, holdBegan } = proof;
  if (finding.who === 'member') return finding.member;
  reportMismatch(call, registration, finding);
  if (holdBegan) reportHold(call, insuredNumber);
  if (finding.who === 'several') throw new ProblemError('identity_ambiguous');
  if (finding.who === 'nobody' || call.config.registration.identityAnswers === 'generic') {
    throw new ProblemError('identity_mismatch');
  }
  if (finding.who === 'registered') throw new ProblemError('already_registered');
  if (finding.who === 'left') throw new ProblemError('not_eligible', { reason: 'not_enrolled' });
  throw new ProblemError('not_eligible', { reason: 'under_age', eligibleFrom: finding.eligibleFrom });
}

/** Every proof sends a mail: so many a registration. @throws ProblemError `rate_limited` */
async function countProof(call: Call, { id }: Registration): Promise<void> {
  const { limits, registration } = call.config;
  const allowance = {
    count: limits.identity.proofsPerRegistration,
    seconds: registration.linkLifetimeHours * 3600,
  };
  const wait = await call.db
    .transaction()
    .execute((transaction) =>
      spendAllowance(transaction, { bucket: 'identity_proofs', subject: id }, [allowance], call.clock.now()),
    );
  if (wait > 0) throw new ProblemError('rate_limited', {}, retryAfterSeconds(wait));
}
