import { type ReceiptItem, receiptItems, type VaccineRules } from '@ikiiki/sdk/contract';
import { parseBirthDate } from '@ikiiki/sdk/rules/birth-date';
import { judgeDoseDate, mostPaidYen } from '@ikiiki/sdk/rules/vaccine-claim';
import { readYen } from '@ikiiki/sdk/rules/yen';
import { formatDate, formatNumber } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import type { ClaimTexts } from './claim.messages.js';

/** What a member typed. */
export interface TypedClaim {
  readonly doseDate: string;
  readonly facility: string;
  readonly paidYen: string;
  readonly confirmed: readonly ReceiptItem[];
}

export type ClaimErrors = Readonly<Partial<Record<keyof TypedClaim | 'uploadIds', string | undefined>>>;

const longestFacility = 100;

/** The day as it was meant, in any width and era; undefined where it can be none. */
export function readDoseDate(typed: string, { today }: VaccineRules): string | undefined {
  const read = parseBirthDate(typed, today);
  return read.ok ? read.value : undefined;
}

function dateError(
  typed: string,
  rules: VaccineRules,
  texts: ClaimTexts,
  language: Language,
): string | undefined {
  const read = parseBirthDate(typed, rules.today);
  const date = (on: string) => formatDate(on, language);
  if (!read.ok) {
    if (read.code === 'required') return texts.dateRequired;
    if (read.code === 'future_date') return texts.dateFuture;
    return read.code === 'impossible_date' ? texts.datePossible : texts.dateUnreadable;
  }
  const judged = judgeDoseDate(read.value, rules, rules.today);
  return judged && texts.dateOutside(date(rules.doseFrom), date(rules.doseTo));
}

function paidError(typed: string, texts: ClaimTexts, language: Language): string | undefined {
  if (typed.trim() === '') return texts.paidRequired;
  const paid = readYen(typed);
  if (paid === undefined) return texts.paidUnreadable;
  return paid < 1 || paid > mostPaidYen ? texts.paidRange(formatNumber(mostPaidYen, language)) : undefined;
}

/** What keeps a claim from being sent, at the field where it is. */
export function claimErrors(
  typed: TypedClaim,
  rules: VaccineRules,
  texts: ClaimTexts,
  language: Language,
): ClaimErrors {
  const facility = typed.facility.trim();
  return {
    doseDate: dateError(typed.doseDate, rules, texts, language),
    facility:
      facility === ''
        ? texts.facilityRequired
        : [...facility].length > longestFacility
          ? texts.facilityTooLong
          : undefined,
    paidYen: paidError(typed.paidYen, texts, language),
    confirmed: receiptItems.every((item) => typed.confirmed.includes(item)) ? undefined : texts.checkRequired,
  };
}

/** What keeps even a draft from being saved: only what cannot be read, and is not empty. */
export function draftErrors(...args: Parameters<typeof claimErrors>): ClaimErrors {
  const [typed] = args;
  const { doseDate, facility, paidYen } = claimErrors(...args);
  return {
    doseDate: typed.doseDate.trim() === '' || readDoseDate(typed.doseDate, args[1]) ? undefined : doseDate,
    facility: typed.facility.trim() === '' ? undefined : facility,
    paidYen: typed.paidYen.trim() === '' || readYen(typed.paidYen) !== undefined ? undefined : paidYen,
  };
}
