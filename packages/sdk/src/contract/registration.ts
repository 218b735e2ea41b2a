import * as z from 'zod/mini';
import { EmailAddress } from './email-address.js';
import { endpoint } from './endpoint.js';
import {
  ConfirmationKeyInput,
  DateOn,
  Id,
  InstantAt,
  InsuredNumber,
  LinkToken,
  Locale,
  LoginIdInput,
  NicknameInput,
  PasswordInput,
} from './values.js';

/** The same for every address, known or not, sent to or throttled (SECURITY S-E1, S-L10). */
export const RegistrationStarted = z.object({
  id: Id,
  /** When the mailed link dies. */
  linkExpiresAt: InstantAt,
  /** When the mail may be asked for again. */
  resendAvailableAt: InstantAt,
});
export type RegistrationStarted = z.output<typeof RegistrationStarted>;

/** What an opened link leads to. Looking at a link changes nothing: mail scanners look too (SECURITY S-L3). */
export const LinkState = z.object({
  /** `identity`: mail 1, the person is to be identified. `confirmation`: mail 2, the key is to be typed. */
  step: z.enum(['identity', 'confirmation']),
  registrationId: Id,
  email: z.string(),
  linkExpiresAt: InstantAt,
});
export type LinkState = z.output<typeof LinkState>;

export const IdentityConfirmed = z.object({
  registrationId: Id,
  /** 確認キー, grouped for reading; shown once here, mailed never. */
  confirmationKey: z.string(),
  /** Where mail 2 went. */
  email: z.string(),
  linkExpiresAt: InstantAt,
});
export type IdentityConfirmed = z.output<typeof IdentityConfirmed>;

export const KeyConfirmed = z.object({
  registrationId: Id,
  /** Allows to complete this registration; lives in memory only. */
  completionToken: z.string(),
  completionExpiresAt: InstantAt,
  /** The verified address: shown, not asked again. */
  email: z.string(),
});
export type KeyConfirmed = z.output<typeof KeyConfirmed>;

export const RegistrationCompleted = z.object({
  nickname: z.string(),
  warnings: z.array(z.enum(['nickname_looks_like_real_name'])),
});
export type RegistrationCompleted = z.output<typeof RegistrationCompleted>;

export const LoginIdAvailability = z.object({
  available: z.boolean(),
  /** Why not: taken by someone, or of a form the portal refuses. */
  reason: z.optional(z.enum(['taken', 'refused'])),
});
export type LoginIdAvailability = z.output<typeof LoginIdAvailability>;

export const registration = {
  /** Step 1: asks for mail 1. */
  start: endpoint({
    method: 'POST',
    path: '/registrations',
    access: 'public',
    status: 202,
    body: z.object({ email: EmailAddress, locale: z.optional(Locale) }),
    response: RegistrationStarted,
    problems: [],
  }),
  /** Step 2: asks for mail 1 again; the older link dies. */
  resend: endpoint({
    method: 'POST',
    path: '/registrations/{id}/mails',
    access: 'public',
    status: 202,
    params: z.object({ id: Id }),
    response: RegistrationStarted,
    problems: [],
  }),
  /** What a mailed link leads to; consumes nothing. */
  inspectLink: endpoint({
    method: 'POST',
    path: '/registrations/links',
    access: 'public',
    status: 200,
    body: z.object({ linkToken: LinkToken }),
    response: LinkState,
    problems: ['link_invalid'],
  }),
  /** Step 3: 記号・番号 and birth date; answers with the key and sends mail 2. */
  confirmIdentity: endpoint({
    method: 'POST',
    path: '/registrations/identity',
    access: 'public',
    status: 200,
    body: z.object({ linkToken: LinkToken, insuredNumber: InsuredNumber, birthDate: DateOn }),
    response: IdentityConfirmed,
    problems: [
      'link_invalid',
      'identity_mismatch',
      'identity_ambiguous',
      'identity_held',
      'not_eligible',
      'already_registered',
    ],
  }),
  /** Step 5: the key, together with the link of mail 2. */
  confirmKey: endpoint({
    method: 'POST',
    path: '/registrations/confirmation',
    access: 'public',
    status: 200,
    body: z.object({ linkToken: LinkToken, confirmationKey: ConfirmationKeyInput }),
    response: KeyConfirmed,
    problems: ['link_invalid', 'confirmation_key_mismatch', 'registration_void'],
  }),
  /** Step 6: is this login ID free? At most ten questions a registration (SECURITY S-E6). */
  checkLoginId: endpoint({
    method: 'POST',
    path: '/registrations/login-id',
    access: 'public',
    status: 200,
    body: z.object({ completionToken: z.string(), loginId: LoginIdInput }),
    response: LoginIdAvailability,
    problems: ['link_invalid'],
  }),
  /** Step 6: makes the account. */
  complete: endpoint({
    method: 'POST',
    path: '/registrations/completion',
    access: 'public',
    status: 201,
    body: z.object({
      completionToken: z.string(),
      loginId: LoginIdInput,
      password: PasswordInput,
      nickname: NicknameInput,
    }),
    response: RegistrationCompleted,
    problems: [
      'link_invalid',
      'login_id_taken',
      'login_id_refused',
      'password_refused',
      'nickname_refused',
      'already_registered',
      'not_eligible',
    ],
  }),
};
