import { contract } from '@ikiiki/sdk/contract';
import { checksOf, expect, expectEqual } from '../check.js';
import type { Desk } from '../desk.js';
import { member } from '../journey.js';

const { articles, points } = contract;

const idsOf = ({ items }: { readonly items: readonly { readonly id: string }[] }) =>
  items.map(({ id }) => id);

/** The unread articles that pay, and what the member has. */
async function paying(desk: Desk, accessToken: string) {
  const query = { unread: 'true', limit: 100 };
  const { items, payingToday } = await desk.get(articles.list, { accessToken, query });
  const { available } = await desk.get(points.balance, { accessToken });
  return { items: items.filter((item) => item.points !== undefined), payingToday, available };
}

export const articlesChecks = checksOf('articles', ['dev'], {
  'one is as the list has it, with its text and, where it is a recipe, how it is cooked': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const { items } = await desk.get(articles.list, { accessToken, query: { limit: 100 } });
    expect(items.some(({ recipe }) => recipe) && items.some(({ recipe }) => !recipe), 'articles and recipes');
    for (const { recipe: facts, ...item } of items) {
      const params = { articleId: item.id };
      const { body, recipe, ...summary } = await desk.get(articles.get, { accessToken, params });
      expectEqual(summary, item, item.id);
      expect(body.length > 0, `${item.id} has a text`);
      expectEqual(recipe !== undefined, facts !== undefined, `${item.id} is a recipe`);
      if (recipe) expect(recipe.ingredients.length > 0 && recipe.steps.length > 0, `${item.id} is cooked`);
    }
  },
  'reading pays once, however often it is said at once, and is in the ledger': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const before = await paying(desk, accessToken);
    const [article] = before.items;
    expect(article?.points && before.payingToday > 0, 'an article that pays');
    const params = { articleId: article.id };
    const said = () => desk.get(articles.markRead, { accessToken, params });
    const answers = await Promise.all([1, 2, 3, 4, 5].map(said));
    for (const answer of [...answers, await said()])
      expectEqual(
        [answer.paidPoints, answer.payingToday],
        [article.points, before.payingToday - 1],
        'paid, and left for today',
      );
    const { available } = await desk.get(points.balance, { accessToken });
    expectEqual(available, before.available + article.points, 'points');
    const [entry] = (await desk.get(points.list, { accessToken })).items;
    expectEqual([entry?.reason, entry?.subject], ['article_read', article.title], 'the newest entry');
    const read = await desk.get(articles.get, { accessToken, params });
    expect(read.readAt && read.paidAt, 'it is read, and has paid');
  },
  'no more articles pay in a day than it says, and all are read': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const before = await paying(desk, accessToken);
    expect(before.items.length > before.payingToday, 'more than one day pays');
    const answers = await Promise.all(
      before.items.map(({ id }) => desk.get(articles.markRead, { accessToken, params: { articleId: id } })),
    );
    expectEqual(
      answers.filter(({ paidPoints }) => paidPoints > 0).length,
      before.payingToday,
      'articles that paid',
    );
    const after = await paying(desk, accessToken);
    expectEqual([after.payingToday, after.items.length], [0, 0], 'left for today, and unread');
  },
  'what one member reads and puts aside is that member’s own': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const other = (await member(desk, 'family-insured')).grant.accessToken;
    const { items } = await desk.get(articles.list, {
      accessToken,
      query: { unread: 'true', saved: 'false' },
    });
    expect(items[0], 'an article that is new to the member');
    const params = { articleId: items[0].id };
    const theirs = await desk.get(articles.get, { accessToken: other, params });
    await desk.get(articles.markRead, { accessToken, params });
    for (let time = 0; time < 2; time += 1) await desk.get(articles.save, { accessToken, params });
    expectEqual(await desk.get(articles.get, { accessToken: other, params }), theirs, 'what another sees');
    const saved = async () => idsOf(await desk.get(articles.list, { accessToken, query: { saved: 'true' } }));
    expect((await saved()).includes(params.articleId), 'put aside');
    for (let time = 0; time < 2; time += 1) await desk.get(articles.unsave, { accessToken, params });
    expect(!(await saved()).includes(params.articleId), 'no longer put aside');
  },
  'words are found through width, case and kana, in ingredients too; what is no word finds nothing': async (
    desk,
  ) => {
    const { accessToken } = (await member(desk)).grant;
    const found = async (search: string) =>
      idsOf(await desk.get(articles.list, { accessToken, query: { search, limit: 100 } }));
    const { items } = await desk.get(articles.list, { accessToken, query: { category: 'recipe' } });
    expect(items[0], 'a recipe');
    const params = { articleId: items[0].id };
    const { recipe } = await desk.get(articles.get, { accessToken, params });
    expect(recipe?.ingredients[0], 'an ingredient');
    expect((await found(recipe.ingredients[0].name)).includes(params.articleId), 'found by an ingredient');
    expectEqual(await found('ﾄﾏﾄ'), await found('とまと'), 'found in kana of every kind');
    for (const search of ['%%', '_', '\0'])
      expectEqual(await found(search), [], `found by ${encodeURIComponent(search)}`);
  },
  'filters add up': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const count = async (query: Record<string, string>) =>
      (await desk.get(articles.list, { accessToken, query })).total;
    const total = await count({});
    for (const name of ['saved', 'unread'])
      expectEqual((await count({ [name]: 'true' })) + (await count({ [name]: 'false' })), total, name);
    for (const query of [{ saved: 'yes' }, { unread: '1' }, { category: 'nothing' }]) {
      await desk.refused(articles.list, 'validation_failed', { accessToken, query });
    }
  },
});
