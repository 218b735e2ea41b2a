import type { registration } from '@ikiiki/sdk/contract';
import { iso } from '../../platform/iso.js';
import { deadLink } from '../common/mail-links.js';
import type { Handler } from '../service.js';
import { isExhausted, openRegistration } from './registrations.js';

/** What an opened link leads to. Changes nothing, however often it is asked (SECURITY S-L3). */
export const inspectLink: Handler<typeof registration.inspectLink> = async ({ body }, call) => {
  const { link, registration } = await openRegistration(call, body.linkToken, 'registration', 'confirmation');
  if (link.purpose === 'registration' && isExhausted(registration, call)) throw deadLink(link);
  return {
    step: link.purpose === 'registration' ? 'identity' : 'confirmation',
    registrationId: registration.id,
    email: registration.email,
    linkExpiresAt: iso(link.expires_at),
  };
};
