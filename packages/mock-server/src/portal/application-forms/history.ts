import type { applicationForms } from '@ikiiki/sdk/contract';
import { afterPlace, pageOfRows, placeCursor } from '../common/paging.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { summaryOf } from './application.js';

export const applications: Handler<typeof applicationForms.applications> = async ({ query }, call) => {
  const { memberId } = currentSession(call);
  const own = call.db
    .selectFrom('applications')
    .innerJoin('cases', 'cases.id', 'applications.case_id')
    .innerJoin('application_forms', 'application_forms.id', 'applications.form_id')
    .where('cases.member_id', '=', memberId);
  let rows = own
    .selectAll('applications')
    .select(['cases.state as state', 'application_forms.title as title']);
  if (query.state !== undefined) rows = rows.where('cases.state', '=', query.state);
  if (query.formId !== undefined) rows = rows.where('applications.form_id', '=', query.formId);
  const before = afterPlace(query);
  if (before) {
    rows = rows.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('applications.changed_at', 'applications.case_id'), '<', tuple(before.number, before.id)),
    );
  }
  const page = await pageOfRows(
    query,
    (limit) => rows.orderBy('changed_at', 'desc').orderBy('case_id', 'desc').limit(limit).execute(),
    {
      cursorOf: ({ changed_at, case_id }) => placeCursor(changed_at, case_id),
      itemOf: ({ title, state, ...row }) => summaryOf(row, title, state),
    },
  );
  const counted = await own
    .select(({ fn }) => ['cases.state as state', fn.countAll<number>().as('count')])
    .groupBy('cases.state')
    .execute();
  return { ...page, counts: Object.fromEntries(counted.map(({ state, count }) => [state, Number(count)])) };
};
