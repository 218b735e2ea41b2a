import { articles } from '@ikiiki/sdk/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logIn } from '../test-journey.js';
import { openTestWorld, type TestWorld } from '../test-world.js';

let world: TestWorld;
let accessToken: string;
beforeEach(async () => {
  world = await openTestWorld();
  ({ accessToken } = (await logIn(world)).body);
});
afterEach(() => world.close());

const list = async (query: Record<string, string | number> = {}, token = accessToken) =>
  (await world.ask(articles.list, { accessToken: token, query })).body;
const ids = async (query: Record<string, string | number> = {}) =>
  (await list({ limit: 100, ...query })).items.map(({ id }) => id);

describe('what a member can read', () => {
  it('is thirty articles and recipes, newest first; another comes out on its day in Japan', async () => {
    const { items, total } = await list({ limit: 100 });
    expect([items.length, total]).toEqual([30, 30]);
    expect(items.filter(({ recipe }) => recipe)).toHaveLength(12);
    const times = items.map(({ publishedAt }) => publishedAt);
    expect(times).toEqual([...times].sort().reverse());
    const params = { articleId: 'coming-new-year' };
    for (const endpoint of [articles.get, articles.markRead, articles.save, articles.unsave])
      expect((await world.ask(endpoint, { accessToken, params })).problem.code).toBe('not_found');
    await world.advance(Date.parse('2026-12-21T12:00:00+09:00') - world.now());
    ({ accessToken } = (await logIn(world)).body);
    expect((await ids())[0]).toBe('coming-new-year');
  });

  it('has every recipe whole: servings, energy, salt, ingredients, steps; nobody eats a day’s salt in one', async () => {
    const { items } = await list({ category: 'recipe', limit: 100 });
    for (const { id } of items) {
      const { body } = await world.ask(articles.get, { accessToken, params: { articleId: id } });
      const { recipe } = body;
      expect(recipe?.ingredients.length, id).toBeGreaterThan(3);
      expect(recipe?.steps.length, id).toBeGreaterThan(2);
      expect(recipe?.saltG, id).toBeLessThanOrEqual(2);
      expect(recipe?.kcal, id).toBeLessThan(400);
    }
  });

  it.each([
    ['減塩', ['salt-nabe', 'recipe-miso-soup']],
    ['ﾋﾖｺ豆', ['recipe-chickpea-curry']],
    ['ｈｂａ１ｃ', ['checkup-values']],
    ['すいみん　ねざけ', []],
    ['睡眠　寝酒', ['sleep']],
    ['100%', []],
    ['_', []],
    ['\\', []],
    ["'; drop table articles; --", []],
  ])('finds %j in titles, texts and ingredients, as it is written', async (search, found) => {
    expect(await ids({ search })).toEqual(expect.arrayContaining(found));
    if (found.length === 0) expect(await ids({ search })).toEqual([]);
  });

  it('finds a recipe by what is in the refrigerator', async () => {
    expect(await ids({ search: 'なす', category: 'recipe' })).toContain('recipe-somen');
    expect(await ids({ search: 'ナス', category: 'recipe' })).toContain('recipe-somen');
  });

  it('pages through everything once, also among what was found', async () => {
    const all: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list({ category: 'recipe', limit: 5, ...(cursor !== undefined && { cursor }) });
      expect(page.total).toBe(12);
      all.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    expect([all.length, new Set(all).size]).toEqual([12, 12]);
  });

  it('getting one does not mark it as read: opening is no reading', async () => {
    await world.ask(articles.get, { accessToken, params: { articleId: 'sleep' } });
    expect(await ids({ unread: 'true' })).toContain('sleep');
  });
});

describe('put aside', () => {
  it('stays for this member alone, once, until it is taken out', async () => {
    const params = { articleId: 'sleep' };
    const before = await ids({ saved: 'true' });
    expect(before).toEqual(['recipe-salmon', 'blood-pressure', 'recipe-hijiki-rice']);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => world.ask(articles.save, { accessToken, params })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
    expect(await ids({ saved: 'true' })).toEqual(['sleep', ...before]);
    const family = (await logIn(world, { loginId: 'family.member', password: 'Hataraku-Mori96' })).body;
    const theirs = await list({ saved: 'true' }, family.accessToken);
    expect(theirs.items.map(({ id }) => id)).toEqual(['recipe-tomato-egg']);
    for (let time = 0; time < 2; time += 1)
      expect((await world.ask(articles.unsave, { accessToken, params })).status).toBe(204);
    expect(await ids({ saved: 'true' })).toEqual(before);
  });
});
