import { Kysely, SqliteDialect } from 'kysely';

/** What a prepared statement of either SQLite (Node's own, or WebAssembly in a page) offers to Kysely. */
export interface SqliteStatement {
  /** Whether the statement answers with rows. */
  readonly reader: boolean;
  all(parameters: readonly unknown[]): unknown[];
  run(parameters: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(parameters: readonly unknown[]): IterableIterator<unknown>;
}

/** One open SQLite database. */
export interface SqliteHandle {
  prepare(sql: string): SqliteStatement;
  exec(sql: string): void;
  /** The whole database as the bytes of a file; never in WAL mode, so that any SQLite opens it from memory. */
  image(): Uint8Array;
  /** Replaces everything by an image; where a file is behind the database, the file is replaced too. */
  load(image: Uint8Array): void;
  close(): void;
}

/** Kysely over an open SQLite database. One connection: a transaction has it alone until it ends. */
export function kyselyOver<Tables>(handle: SqliteHandle): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: handle }) });
}

/** Values as SQLite takes them: it knows neither booleans nor undefined. */
export function bindable(value: unknown): unknown {
  if (value === undefined) return null;
  return typeof value === 'boolean' ? Number(value) : value;
}

/** Marks an image as rollback-journal mode (bytes 18 and 19 of the header): an in-memory database has no WAL. */
export function withoutWal(image: Uint8Array): Uint8Array {
  if (image[18] !== 2 && image[19] !== 2) return image;
  const copy = image.slice();
  copy[18] = 1;
  copy[19] = 1;
  return copy;
}
