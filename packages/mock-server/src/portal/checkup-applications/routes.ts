import type { Contract, CheckupApplicationsItem } from '@ikiiki/sdk/contract';
import { afterDatePlace, pageOfRows } from '../common/paging.js';
import type { Portal } from '../context.js';
import { today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import type { Handlers } from '../service.js';
import type { CheckupApplicationsTable } from './tables.js';

const itemOf = ({ id, title, published_on }: Readonly<CheckupApplicationsTable>): CheckupApplicationsItem => ({
  id,
  title,
  publishedOn: published_on,
});

const published = (portal: Portal) =>
  portal.db
    .selectFrom('checkup_applications')
    .selectAll()
    .where('published_on', '<=', today(portal))
    .orderBy('published_on', 'desc')
    .orderBy('id', 'desc');

/** 健診申込・受診券. */
export const checkupApplications: Handlers<Contract['checkupApplications']> = {
  list({ query }, call) {
    const before = afterDatePlace(query);
    const rows = before
      ? published(call).where(({ eb, refTuple, tuple }) =>
          eb(refTuple('published_on', 'id'), '<', tuple(before.on, before.id)),
        )
      : published(call);
    return pageOfRows(query, (limit) => rows.limit(limit).execute(), {
      cursorOf: ({ published_on, id }) => `${published_on}.${id}`,
      itemOf,
    });
  },

  async get({ params }, call) {
    const row = await published(call).where('id', '=', params.itemId).executeTakeFirst();
    if (!row) throw new ProblemError('not_found');
    return itemOf(row);
  },
};
