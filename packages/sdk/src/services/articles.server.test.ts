import { afterEach, beforeEach, expect, it } from 'vitest';
import { createMockWorld, logIn, type MockWorld } from '../../test/mock-world.js';

let world: MockWorld;
beforeEach(() => {
  world = createMockWorld();
});
afterEach(() => world.close());

it('a member reads all of it, page by page', async () => {
  const portal = world.client();
  await logIn(portal);
  const ids: string[] = [];
  for await (const { id } of portal.articles.list({ limit: 7 })) ids.push(id);
  const { items, total } = await portal.articles.list({ limit: 100 });
  expect(ids).toEqual(items.map(({ id }) => id));
  expect(ids).toHaveLength(total);
});

it('a member finds what was put aside and what is new, says what was read, and has the points', async () => {
  const portal = world.client();
  await logIn(portal);
  const { available } = await portal.points.balance();
  const { items } = await portal.articles.list({ unread: true, saved: false, category: 'sleep' });
  const articleId = items[0]?.id ?? '';
  await portal.articles.save({ articleId });
  expect(await portal.articles.markRead({ articleId })).toMatchObject({ paidPoints: 10, payingToday: 1 });
  const article = await portal.articles.get({ articleId });
  expect([article.saved, article.readAt !== undefined]).toEqual([true, true]);
  expect((await portal.points.balance()).available).toBe(available + 10);
  await portal.articles.unsave({ articleId });
  expect((await portal.articles.list({ saved: true })).items.map(({ id }) => id)).not.toContain(articleId);
});

it('an answer that was lost on its way is asked for again, and pays nothing twice', async () => {
  const portal = world.client();
  await logIn(portal);
  const { available } = await portal.points.balance();
  await world.dev.addFault({ operation: 'articles.markRead', cut: 'after', times: 1 });
  expect(await portal.articles.markRead({ articleId: 'sleep' })).toMatchObject({ paidPoints: 10 });
  expect((await portal.points.balance()).available).toBe(available + 10);
});
