import type { Article, ArticleSummary, Contract, QueryOf, Recipe, TextBlock } from '@ikiiki/sdk/contract';
import { iso } from '../../platform/iso.js';
import { afterPlace, pageOfRows, placeCursor } from '../common/paging.js';
import { wordsFound } from '../common/word-search.js';
import type { Call } from '../context.js';
import { ProblemError } from '../problem-error.js';
import type { Handlers } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { publishedFor } from './published.js';
import { markArticleRead, payingToday } from './reading.js';
import type { ArticleReadsTable, ArticleSavesTable, ArticlesTable } from './tables.js';

type Row = Omit<ArticlesTable, 'body' | 'search_text'> & {
  readonly read_at: ArticleReadsTable['read_at'] | null;
  readonly paid_at: ArticleReadsTable['paid_at'];
  readonly saved_at: ArticleSavesTable['saved_at'] | null;
};

const summaryColumns = [
  'articles.id',
  'title',
  'excerpt',
  'category',
  'recipe',
  'reading_minutes',
  'pays',
  'published_at',
  'read_at',
  'paid_at',
  'saved_at',
] as const;

const recipeOf = ({ recipe }: Pick<Row, 'recipe'>) =>
  recipe === null ? undefined : (JSON.parse(recipe) as Recipe);

const factsOf = ({ minutes, servings, kcal, saltG, vegetablesG }: Recipe) => ({
  minutes,
  servings,
  kcal,
  saltG,
  vegetablesG,
});

function summaryOf(row: Row, { config }: Pick<Call, 'config'>): ArticleSummary {
  const { pointsPerArticle } = config.articles;
  const recipe = recipeOf(row);
  return {
    id: row.id,
    title: row.title,
    excerpt: row.excerpt,
    category: row.category,
    publishedAt: iso(row.published_at),
    readingMinutes: row.reading_minutes,
    ...(row.pays === 1 && pointsPerArticle > 0 && { points: pointsPerArticle }),
    ...(row.read_at !== null && { readAt: iso(row.read_at) }),
    ...(row.paid_at !== null && { paidAt: iso(row.paid_at) }),
    saved: row.saved_at !== null,
    ...(recipe && { recipe: factsOf(recipe) }),
  };
}

/** What a list is asked for, as a query. */
function asked(call: Call, { category, search, saved, unread }: QueryOf<Contract['articles']['list']>) {
  let rows = publishedFor(call, currentSession(call).memberId);
  if (category !== undefined) rows = rows.where('category', '=', category);
  if (saved !== undefined) rows = rows.where('saved_at', saved ? 'is not' : 'is', null);
  if (unread !== undefined) rows = rows.where('read_at', unread ? 'is' : 'is not', null);
  for (const isFound of wordsFound(search)) rows = rows.where(isFound);
  return rows;
}

/** @throws ProblemError `not_found` also for what is not published yet */
const published = (call: Call, articleId: string) =>
  publishedFor(call, currentSession(call).memberId).where('articles.id', '=', articleId);

const notFound = () => new ProblemError('not_found');

/** The key of a member's mark on an article that is published. @throws ProblemError `not_found` */
async function markOf(call: Call, articleId: string) {
  const { id } = await published(call, articleId).select('articles.id').executeTakeFirstOrThrow(notFound);
  return { member_id: currentSession(call).memberId, article_id: id };
}

/** 記事・レシピ. */
export const articles: Handlers<Contract['articles']> = {
  async list({ query }, call) {
    const found = asked(call, query);
    const before = afterPlace(query);
    const rows = before
      ? found.where(({ eb, refTuple, tuple }) =>
          eb(refTuple('published_at', 'articles.id'), '<', tuple(before.number, before.id)),
        )
      : found;
    const page = await pageOfRows(
      query,
      (limit) =>
        rows
          .select(summaryColumns)
          .orderBy('published_at', 'desc')
          .orderBy('articles.id', 'desc')
          .limit(limit)
          .execute(),
      {
        cursorOf: ({ published_at, id }) => placeCursor(published_at, id),
        itemOf: (row) => summaryOf(row, call),
      },
    );
    const { total } = await found
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow();
    return {
      ...page,
      total: Number(total),
      payingToday: await payingToday(call, currentSession(call).memberId),
    };
  },

  async get({ params }, call): Promise<Article> {
    const row = await published(call, params.articleId)
      .select([...summaryColumns, 'body'])
      .executeTakeFirstOrThrow(notFound);
    const { recipe: _, ...summary } = summaryOf(row, call);
    const recipe = recipeOf(row);
    return {
      ...summary,
      body: JSON.parse(row.body) as TextBlock[],
      ...(recipe && { recipe }),
    };
  },

  markRead: markArticleRead,

  async save({ params }, call) {
    const mark = await markOf(call, params.articleId);
    await call.db
      .insertInto('article_saves')
      .values({ ...mark, saved_at: call.clock.now() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  },

  async unsave({ params }, call) {
    const mark = await markOf(call, params.articleId);
    await call.db
      .deleteFrom('article_saves')
      .where('member_id', '=', mark.member_id)
      .where('article_id', '=', mark.article_id)
      .execute();
  },
};
