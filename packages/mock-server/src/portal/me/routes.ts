import type { Contract } from '@ikiiki/sdk/contract';
import { requireAccount } from '../accounts/accounts.js';
import { memberById, today } from '../members/members.js';
import type { Handlers } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { availabilityOf } from './availability.js';
import { changeLoginId, changeNickname, changePassword } from './changes.js';
import { confirmEmailChange, requestEmailChange } from './email-change.js';

/** The logged-in member: profile, what is open, and what can be changed. */
export const me: Handlers<Contract['me']> = {
  async profile(_, call) {
    const { memberId } = currentSession(call);
    const { nickname, login_id: loginId, email } = await requireAccount(call.db, memberId);
    const { relationship } = await memberById(call.db, memberId);
    return { nickname, loginId, email, relationship };
  },

  async availability(_, call) {
    return { items: availabilityOf(currentSession(call).membership, today(call)) };
  },

  changeNickname,
  changePassword,
  changeLoginId,
  requestEmailChange,
  confirmEmailChange,
};
