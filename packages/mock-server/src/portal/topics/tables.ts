import type { PortalDatabase } from '../database.js';

export interface TopicsTable {
  id: string;
  title: string;
  /** Calendar date in Japan. */
  published_on: string;
  href: string | null;
}

export interface TopicsTables {
  topics: TopicsTable;
}

export async function createTopicsTables({ schema }: PortalDatabase): Promise<void> {
  await schema
    .createTable('topics')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('published_on', 'text', (column) => column.notNull())
    .addColumn('href', 'text')
    .execute();
  await schema.createIndex('topics_order').on('topics').columns(['published_on', 'id']).execute();
}
