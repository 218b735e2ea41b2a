import { publishArticles } from '../../portal/articles/publish.js';
import type { ArticleReadsTable } from '../../portal/articles/tables.js';
import { japanInstant, type SeedPortal } from '../seed-portal.js';
import { bodyArticles } from './body.js';
import { checkupArticles } from './checkup.js';
import { comingArticle, eatingArticles } from './eating.js';
import { habitArticles } from './habits.js';
import { mainDishes } from './main-dishes.js';
import { seasonArticles } from './season.js';
import { sideDishes } from './side-dishes.js';

/** Thirty articles and recipes, written for this kit, and one that comes out only later. The ids say what they are. */
const written = [
  ...eatingArticles,
  ...habitArticles,
  ...bodyArticles,
  ...checkupArticles,
  ...seasonArticles,
  ...mainDishes,
  ...sideDishes,
  comingArticle,
];

/** What was read, by whom, at which time in Japan, and what that paid; the ledgers of the seed say the same. */
const reads: readonly (readonly [member: string, article: string, at: string, points?: number])[] = [
  ['member', 'snacks', '2026-03-20T12:20'],
  ['member', 'summer-water', '2026-07-08T12:30', 10],
  ['member', 'vegetables', '2026-09-01T12:15'],
  ['member', 'salt-nabe', '2026-11-18T12:40', 10],
  ['member', 'recipe-miso-soup', '2026-11-18T12:50'],
  ['family-insured', 'walking', '2026-10-08T19:05'],
];

const saves: readonly (readonly [member: string, article: string, at: string])[] = [
  ['member', 'recipe-hijiki-rice', '2026-04-11T09:10'],
  ['member', 'blood-pressure', '2026-11-03T08:30'],
  ['member', 'recipe-salmon', '2026-11-08T17:30'],
  ['family-insured', 'recipe-tomato-egg', '2026-08-02T18:00'],
];

const readOf = ([member_id, article_id, at, points]: (typeof reads)[number]): ArticleReadsTable => ({
  member_id,
  article_id,
  read_at: japanInstant(at),
  paid_at: points === undefined ? null : japanInstant(at),
  paid_on: points === undefined ? null : at.slice(0, 10),
  paid_points: points ?? 0,
});

export async function plantArticles(portal: SeedPortal): Promise<void> {
  await publishArticles(
    portal,
    written.map(({ at, ...article }) => ({ ...article, publishedAt: japanInstant(at) })),
  );
  await portal.db.insertInto('article_reads').values(reads.map(readOf)).execute();
  await portal.db
    .insertInto('article_saves')
    .values(
      saves.map(([member_id, article_id, at]) => ({ member_id, article_id, saved_at: japanInstant(at) })),
    )
    .execute();
}
