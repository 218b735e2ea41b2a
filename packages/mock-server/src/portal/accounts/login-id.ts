import type { Judgement } from '@ikiiki/sdk/rules/judgement';
import { judgeLoginId, type LoginIdErrorCode } from '@ikiiki/sdk/rules/login-id';
import type { PortalConfig } from '../config.js';
import type { Member } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { insuredNumberForms } from './insured-number-forms.js';

/**
 * A login ID by the policy, and not holding the member's 記号番号 in any form (SECURITY S-E8). The local part of the
 * mail address is allowed: it proves nothing here, and forbidding it would surprise more people than it protects.
 */
export function judgeMemberLoginId(
  text: string,
  member: Member,
  { loginIdPolicy }: PortalConfig,
): Judgement<string, LoginIdErrorCode> {
  const judged = judgeLoginId(text, loginIdPolicy);
  if (!judged.ok) return judged;
  const digits = judged.value.replace(/\D/g, '');
  const holdsNumber = insuredNumberForms(member.insured_number).some((form) => digits.includes(form));
  return holdsNumber ? { ok: false, code: 'contains_insured_number' } : judged;
}

/** The login ID as it is kept. @throws ProblemError `login_id_refused` with the reason */
export function requireLoginId(text: string, member: Member, config: PortalConfig): string {
  const judged = judgeMemberLoginId(text, member, config);
  if (judged.ok) return judged.value;
  throw new ProblemError('login_id_refused', { errors: [{ pointer: '/loginId', code: judged.code }] });
}
