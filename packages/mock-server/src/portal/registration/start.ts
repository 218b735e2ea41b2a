import type { RegistrationStarted, registration } from '@ikiiki/sdk/contract';
import { judgeEmail } from '@ikiiki/sdk/rules/email';
import { iso } from '../../platform/iso.js';
import { accountsByEmail } from '../accounts/accounts.js';
import { countMailRequest, mayMail } from '../common/mail-allowance.js';
import { issueLink, linkUrl, rememberedMs } from '../common/mail-links.js';
import type { Call, Portal } from '../context.js';
import { sendLetter } from '../mails/letter.js';
import { alreadyRegistered, registrationLink } from '../mails/registration.js';
import { ProblemError } from '../problem-error.js';
import type { Handler } from '../service.js';
import { findRegistration, type Registration } from './registrations.js';

/** Step 1. What the answer says and how long it takes is the same for every address (SECURITY S-E1, S-E2). */
export const start: Handler<typeof registration.start> = async ({ body }, call) => {
  requireServedAddress(call, body.email);
  await countMailRequest(call);
  const started: Registration = {
    id: call.random.id(),
    email: body.email,
    locale: body.locale ?? 'ja',
    created_at: call.clock.now(),
    identity_failures: 0,
    member_id: null,
    key_hash: null,
    key_bucket: null,
    key_failures: 0,
    login_id_checks: 0,
    completion_tries: 0,
    outcome: null,
  };
  await call.db
    .deleteFrom('registrations')
    .where('created_at', '<', started.created_at - rememberedMs)
    .execute();
  await call.db.insertInto('registrations').values(started).execute();
  call.afterResponse(() => sendFirstMail(call, started));
  return answer(call, started.id);
};

/** Step 2, once more. The older link dies when a new mail really goes out. */
export const resend: Handler<typeof registration.resend> = async ({ params }, call) => {
  await countMailRequest(call);
  const known = await findRegistration(call.db, params.id);
  if (!known || known.outcome !== null) throw new ProblemError('not_found');
  call.afterResponse(() => sendFirstMail(call, known));
  return answer(call, known.id);
};

/** @throws ProblemError `validation_failed` where the policy does not serve old carrier addresses */
export function requireServedAddress({ config }: Pick<Portal, 'config'>, email: string): void {
  const judged = judgeEmail(email, config.registration);
  if (!judged.ok) {
    throw new ProblemError('validation_failed', { errors: [{ pointer: '/email', code: judged.code }] });
  }
}

/** Times as they would be if the mail went out now, whether or not it does (SECURITY S-L10). */
function answer({ clock, config }: Portal, id: string): RegistrationStarted {
  const now = clock.now();
  const coolDown = Math.min(...config.limits.mails.perAddress.map(({ seconds }) => seconds));
  return {
    id,
    linkExpiresAt: iso(now + config.registration.linkLifetimeHours * 3_600_000),
    resendAvailableAt: iso(now + coolDown * 1000),
  };
}

async function sendFirstMail(call: Call, { id, email, locale }: Registration): Promise<void> {
  if (!(await mayMail(call, 'registration', email))) return;
  const [account] = await accountsByEmail(call.db, email);
  if (account) {
    sendLetter(call, { email, locale }, alreadyRegistered(call.config));
    return;
  }
  const { token, expiresAt } = await call.db
    .transaction()
    .execute((transaction) => issueLink(call, transaction, { purpose: 'registration', owner_id: id, email }));
  const hours = call.config.registration.linkLifetimeHours;
  sendLetter(
    call,
    { email, locale },
    registrationLink({ link: linkUrl(call, 'register', token), expiresAt, hours }),
  );
}
