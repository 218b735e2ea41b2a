import type { Contract } from '@ikiiki/sdk/contract';
import { today } from '../members/members.js';
import type { Handlers } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { answer } from './answer.js';
import { deleteDraft, draftOwners, forgetClosedDrafts, readDraft, saveDraft } from './drafts.js';
import { answeredDates, sentAnswers, summaryOf, surveyFor, surveyOf } from './found-survey.js';
import { list } from './list.js';

/** アンケート. */
export const surveys: Handlers<Contract['surveys']> = {
  list,

  async get({ params }, call) {
    await forgetClosedDrafts(call);
    const { memberId } = currentSession(call);
    const row = await surveyFor(call, memberId, params.surveyId);
    const owner = await (await draftOwners(call, memberId))(row.id);
    const [dates, draft, answers] = await Promise.all([
      answeredDates(call.db, memberId),
      readDraft(call.db, owner),
      sentAnswers(call.db, row.id, memberId),
    ]);
    const summary = summaryOf(row, {
      answeredOn: dates.get(row.id),
      hasDraft: draft !== undefined,
      on: today(call),
    });
    return surveyOf(row, summary, {
      ...(draft && summary.hasDraft && { draft }),
      ...(answers && { answers }),
    });
  },

  async saveDraft({ params, body }, call) {
    const { memberId } = currentSession(call);
    return saveDraft(call, await surveyFor(call, memberId, params.surveyId), memberId, body);
  },

  async deleteDraft({ params }, call) {
    const { memberId } = currentSession(call);
    const { id } = await surveyFor(call, memberId, params.surveyId);
    const owner = await (await draftOwners(call, memberId))(id);
    await call.db.transaction().execute((transaction) => deleteDraft(transaction, owner));
  },

  answer,
};
