import type { Contract } from '@ikiiki/sdk/contract';
import type { Handlers } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { correct, undoCorrection } from './correct.js';
import { deduction, deductionCsv, insurerFile } from './deduction.js';
import { decide, householdView } from './household.js';
import { list } from './list.js';
import { statement } from './statement.js';
import { summary } from './summary.js';

/** 医療費通知・医療費控除データ作成・年間医療費通知出力. */
export const medicalExpenses: Handlers<Contract['medicalExpenses']> = {
  summary,
  list,
  correct,
  undoCorrection,

  async household(_, call) {
    return householdView(call, currentSession(call).memberId);
  },

  async setVisibility({ body }, call) {
    const { memberId } = currentSession(call);
    await decide(call, memberId, body.visible);
    return householdView(call, memberId);
  },

  deduction,
  deductionCsv,
  statement,
  insurerFile,
};
