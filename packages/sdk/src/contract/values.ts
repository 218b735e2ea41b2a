import * as z from 'zod/mini';
import { emailMaxLength, emailPattern } from './patterns.js';

/** Opaque identifier; carries no meaning and no personal data. */
export const Id = z.string().check(z.minLength(1), z.maxLength(64), z.regex(/^[A-Za-z0-9_-]+$/));

/** Calendar date in Japan, YYYY-MM-DD. */
export const DateOn = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** Calendar month in Japan, YYYY-MM. */
export const MonthOn = z.string().check(z.regex(/^\d{4}-\d{2}$/));

/** Instant in UTC, ISO 8601 with milliseconds. */
export const InstantAt = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/));

/** Mail address; old carrier addresses (`..`, a dot before `@`) pass. */
export const EmailAddress = z.string().check(z.maxLength(emailMaxLength), z.regex(emailPattern));

/** 認証項目1: 記号 (4 digits) followed by 番号 (6 digits), half width. */
export const InsuredNumber = z.string().check(z.regex(/^\d{10}$/));

/** Secret of a mailed link: at least 128 bits, base64url. Travels in the URL fragment and in request bodies only. */
export const LinkToken = z.string().check(z.minLength(1), z.maxLength(128));

/** 確認キー (認証キー) as typed: letters of any width and case, spaces and hyphens are read through. */
export const ConfirmationKeyInput = z.string().check(z.minLength(1), z.maxLength(200));

/** A password exactly as typed; judged, never changed. Longer than any policy allows, so that the policy answers. */
export const PasswordInput = z.string().check(z.maxLength(1024));

export const LoginIdInput = z.string().check(z.minLength(1), z.maxLength(200));

/** Nickname as typed. */
export const NicknameInput = z.string().check(z.minLength(1), z.maxLength(200));

/** Language of mails and texts. */
export const Locale = z.enum(['ja', 'en']);
export type Locale = z.output<typeof Locale>;
