import type { applicationForms, LifeEvent } from '@ikiiki/sdk/contract';
import { afterPlace, pageOfRows, placeCursor } from '../common/paging.js';
import { textFound, wordsFound } from '../common/word-search.js';
import type { Call, Portal } from '../context.js';
import { memberById, today } from '../members/members.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { type Applicant, draftsOf, summaryOf, versionsOf } from './forms.js';

/** The member who asks, as an applicant. */
export async function applicantOf(call: Call): Promise<Applicant> {
  const { memberId } = currentSession(call);
  const [{ relationship }, drafts] = await Promise.all([
    memberById(call.db, memberId),
    draftsOf(call.db, memberId),
  ]);
  return { isInsured: relationship === 'insured', drafts };
}

/** Forms that hold today. */
const holding = ({ db, clock }: Portal) =>
  db
    .selectFrom('application_forms')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('form_versions')
          .select('version')
          .whereRef('form_id', '=', 'application_forms.id')
          .where('revised_on', '<=', today({ clock })),
      ),
    );

async function lifeEventsOf(portal: Portal): Promise<LifeEvent[]> {
  const events = await portal.db.selectFrom('life_events').selectAll().orderBy('position').execute();
  const forms = await holding(portal).select('life_events').execute();
  const named = forms.flatMap(({ life_events }) => JSON.parse(life_events) as string[]);
  return events.map(({ id, title }) => ({
    id,
    title,
    formCount: named.filter((event) => event === id).length,
  }));
}

export const list: Handler<typeof applicationForms.list> = async ({ query }, call) => {
  let rows = holding(call).selectAll();
  // Ids are of letters, digits, - and _: quoted, one is found as a whole
  if (query.lifeEvent !== undefined) rows = rows.where(textFound('life_events', `"${query.lifeEvent}"`));
  if (query.kind !== undefined) rows = rows.where('kind', '!=', 'download');
  for (const isFound of wordsFound(query.search)) rows = rows.where(isFound);
  const after = afterPlace(query);
  if (after) {
    rows = rows.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('position', 'id'), '>', tuple(after.number, after.id)),
    );
  }
  const applicant = await applicantOf(call);
  const page = await pageOfRows(
    query,
    (limit) => rows.orderBy('position').orderBy('id').limit(limit).execute(),
    {
      cursorOf: ({ position, id }) => placeCursor(position, id),
      itemOf: (row) => row,
    },
  );
  const versions = await versionsOf(
    call,
    page.items.map(({ id }) => id),
  );
  return {
    ...page,
    items: page.items.flatMap((row) => {
      const [newest] = versions.get(row.id) ?? [];
      return newest ? [summaryOf(row, newest, applicant)] : [];
    }),
    lifeEvents: await lifeEventsOf(call),
  };
};
