import type { FieldError, RuleTarget } from '@ikiiki/sdk/contract';
import { isCalendarDate } from '@ikiiki/sdk/rules/calendar-date';
import { judgeRuleText, type ruleTextLimits } from '@ikiiki/sdk/rules/rule-text';
import { addMonths } from '../common/months.js';
import { ProblemError } from '../problem-error.js';

/** Reads what a member writes of a rule, and gathers what cannot be used. */
export class RuleReader {
  readonly #errors: FieldError[] = [];

  constructor(private readonly today: string) {}

  refuse(pointer: string, code: string): void {
    this.#errors.push({ pointer, code });
  }

  text(pointer: string, part: keyof typeof ruleTextLimits, typed: string): string {
    const judged = judgeRuleText(typed, part);
    if (judged.ok) return judged.value;
    this.refuse(pointer, judged.code);
    return typed;
  }

  target({ value, unit }: RuleTarget): { target_value: number; target_unit: string } {
    if (!isHundredths(value)) this.refuse('/target/value', 'invalid_format');
    return { target_value: value, target_unit: this.text('/target/unit', 'unit', unit) };
  }

  /** From today on, within a year. */
  startOn(date: string): string {
    if (!isCalendarDate(date)) this.refuse('/startOn', 'impossible_date');
    else if (date < this.today) this.refuse('/startOn', 'past_date');
    else if (date > addMonths(this.today, 12)) this.refuse('/startOn', 'future_date');
    return date;
  }

  /** Today or later, and not before the rule begins. */
  endOn(date: string, startOn: string): string {
    if (!isCalendarDate(date)) this.refuse('/endOn', 'impossible_date');
    else if (date < this.today || date < startOn) this.refuse('/endOn', 'past_date');
    return date;
  }

  /** @throws ProblemError `validation_failed` with each part that cannot be used */
  done(): void {
    if (this.#errors.length > 0) throw new ProblemError('validation_failed', { errors: this.#errors });
  }
}

const isHundredths = (value: number): boolean => Number(value.toFixed(2)) === value;
