import { mayMail } from '../common/mail-allowance.js';
import type { Call } from '../context.js';
import { sendLetter } from '../mails/letter.js';
import { identityHeld, registrationAttempt } from '../mails/warnings.js';
import type { Finding } from './identity-finding.js';
import type { Registration } from './registrations.js';

/** Audits a failed identity check, and warns a registered member as whom it was tried (SECURITY S-B5). */
export function reportMismatch(call: Call, registration: Registration, finding: Finding): void {
  const at = call.clock.now();
  // After the answer: its time does not tell what was found.
  call.afterResponse(async () => {
    await call.audit.record({
      event: 'authn_login_fail',
      level: 'warn',
      actor: registration.id,
      detail: { step: 'identity' },
    });
    if (finding.who !== 'registered') return;
    const { account } = finding;
    await call.audit.record({
      event: 'registration_duplicate',
      level: 'warn',
      actor: account.member_id,
      detail: { registration: registration.id },
    });
    if (await mayMail(call, 'registration_attempt', account.email)) {
      sendLetter(call, account, registrationAttempt(at));
    }
  });
}

/** Audits a hold and tells the members already registered under the number (SECURITY S-B3). */
export function reportHold(call: Call, insuredNumber: string): void {
  const at = call.clock.now();
  call.afterResponse(async () => {
    await call.audit.record({
      event: 'authn_login_fail_max',
      level: 'critical',
      detail: { step: 'identity' },
    });
    const registered = await call.db
      .selectFrom('accounts')
      .innerJoin('members', 'members.id', 'accounts.member_id')
      .select(['accounts.email', 'accounts.locale'])
      .where('members.insured_number', '=', insuredNumber)
      .execute();
    for (const account of registered) sendLetter(call, account, identityHeld(at));
  });
}
