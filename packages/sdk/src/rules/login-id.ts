import type { LoginIdPolicy } from '../contract/policies.js';
import { foldSpaces, foldWidth } from './folding.js';
import type { Judgement } from './judgement.js';

export type LoginIdErrorCode =
  | 'required'
  | 'too_short'
  | 'too_long'
  | 'invalid_character'
  /** Holds the member's own 記号番号, which others know (SECURITY S-E8). */
  | 'contains_insured_number';

/** A login ID as typed → as it is kept: half width, without invisible characters and without spaces around it. */
export function foldLoginId(text: string): string {
  return foldSpaces(foldWidth(text));
}

/** A login ID as it is compared: two IDs are one when these are equal. */
export function loginIdKey(text: string, policy: Pick<LoginIdPolicy, 'caseSensitive'>): string {
  const folded = foldLoginId(text);
  return policy.caseSensitive ? folded : folded.toLowerCase();
}

/**
 * Folds and judges a login ID by the portal's policy. Whether it is taken only the portal knows.
 *
 * @param insuredNumber the member's 10 digits, where the caller knows them
 */
export function judgeLoginId(
  text: string,
  policy: LoginIdPolicy,
  insuredNumber?: string,
): Judgement<string, LoginIdErrorCode> {
  const value = foldLoginId(text);
  if (value === '') return { ok: false, code: 'required' };
  const { length } = [...value];
  if (length > policy.maxLength) return { ok: false, code: 'too_long' };
  if (!new RegExp(`^(?:${policy.pattern})$`).test(value)) return { ok: false, code: 'invalid_character' };
  if (length < policy.minLength) return { ok: false, code: 'too_short' };
  if (insuredNumber && value.replace(/\D/g, '').includes(insuredNumber)) {
    return { ok: false, code: 'contains_insured_number' };
  }
  return { ok: true, value };
}
