import type { ArticleCategory, Recipe, TextBlock } from '@ikiiki/sdk/contract';
import { foldSearch } from '@ikiiki/sdk/rules/search-words';
import { excerptOf, wordsOf } from '../common/text-blocks.js';
import type { Portal } from '../context.js';
import type { ArticlesTable } from './tables.js';

/** An article as the society writes it. */
export interface NewArticle {
  readonly id: string;
  readonly title: string;
  readonly category: ArticleCategory;
  readonly body: readonly TextBlock[];
  readonly recipe?: Recipe;
  /** Whether reading it pays points. @default true */
  readonly pays?: boolean;
  /** Instant in ms since 1970. */
  readonly publishedAt: number;
}

/** Characters that are read in a minute, at ease (general readers of Japanese: 400 to 600). */
const charactersPerMinute = 400;

const recipeWords = ({ ingredients, steps }: Recipe) => [...ingredients.map(({ name }) => name), ...steps];

function rowOf({ id, title, category, body, recipe, pays = true, publishedAt }: NewArticle): ArticlesTable {
  const words = [...body.map(wordsOf), ...(recipe ? recipeWords(recipe) : [])].join(' ');
  return {
    id,
    title,
    excerpt: excerptOf(body),
    category,
    body: JSON.stringify(body),
    recipe: recipe ? JSON.stringify(recipe) : null,
    search_text: foldSearch(`${title} ${words}`),
    reading_minutes: Math.max(1, Math.ceil([...words].length / charactersPerMinute)),
    pays: pays ? 1 : 0,
    published_at: publishedAt,
  };
}

/** Publishes articles. */
export async function publishArticles(
  { db }: Pick<Portal, 'db'>,
  articles: readonly NewArticle[],
): Promise<void> {
  await db.insertInto('articles').values(articles.map(rowOf)).execute();
}
