import type { ArticleCategory, ArticleSummary } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { articlesOf } from './services.js';

/** What of the articles is wanted, as the portal takes it. */
export interface ArticleFilter {
  readonly category?: ArticleCategory;
  readonly search?: string;
  readonly saved?: true;
  readonly unread?: true;
}

/** All of them. */
export const noFilter: ArticleFilter = {};

/** What is loaded so far of what was asked for, newest first. */
export interface Shelf {
  readonly items: readonly ArticleSummary[];
  readonly total: number;
  /** How many more articles pay today. */
  readonly payingToday: number;
  readonly nextCursor: string | undefined;
}

/** Fills two or three columns evenly. */
const pageSize = 12;

/** The first page of what is wanted, or the page after a shelf's last. */
export async function loadShelf(client: PortalCore, filter: ArticleFilter, before?: Shelf): Promise<Shelf> {
  const cursor = before?.nextCursor;
  const page = await articlesOf(client).list({
    ...filter,
    limit: pageSize,
    ...(cursor !== undefined && { cursor }),
  });
  const { total, payingToday, nextCursor } = page;
  return { items: [...(before?.items ?? []), ...page.items], total, payingToday, nextCursor };
}

/** The same with one of its articles as it is now. */
export const withChange = (shelf: Shelf, id: string, change: Partial<ArticleSummary>): Shelf => ({
  ...shelf,
  items: shelf.items.map((article) => (article.id === id ? { ...article, ...change } : article)),
});
