import * as z from 'zod/mini';
import { EmailAddress } from './email-address.js';
import { endpoint } from './endpoint.js';
import { ServiceAvailability } from './service-availability.js';
import { LinkToken, Locale, LoginIdInput, NicknameInput, PasswordInput } from './values.js';

export const Profile = z.object({
  nickname: z.string(),
  loginId: z.string(),
  email: z.string(),
  relationship: z.enum(['insured', 'dependant']),
});
export type Profile = z.output<typeof Profile>;

export const me = {
  profile: endpoint({
    method: 'GET',
    path: '/me',
    access: 'session',
    status: 200,
    response: Profile,
    problems: [],
  }),
  availability: endpoint({
    method: 'GET',
    path: '/me/availability',
    access: 'session',
    status: 200,
    response: z.object({ items: z.array(ServiceAvailability) }),
    problems: [],
  }),
  changeNickname: endpoint({
    method: 'PUT',
    path: '/me/nickname',
    access: 'step-up',
    status: 200,
    body: z.object({ nickname: NicknameInput }),
    response: z.object({
      nickname: z.string(),
      warnings: z.array(z.enum(['nickname_looks_like_real_name'])),
    }),
    problems: ['nickname_refused'],
  }),
  /** Ends all other sessions. */
  changePassword: endpoint({
    method: 'PUT',
    path: '/me/password',
    access: 'step-up',
    status: 204,
    body: z.object({ newPassword: PasswordInput }),
    problems: ['password_refused'],
  }),
  changeLoginId: endpoint({
    method: 'PUT',
    path: '/me/login-id',
    access: 'step-up',
    status: 200,
    body: z.object({ loginId: LoginIdInput }),
    response: z.object({ loginId: z.string() }),
    problems: ['login_id_taken', 'login_id_refused'],
  }),
  /** Mails a link to the new address and a notice to the old one; nothing changes until the link is confirmed. */
  requestEmailChange: endpoint({
    method: 'POST',
    path: '/me/email-changes',
    access: 'step-up',
    status: 202,
    body: z.object({ email: EmailAddress, locale: z.optional(Locale) }),
    problems: [],
  }),
  /** The link of the mail to the new address, confirmed by the member's own click. */
  confirmEmailChange: endpoint({
    method: 'POST',
    path: '/email-changes/confirmation',
    access: 'public',
    status: 204,
    body: z.object({ linkToken: LinkToken }),
    problems: ['link_invalid'],
  }),
};
