import type { Contract, Topic } from '@ikiiki/sdk/contract';
import { afterDatePlace, pageOfRows } from '../common/paging.js';
import type { Portal } from '../context.js';
import { today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import type { Handlers } from '../service.js';
import type { TopicsTable } from './tables.js';

const topicView = ({ id, title, published_on, href }: Readonly<TopicsTable>): Topic => ({
  id,
  title,
  publishedOn: published_on,
  ...(href !== null && { href }),
});

const published = (portal: Portal) =>
  portal.db.selectFrom('topics').selectAll().where('published_on', '<=', today(portal));

const newestFirst = (portal: Portal) =>
  published(portal).orderBy('published_on', 'desc').orderBy('id', 'desc');

/** The newest topics. */
export async function newestTopics(portal: Portal, count: number): Promise<Topic[]> {
  return (await newestFirst(portal).limit(count).execute()).map(topicView);
}

/** トピックス: headlines for everybody. */
export const topics: Handlers<Contract['topics']> = {
  list({ query }, call) {
    const before = afterDatePlace(query);
    const rows = before
      ? newestFirst(call).where(({ eb, refTuple, tuple }) =>
          eb(refTuple('published_on', 'id'), '<', tuple(before.on, before.id)),
        )
      : newestFirst(call);
    return pageOfRows(query, (limit) => rows.limit(limit).execute(), {
      cursorOf: ({ published_on, id }) => `${published_on}.${id}`,
      itemOf: topicView,
    });
  },

  async get({ params }, call) {
    const row = await published(call).where('id', '=', params.topicId).executeTakeFirst();
    if (!row) throw new ProblemError('not_found');
    return topicView(row);
  },
};
