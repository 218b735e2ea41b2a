import { foldSpaces, foldWidth, stripSpaces } from './folding.js';
import type { Judgement } from './judgement.js';

export type RuleTextErrorCode = 'required' | 'too_long' | 'invalid_character';

/** Most characters of the title of a member's rule, and of the unit of its target. */
export const ruleTextLimits = { title: 40, unit: 10 } as const;

/**
 * Judges words that a member writes for a rule. They are free text of one line: white space is folded, nothing else
 * is changed. Control characters and those that turn the direction of the text around them are refused.
 */
export function judgeRuleText(
  text: string,
  part: keyof typeof ruleTextLimits,
): Judgement<string, RuleTextErrorCode> {
  const value = foldSpaces(text);
  if (stripSpaces(foldWidth(value)) === '') return { ok: false, code: 'required' };
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(value))
    return { ok: false, code: 'invalid_character' };
  if ([...value].length > ruleTextLimits[part]) return { ok: false, code: 'too_long' };
  return { ok: true, value };
}
