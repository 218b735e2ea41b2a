import type { Judgement } from './judgement.js';
import { judgePlainLine } from './text-line.js';

export type RuleTextErrorCode = 'required' | 'too_long' | 'invalid_character';

/** Most characters of the title of a member's rule, and of the unit of its target. */
export const ruleTextLimits = { title: 40, unit: 10 } as const;

/** Judges words that a member writes for a rule. */
export const judgeRuleText = (
  text: string,
  part: keyof typeof ruleTextLimits,
): Judgement<string, RuleTextErrorCode> => judgePlainLine(text, ruleTextLimits[part]);
