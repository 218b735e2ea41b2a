import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { pageOf, pageQuery, wireBoolean } from './paging.js';
import { TextBlock } from './text-blocks.js';
import { Count, Id, InstantAt, text, wholeNumber } from './values.js';

/** What an article is about; `recipe` is a recipe to cook (DOMAIN 9). A newer portal may know more. */
export const articleCategories = [
  'recipe',
  'eating',
  'exercise',
  'sleep',
  'mind',
  'mouth',
  'alcohol_tobacco',
  'body',
  'checkup',
  'season',
] as const;
export type ArticleCategory = (typeof articleCategories)[number];

const Positive = wholeNumber(z.positive());
/** A measure that is estimated, to one decimal. */
const Measure = z.number().check(z.nonnegative());

/** What a list says of a recipe. */
export const RecipeFacts = z.object({
  /** Minutes from the first step to the table. */
  minutes: Positive,
  /** For how many people the amounts are written. */
  servings: Positive,
  /** Energy of one serving, in kcal. */
  kcal: Count,
  /** Salt of one serving (食塩相当量), in grams. */
  saltG: Measure,
  /** Vegetables of one serving, in grams. */
  vegetablesG: Count,
});
export type RecipeFacts = z.output<typeof RecipeFacts>;

export const Ingredient = z.object({
  name: z.string(),
  /**
   * As a cook writes it, for `servings` people: `200g`, `大さじ1と1/2`, `1/2個（100g）`, `適量`. The rule `scaleAmount`
   * gives it for another number of people.
   */
  amount: z.string(),
  /** Those of one mark are mixed first, e.g. `A`. */
  group: z.optional(z.string()),
});
export type Ingredient = z.output<typeof Ingredient>;

export const Recipe = z.extend(RecipeFacts, {
  ingredients: z.array(Ingredient),
  /** In their order, without numbers. */
  steps: z.array(z.string()),
  /** Ingredients that must or should be declared as allergens (食品表示法), e.g. `小麦`; empty where there are none. */
  allergens: z.array(z.string()),
});
export type Recipe = z.output<typeof Recipe>;

export const ArticleSummary = z.object({
  id: Id,
  title: z.string(),
  /** The first lines as plain text. */
  excerpt: z.string(),
  /** One of `articleCategories`. */
  category: z.string(),
  publishedAt: InstantAt,
  /** How long reading it takes, in minutes at an easy pace. */
  readingMinutes: Positive,
  /** What reading it pays, once; absent where it pays nothing. */
  points: z.optional(Positive),
  /** When the member said to have read it; absent where the member has not. */
  readAt: z.optional(InstantAt),
  /** When reading it paid its points; absent where it has not. */
  paidAt: z.optional(InstantAt),
  /** The member has put it aside. */
  saved: z.boolean(),
  /** Only of a recipe. */
  recipe: z.optional(RecipeFacts),
});
export type ArticleSummary = z.output<typeof ArticleSummary>;

export const Article = z.extend(ArticleSummary, {
  body: z.array(TextBlock),
  /** Only of a recipe. */
  recipe: z.optional(Recipe),
});
export type Article = z.output<typeof Article>;

/** What has come of reading an article; the same however often it is said. */
export const ArticleReading = z.object({
  /** When it was read first. */
  readAt: InstantAt,
  /** What reading it has paid in all: 0 where it pays nothing, or has not yet. */
  paidPoints: Count,
  /** When it paid; absent where it has not. */
  paidAt: z.optional(InstantAt),
  /** How many more articles pay today (in Japan). */
  payingToday: Count,
});
export type ArticleReading = z.output<typeof ArticleReading>;

const ArticleId = z.object({ articleId: Id });

export const articles = {
  /** What is published now, newest first. */
  list: endpoint({
    method: 'GET',
    path: '/articles',
    access: 'session',
    feature: 'articles',
    conditional: true,
    status: 200,
    query: z.object({
      ...pageQuery,
      category: z.optional(z.enum(articleCategories)),
      /** Words that title, text or ingredients must hold; read through width, case and kana. */
      search: z.optional(text(z.maxLength(100))),
      /** Only what the member has put aside, or only what not. */
      saved: z.optional(wireBoolean()),
      /** Only what the member has not read, or only what was read. */
      unread: z.optional(wireBoolean()),
    }),
    response: z.extend(pageOf(ArticleSummary), {
      /** How many there are of what was asked for. */
      total: Count,
      /** How many more articles pay today (in Japan). */
      payingToday: Count,
    }),
    problems: [],
  }),
  get: endpoint({
    method: 'GET',
    path: '/articles/{articleId}',
    access: 'session',
    feature: 'articles',
    conditional: true,
    status: 200,
    params: ArticleId,
    response: Article,
    problems: [],
  }),
  /**
   * The member has read it to the end. Pays the points of the article once, and only for so many articles a day in
   * Japan; one that was read beyond that is read, and pays when it is said to be read again on another day.
   */
  markRead: endpoint({
    method: 'PUT',
    path: '/articles/{articleId}/read',
    access: 'session',
    feature: 'articles',
    status: 200,
    params: ArticleId,
    response: ArticleReading,
    problems: [],
  }),
  /** Puts it aside for later. */
  save: endpoint({
    method: 'PUT',
    path: '/articles/{articleId}/saved',
    access: 'session',
    feature: 'articles',
    status: 204,
    params: ArticleId,
    problems: [],
  }),
  /** No longer put aside. */
  unsave: endpoint({
    method: 'DELETE',
    path: '/articles/{articleId}/saved',
    access: 'session',
    feature: 'articles',
    status: 204,
    params: ArticleId,
    problems: [],
  }),
};
