import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { DateOn } from './values.js';

/** What a password must be. The portal decides; widgets and SDK judge by it and hard-code nothing. */
export const PasswordPolicy = z.object({
  /** `leaflet`: the society's printed rule. `nist`: length only (SP 800-63B-4). */
  name: z.string(),
  /** Characters (code points). */
  minLength: z.number(),
  maxLength: z.number(),
  /** Bytes in UTF-8. */
  maxBytes: z.number(),
  /** Kinds of character of which at least one is needed. */
  required: z.array(z.enum(['upper', 'lower', 'digit'])),
  /** Symbols that may be used; `null` where any character may. */
  allowedSymbols: z.nullable(z.string()),
  /** Symbols whose place in the printed list is unclear; refused with a message of their own. */
  ambiguousSymbols: z.string(),
  /** Whether the advice to add a symbol is given. */
  recommendSymbol: z.boolean(),
});
export type PasswordPolicy = z.output<typeof PasswordPolicy>;

/** What a login ID must be. */
export const LoginIdPolicy = z.object({
  /** Characters. */
  minLength: z.number(),
  maxLength: z.number(),
  /** ECMAScript pattern without anchors or flags that the whole ID must match. */
  pattern: z.string(),
  caseSensitive: z.boolean(),
});
export type LoginIdPolicy = z.output<typeof LoginIdPolicy>;

/** Who may register, and what mails to expect. */
export const RegistrationPolicy = z.object({
  /** Date in Japan on the portal's own clock. */
  today: DateOn,
  /** Age a dependant must reach by the end of the fiscal year; insured persons register at any age. */
  dependantMinAge: z.number(),
  /** `legal`: an age is reached the day before the birthday. `calendar`: on the birthday. */
  ageRule: z.enum(['legal', 'calendar']),
  /** Hours a mailed link lives. */
  linkLifetimeHours: z.number(),
  /** Sender members should look for and allow. */
  mailSender: z.string(),
  mailSubject: z.object({ ja: z.string(), en: z.string() }),
  /** Whether addresses with `..` or a dot before `@` (old carrier addresses) are served. */
  acceptsCarrierAddresses: z.boolean(),
  nicknameMaxLength: z.number(),
});
export type RegistrationPolicy = z.output<typeof RegistrationPolicy>;

export const policies = {
  password: endpoint({
    method: 'GET',
    path: '/policies/password',
    access: 'public',
    status: 200,
    response: PasswordPolicy,
    problems: [],
  }),
  loginId: endpoint({
    method: 'GET',
    path: '/policies/login-id',
    access: 'public',
    status: 200,
    response: LoginIdPolicy,
    problems: [],
  }),
  registration: endpoint({
    method: 'GET',
    path: '/policies/registration',
    access: 'public',
    status: 200,
    response: RegistrationPolicy,
    problems: [],
  }),
};
