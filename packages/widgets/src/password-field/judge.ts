import type { PasswordPolicy } from '@ikiiki/sdk/contract';
import { judgePassword, type PasswordError } from '@ikiiki/sdk/rules/password';
import type { Translation } from '../foundation/messages.js';
import type { PasswordFieldTexts } from './password-field.messages.js';

/** A typed password as a person reads it. */
export interface TypedPassword {
  /** The rules to meet, each with its state in words once something is typed. */
  readonly rules: readonly { readonly text: string; readonly met: boolean }[];
  /** What must be taken out again, said at once while typing; empty where nothing. */
  readonly mistake: string;
  /** What is still missing, said when the person moves on; empty where nothing. */
  readonly missing: string;
  readonly advisesSymbol: boolean;
}

/** Judges a password exactly as typed by the portal's policy, in words. */
export function judge(
  password: string,
  policy: PasswordPolicy,
  texts: Translation<PasswordFieldTexts>,
): TypedPassword {
  const { rules, errors, ok, advisesSymbol } = judgePassword(password, policy);
  const named = rules.flatMap(({ rule, met }) => {
    if (rule === 'min_length') return { text: texts.min_length(policy.minLength), met };
    return rule === 'upper' || rule === 'lower' || rule === 'digit' ? { text: texts[rule], met } : [];
  });
  const refused = (wide: boolean): string =>
    errors
      .filter(({ code, character }) => character && (code === 'full_width') === wide)
      .map(({ character = '' }: PasswordError) => texts.quoted(character.trim() || texts.space))
      .join('');
  const open = named.filter(({ met }) => !met).map(({ text }) => text);
  return {
    rules: named.map(({ text, met }) => ({
      text: password ? text + (met ? texts.met : texts.unmet) : text,
      met,
    })),
    mistake:
      (refused(true) && texts.full_width(refused(true))) +
      (refused(false) && texts.refused(refused(false))) +
      (errors.some(({ code }) => code === 'too_long') ? texts.too_long(policy.maxLength) : ''),
    missing: open.length ? texts.left(open.join(texts.separator)) : '',
    advisesSymbol: ok && advisesSymbol,
  };
}
