import { articles, points } from '@ikiiki/sdk/contract';
import { describe, expect, it } from 'vitest';
import { inEveryZone } from '../../../../../test/support/zones.js';
import { defaultConfig } from '../default-config.js';
import { balanceOf } from '../points/balance.js';
import { logIn } from '../test-journey.js';
import { dayMs, minuteMs, openTestWorld, type TestWorld } from '../test-world.js';

/** A member's world until a test is over. */
async function inWorld(
  test: (world: TestWorld, read: (articleId: string) => ReturnType<typeof readIn>) => Promise<void>,
  options: Parameters<typeof openTestWorld>[0] = {},
): Promise<void> {
  const world = await openTestWorld(options);
  try {
    await test(world, async (articleId) => readIn(world, (await logIn(world)).body.accessToken, articleId));
  } finally {
    await world.close();
  }
}

const readIn = async (world: TestWorld, accessToken: string, articleId: string) =>
  (await world.ask(articles.markRead, { accessToken, params: { articleId } })).body;
const available = async (world: TestWorld) => (await balanceOf(world.world.portal, 'member')).available;
const unreadPaying = [
  'sleep',
  'walking',
  'stress',
  'teeth',
  'alcohol',
  'quit-smoking',
  'shoulders',
  'eyes',
  'frailty',
  'blood-pressure',
  'checkup-values',
  'bathing',
  'flu',
  'heatstroke',
];

/** So that a test does not log in in the middle of the next day. */
const toJapan = (world: TestWorld, time: string) => world.advance(Date.parse(`${time}+09:00`) - world.now());

describe('points for reading', () => {
  it('come once: fifty at once, a retry, and another day bring no second time', async () => {
    await inWorld(async (world, read) => {
      const before = await available(world);
      const { accessToken } = (await logIn(world)).body;
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => readIn(world, accessToken, 'sleep')),
      );
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(answers[0]).toMatchObject({ paidPoints: 10, payingToday: 1 });
      expect(await available(world)).toBe(before + 10);
      await world.advance(3 * dayMs);
      expect(await read('sleep')).toEqual({ ...answers[0], payingToday: 2 });
      expect(await available(world)).toBe(before + 10);
      const entries = (await world.ask(points.list, { accessToken: (await logIn(world)).body.accessToken }))
        .body.items;
      expect(entries[0]).toMatchObject({
        reason: 'article_read',
        subject: '睡眠は、足りていますか',
        points: 10,
      });
      expect(entries[1]?.subject).not.toBe('睡眠は、足りていますか');
    });
  });

  it('come for two articles a day, also of fifty that are said to be read at once', async () => {
    await inWorld(async (world) => {
      const before = await available(world);
      const { accessToken } = (await logIn(world)).body;
      const asked = Array.from({ length: 50 }, (_, at) => unreadPaying[at % unreadPaying.length] as string);
      const answers = await Promise.all(asked.map((id) => readIn(world, accessToken, id)));
      const paid = new Set(asked.filter((_, at) => (answers[at]?.paidPoints ?? 0) > 0));
      expect(paid.size).toBe(2);
      expect(await available(world)).toBe(before + 20);
      const { items, payingToday } = (await world.ask(articles.list, { accessToken, query: { limit: 100 } }))
        .body;
      expect(payingToday).toBe(0);
      expect(items.filter(({ id }) => unreadPaying.includes(id)).every(({ readAt }) => readAt)).toBe(true);
    });
  });

  it('are not lost by reading a third: it pays when it is read again on another day, and stays read since the first', async () => {
    await inWorld(async (world, read) => {
      for (const id of ['sleep', 'walking']) expect((await read(id)).paidPoints).toBe(10);
      const third = await read('stress');
      expect(third).toMatchObject({ paidPoints: 0, payingToday: 0 });
      await world.advance(dayMs);
      const before = await available(world);
      expect(await read('stress')).toMatchObject({
        readAt: third.readAt,
        paidPoints: 10,
        paidAt: new Date(world.now()).toISOString(),
        payingToday: 1,
      });
      expect(await available(world)).toBe(before + 10);
    });
  });

  it('do not come for what pays nothing, nor again for what paid in an earlier year of the seed', async () => {
    await inWorld(async (world, read) => {
      const before = await available(world);
      expect(await read('recipe-somen')).toMatchObject({ paidPoints: 0, payingToday: 2 });
      expect(await read('summer-water')).toMatchObject({ paidPoints: 10, payingToday: 2 });
      expect(await available(world)).toBe(before);
    });
  });

  it('are what the society says: another number, or none at all', async () => {
    const config = (pointsPerArticle: number, payingPerDay: number) => ({
      config: { ...defaultConfig, articles: { pointsPerArticle, payingPerDay } },
    });
    await inWorld(
      async (_, read) => {
        expect(await read('sleep')).toMatchObject({ paidPoints: 3, payingToday: 0 });
      },
      config(3, 1),
    );
    await inWorld(
      async (world, read) => {
        expect(await read('sleep')).toMatchObject({ paidPoints: 0 });
        const { accessToken } = (await logIn(world)).body;
        const { items } = (await world.ask(articles.list, { accessToken })).body;
        expect(items.every((item) => item.points === undefined)).toBe(true);
      },
      config(0, 2),
    );
  });
});

inEveryZone(() => {
  it('two articles pay until midnight in Japan, and two more from then on', async () => {
    await inWorld(async (world, read) => {
      await toJapan(world, '2026-12-31T23:59:00');
      await read('sleep');
      expect((await read('walking')).payingToday).toBe(0);
      expect((await read('stress')).paidPoints).toBe(0);
      await world.advance(minuteMs);
      expect(await read('teeth')).toMatchObject({ paidPoints: 10, payingToday: 1 });
    });
  });
});
