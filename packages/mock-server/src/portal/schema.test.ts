import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import { expect, it } from 'vitest';
import type { Tables } from './database.js';
import { createSchema } from './schema.js';

it('makes each table after those that it refers to: PostgreSQL takes no other order', async () => {
  const statements: string[] = [];
  const db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (of) => new PostgresIntrospector(of),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    log: ({ query }) => void statements.push(query.sql),
  });
  await createSchema(db);
  const made = new Set<string>();
  for (const statement of statements) {
    made.add(/^create table "(\w+)"/.exec(statement)?.[1] ?? '');
    for (const [, table = ''] of statement.matchAll(/references "(\w+)"/g)) {
      expect(made, statement).toContain(table);
    }
  }
  expect(made.size).toBeGreaterThan(50);
});
