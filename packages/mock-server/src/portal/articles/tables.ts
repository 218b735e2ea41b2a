import type { ArticleCategory } from '@ikiiki/sdk/contract';
import type { PortalDatabase } from '../database.js';

export interface ArticlesTable {
  id: string;
  title: string;
  /** The first lines as plain text. */
  excerpt: string;
  category: ArticleCategory;
  /** JSON of the blocks. */
  body: string;
  /** JSON of the recipe; null for what is none. */
  recipe: string | null;
  /** Title, text, ingredients and steps, folded for searching. */
  search_text: string;
  reading_minutes: number;
  /** 1 where reading it pays points. */
  pays: number;
  published_at: number;
}

/** What a member said to have read. */
export interface ArticleReadsTable {
  member_id: string;
  article_id: string;
  read_at: number;
  /** When it paid, and on which date in Japan; null where it has not. */
  paid_at: number | null;
  paid_on: string | null;
  paid_points: number;
}

/** What a member has put aside. */
export interface ArticleSavesTable {
  member_id: string;
  article_id: string;
  saved_at: number;
}

export interface ArticlesTables {
  articles: ArticlesTable;
  article_reads: ArticleReadsTable;
  article_saves: ArticleSavesTable;
}

export async function createArticlesTables({ schema }: PortalDatabase): Promise<void> {
  await schema
    .createTable('articles')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('excerpt', 'text', (column) => column.notNull())
    .addColumn('category', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('recipe', 'text')
    .addColumn('search_text', 'text', (column) => column.notNull())
    .addColumn('reading_minutes', 'integer', (column) => column.notNull())
    .addColumn('pays', 'integer', (column) => column.notNull())
    .addColumn('published_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('articles_order').on('articles').columns(['published_at', 'id']).execute();
  await schema
    .createTable('article_reads')
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id'))
    .addColumn('read_at', 'bigint', (column) => column.notNull())
    .addColumn('paid_at', 'bigint')
    .addColumn('paid_on', 'text')
    .addColumn('paid_points', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('article_reads_key', ['member_id', 'article_id'])
    .execute();
  await schema
    .createTable('article_saves')
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id'))
    .addColumn('saved_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('article_saves_key', ['member_id', 'article_id'])
    .execute();
}
