import type { Contract } from '@ikiiki/sdk/contract';
import { ownCase } from '../procedures/cases.js';
import type { Handlers } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { claimView, claimViews, ownCases } from './claims.js';
import { rules } from './rules.js';
import { open, save, submit, withdraw } from './write.js';

/** インフルエンザ補助金申請. */
export const vaccineSubsidy: Handlers<Contract['vaccineSubsidy']> = {
  rules,
  open,
  save,
  submit,
  withdraw,

  async list(_, call) {
    return { items: await claimViews(call.db, await ownCases(call, currentSession(call).memberId)) };
  },

  async get({ params }, call) {
    return claimView(call.db, await ownCase(call, call.db, 'vaccineClaim', params.claimId));
  },
};
