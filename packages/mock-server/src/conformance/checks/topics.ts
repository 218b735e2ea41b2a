import { contract } from '@ikiiki/sdk/contract';
import { checksOf, expect, expectEqual } from '../check.js';

const { topics } = contract;

export const topicsChecks = checksOf('topics', [], {
  'topics are there without a login, the newest first': async (desk) => {
    const { items } = await desk.get(topics.list);
    const dates = items.map(({ publishedOn }) => publishedOn);
    expectEqual(dates, [...dates].sort().reverse(), 'dates');
    const [newest] = items;
    if (!newest) return;
    expectEqual(await desk.get(topics.get, { params: { topicId: newest.id } }), newest, 'one topic');
    expect(newest.title !== '', 'a title');
  },
});
