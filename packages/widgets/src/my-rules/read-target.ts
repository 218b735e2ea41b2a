import type { RuleTarget } from '@ikiiki/sdk/contract';
import { foldDigits } from '@ikiiki/sdk/rules/folding';
import { judgeRuleText } from '@ikiiki/sdk/rules/rule-text';
import type { RulePagesTexts } from './rules-host.js';

export interface TypedRule {
  readonly title: string;
  readonly targetValue: string;
  readonly targetUnit: string;
  readonly endOn: string;
}

export type RuleField = keyof TypedRule;
export type RuleErrors = Readonly<Partial<Record<RuleField, string>>>;

/** What was typed, as the portal takes it. */
export interface ReadRule {
  readonly title: string;
  readonly target: RuleTarget | undefined;
  readonly endOn: string | undefined;
}

/** A number as it was typed in any width, with or without commas; `undefined` where it is none above 0. */
export function readNumber(typed: string): number | undefined {
  const digits = foldDigits(typed).replace(/[,、\s]/g, '');
  const value = /^\d{1,7}(\.\d{1,2})?$/.test(digits) ? Number(digits) : 0;
  return value > 0 && value <= 1_000_000 ? value : undefined;
}

function titleError(texts: RulePagesTexts, typed: string): string | undefined {
  const judged = judgeRuleText(typed, 'title');
  if (judged.ok) return undefined;
  return {
    required: texts.titleRequired,
    too_long: texts.titleTooLong,
    invalid_character: texts.titleInvalid,
  }[judged.code];
}

function targetErrors(texts: RulePagesTexts, { targetValue, targetUnit }: TypedRule): RuleErrors {
  const [value, unit] = [targetValue.trim(), judgeRuleText(targetUnit, 'unit')];
  const hasUnit = unit.ok || unit.code !== 'required';
  if (value === '' && !hasUnit) return {};
  return {
    ...(value === '' && { targetValue: texts.targetValueRequired }),
    ...(value !== '' && readNumber(value) === undefined && { targetValue: texts.targetValueInvalid }),
    ...(!unit.ok && {
      targetUnit: {
        required: texts.targetUnitRequired,
        too_long: texts.targetUnitTooLong,
        invalid_character: texts.titleInvalid,
      }[unit.code],
    }),
  };
}

/** What cannot be used of a rule, in the reader's words. */
export function ruleErrors(texts: RulePagesTexts, typed: TypedRule): RuleErrors {
  const title = titleError(texts, typed.title);
  return { ...(title && { title }), ...targetErrors(texts, typed) };
}

/** A rule without errors, read. */
export function readRule({ title, targetValue, targetUnit, endOn }: TypedRule): ReadRule {
  const value = readNumber(targetValue);
  return {
    title,
    target: value === undefined ? undefined : { value, unit: targetUnit },
    endOn: endOn === '' ? undefined : endOn,
  };
}
