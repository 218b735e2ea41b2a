import type { SurveySummary, surveys } from '@ikiiki/sdk/contract';
import { afterCursor, pageOfRows } from '../common/paging.js';
import type { Portal } from '../context.js';
import { today } from '../members/members.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { draftOwners, forgetClosedDrafts } from './drafts.js';
import { allSurveys, answeredDates, summaryOf } from './found-survey.js';

/** Where a survey stands in the list. */
type Place = Pick<SurveySummary, 'id' | 'closesOn'> & { readonly isOpen: boolean };

const placeOf = ({ id, closesOn, state }: SurveySummary): Place => ({
  id,
  closesOn,
  isOpen: state === 'open',
});

/** The open ones first, those that end next first; then the others, those that ended last first. */
function inOrder(a: Place, b: Place): number {
  if (a.isOpen !== b.isOpen) return a.isOpen ? -1 : 1;
  if (a.closesOn !== b.closesOn) return a.closesOn < b.closesOn === a.isOpen ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

const cursorOf = ({ id, closesOn, isOpen }: Place) => `${isOpen ? 'open' : 'over'}.${closesOn}.${id}`;

const readPlace = (text: string): Place | undefined => {
  const [, kind, closesOn, id] = /^(open|over)\.(\d{4}-\d{2}-\d{2})\.([\w-]{1,64})$/.exec(text) ?? [];
  return closesOn === undefined || id === undefined ? undefined : { id, closesOn, isOpen: kind === 'open' };
};

/** All of a member's surveys, in their order: a society has a few in a year. */
async function summaries(portal: Portal, memberId: string): Promise<SurveySummary[]> {
  const on = today(portal);
  const [rows, dates, ownerOf] = await Promise.all([
    allSurveys(portal, memberId),
    answeredDates(portal.db, memberId),
    draftOwners(portal, memberId),
  ]);
  const owners = await Promise.all(rows.map(({ id }) => ownerOf(id)));
  const drafts = await portal.db
    .selectFrom('survey_drafts')
    .select('survey_id')
    .where('owner', 'in', [...owners, ''])
    .execute();
  const begun = new Set(drafts.map(({ survey_id }) => survey_id));
  return rows
    .map((row) => summaryOf(row, { answeredOn: dates.get(row.id), hasDraft: begun.has(row.id), on }))
    .sort((a, b) => inOrder(placeOf(a), placeOf(b)));
}

export const list: Handler<typeof surveys.list> = async ({ query }, call) => {
  const after = afterCursor(query, readPlace);
  await forgetClosedDrafts(call);
  const all = await summaries(call, currentSession(call).memberId);
  const count = (state: string) => all.filter((survey) => survey.state === state).length;
  const rows = all.filter(
    (survey) =>
      (query.state === undefined || survey.state === query.state) &&
      (!after || inOrder(after, placeOf(survey)) < 0),
  );
  return {
    ...(await pageOfRows(query, async (limit) => rows.slice(0, limit), {
      cursorOf: (survey) => cursorOf(placeOf(survey)),
      itemOf: (survey) => survey,
    })),
    counts: { open: count('open'), answered: count('answered'), closed: count('closed') },
  };
};
