import { emailMaxLength, emailPattern } from '../contract/patterns.js';
import { foldSpaces, foldWidth } from './folding.js';
import type { Judgement } from './judgement.js';

export type EmailErrorCode =
  | 'required'
  | 'too_long'
  | 'invalid_format'
  /** `..` or a dot before `@`, and the portal's policy says it cannot deliver there. */
  | 'carrier_address_refused';

/**
 * A mail address as typed → as it is sent to: half width, without invisible characters and without spaces around it.
 * 。 is what a Japanese keyboard gives for a dot. Case stays as typed.
 */
export function foldEmail(text: string): string {
  return foldSpaces(foldWidth(text)).replaceAll('。', '.');
}

/**
 * Folds and judges a mail address by the contract's pattern.
 *
 * @param policy `acceptsCarrierAddresses` of the portal's registration policy; without it such addresses pass
 */
export function judgeEmail(
  text: string,
  policy: { readonly acceptsCarrierAddresses?: boolean } = {},
): Judgement<string, EmailErrorCode> {
  const value = foldEmail(text);
  if (value === '') return { ok: false, code: 'required' };
  if (value.length > emailMaxLength) return { ok: false, code: 'too_long' };
  if (!emailPattern.test(value)) return { ok: false, code: 'invalid_format' };
  if (policy.acceptsCarrierAddresses === false && isCarrierForm(value)) {
    return { ok: false, code: 'carrier_address_refused' };
  }
  return { ok: true, value };
}

/**
 * Whether the local part has dots where RFC 5321 allows none: at an end or in a row, as docomo and au once gave them out
 * (DOMAIN 4.6).
 */
export function isCarrierForm(email: string): boolean {
  return /^\.|\.\.|\.@/.test(email);
}
