import * as z from 'zod/mini';
import { EmailAddress } from './email-address.js';
import { endpoint } from './endpoint.js';
import { InstantAt, LinkToken, Locale, LoginIdInput, PasswordInput } from './values.js';

/**
 * A forgotten password or login ID comes back by mail to the registered address, and by nothing else:
 * 記号・番号 and birth date are known to others and prove too little (SECURITY S-P15).
 * Every request is answered alike, whether or not somebody is registered.
 */
export const recovery = {
  /** Mails a reset link, when login ID and address belong together. */
  requestPasswordReset: endpoint({
    method: 'POST',
    path: '/password-resets',
    access: 'public',
    status: 202,
    body: z.object({ loginId: LoginIdInput, email: EmailAddress, locale: z.optional(Locale) }),
    problems: [],
  }),
  /** Looks at a reset link; consumes nothing. */
  inspectResetLink: endpoint({
    method: 'POST',
    path: '/password-resets/links',
    access: 'public',
    status: 200,
    body: z.object({ linkToken: LinkToken }),
    response: z.object({ linkExpiresAt: InstantAt }),
    problems: ['link_invalid'],
  }),
  /** Sets the new password and ends every session; does not log in. */
  resetPassword: endpoint({
    method: 'POST',
    path: '/password-resets/completion',
    access: 'public',
    status: 204,
    body: z.object({ linkToken: LinkToken, newPassword: PasswordInput }),
    problems: ['link_invalid', 'password_refused'],
  }),
  /** Mails the login ID to the registered address. */
  requestLoginId: endpoint({
    method: 'POST',
    path: '/login-id-reminders',
    access: 'public',
    status: 202,
    body: z.object({ email: EmailAddress, locale: z.optional(Locale) }),
    problems: [],
  }),
};
