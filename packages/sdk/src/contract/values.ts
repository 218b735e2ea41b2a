import * as z from 'zod/mini';

/** Text that passes some checks. Marked, so that a bundler drops the values that a page does not use. */
/* @__NO_SIDE_EFFECTS__ */
export function text(...checks: z.core.$ZodCheck<string>[]) {
  return z.string().check(...checks);
}

/** A whole number that passes some checks. */
/* @__NO_SIDE_EFFECTS__ */
export function wholeNumber(...checks: z.core.$ZodCheck<number>[]) {
  return z.number().check(z.int(), ...checks);
}

/** How many of something there are, e.g. points. */
export const Count = wholeNumber(z.nonnegative());

/** Opaque identifier; carries no meaning and no personal data. */
export const Id = text(z.minLength(1), z.maxLength(64), z.regex(/^[A-Za-z0-9_-]+$/));

/** Calendar date in Japan, YYYY-MM-DD. */
export const DateOn = text(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** Calendar month in Japan, YYYY-MM. */
export const MonthOn = text(z.regex(/^\d{4}-\d{2}$/));

/** Instant in UTC, ISO 8601 with milliseconds. */
export const InstantAt = text(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/));

/** 認証項目1: 記号 (4 digits) followed by 番号 (6 digits), half width. */
export const InsuredNumber = text(z.regex(/^\d{10}$/));

/** Secret of a mailed link: at least 128 bits, base64url. Travels in the URL fragment and in request bodies only. */
export const LinkToken = text(z.minLength(1), z.maxLength(128));

/** 確認キー (認証キー) as typed: letters of any width and case, spaces and hyphens are read through. */
export const ConfirmationKeyInput = text(z.minLength(1), z.maxLength(200));

/** A password exactly as typed; judged, never changed. Longer than any policy allows, so that the policy answers. */
export const PasswordInput = text(z.maxLength(1024));

export const LoginIdInput = text(z.minLength(1), z.maxLength(200));

/** Nickname as typed. */
export const NicknameInput = text(z.minLength(1), z.maxLength(200));

/** Language of mails and texts. */
export const Locale = z.enum(['ja', 'en']);
export type Locale = z.output<typeof Locale>;
