import type { Member } from '../../members/members.js';
import { insuredNumberForms } from '../insured-number-forms.js';
import { lookAlikeForm, plainForm } from './look-alike.js';

/** What others may know of the member who chooses a password. */
export interface PasswordOwner {
  readonly member: Member;
  readonly loginId: string;
  readonly nickname: string;
}

/** Shorter texts are in a password by chance. */
const shortestName = 3;
const shortestNumber = 6;

/** What of its owner a password holds, in any case and disguise (SECURITY S-P4). */
export function personalPart(
  password: string,
  owner: PasswordOwner,
): 'contains_login_id' | 'contains_personal' | undefined {
  if (holds(password, owner.loginId)) return 'contains_login_id';
  if (holds(password, owner.nickname)) return 'contains_personal';
  const digits = password.normalize('NFKC').replace(/\D/g, '');
  const numbers = [
    ...birthDateForms(owner.member.birth_date),
    ...insuredNumberForms(owner.member.insured_number),
  ];
  return numbers.some((number) => number.length >= shortestNumber && digits.includes(number))
    ? 'contains_personal'
    : undefined;
}

/** 2000-05-05 → 20000505, 000505, 05052000. */
function birthDateForms(birthDate: string): readonly string[] {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  return [year + month + day, year.slice(2) + month + day, month + day + year, day + month + year];
}

function holds(password: string, text: string): boolean {
  const name = bare(text);
  return name.length >= shortestName && bare(password).includes(name);
}

/** Letters and digits only, look-alikes as one. */
function bare(text: string): string {
  return lookAlikeForm(plainForm(text)).replace(/[^\p{L}\p{N}]/gu, '');
}
