import { judgeNickname, looksLikeRealName } from '@ikiiki/sdk/rules/nickname';
import type { PortalConfig } from '../config.js';
import { type Member, namesOf } from '../members/members.js';
import { ProblemError } from '../problem-error.js';

/** The nickname as it is kept. @throws ProblemError `nickname_refused` with the reason */
export function requireNickname(text: string, { registration }: PortalConfig): string {
  const judged = judgeNickname(text, registration);
  if (judged.ok) return judged.value;
  throw new ProblemError('nickname_refused', { errors: [{ pointer: '/nickname', code: judged.code }] });
}

/** Only the portal knows the real name; it warns and does not refuse (SECURITY D10). */
export function nicknameWarnings(nickname: string, member: Member): 'nickname_looks_like_real_name'[] {
  return looksLikeRealName(nickname, namesOf(member)) ? ['nickname_looks_like_real_name'] : [];
}
