import type { bankAccountKinds, bankAccountParts } from '../contract/form-fields.js';
import { foldDigits } from './folding.js';
import type { Judgement } from './judgement.js';
import { readKana } from './kana.js';
import { judgeLine } from './text-line.js';

export type BankAccountPart = (typeof bankAccountParts)[number];
export type BankAccountErrorCode =
  | 'required'
  | 'too_long'
  | 'invalid_format'
  | 'invalid_kana'
  | 'unknown_choice';

type Judged = Judgement<string, BankAccountErrorCode>;

const kinds: readonly (typeof bankAccountKinds)[number][] = ['ordinary', 'checking', 'savings'];
const longestName = 40;
const longestHolder = 48;

const judgeName = (text: string): Judged => judgeLine(text, longestName);

function judgeKind(text: string): Judged {
  if (text === '') return { ok: false, code: 'required' };
  return kinds.some((kind) => kind === text)
    ? { ok: true, value: text }
    : { ok: false, code: 'unknown_choice' };
}

/** Seven digits; shorter numbers get zeros in front, as banks write them. */
function judgeNumber(text: string): Judged {
  const value = foldDigits(text).replace(/[-\s]/g, '');
  if (value === '') return { ok: false, code: 'required' };
  return /^\d{1,7}$/.test(value)
    ? { ok: true, value: value.padStart(7, '0') }
    : { ok: false, code: 'invalid_format' };
}

/** The name as the passbook has it: katakana, and what companies' names have beside it. */
function judgeHolder(text: string): Judged {
  const value = readKana(text).toUpperCase();
  if (value === '') return { ok: false, code: 'required' };
  if ([...value].length > longestHolder) return { ok: false, code: 'too_long' };
  return /^[ァ-ヶー・A-Z0-9().,/ -]+$/.test(value)
    ? { ok: true, value }
    : { ok: false, code: 'invalid_kana' };
}

/** How each part of a bank account is judged. */
export const judgeBankAccountPart: Readonly<Record<BankAccountPart, (text: string) => Judged>> = {
  bank: judgeName,
  branch: judgeName,
  kind: judgeKind,
  number: judgeNumber,
  holder: judgeHolder,
};
