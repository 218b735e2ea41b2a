import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { bindable, type SqliteHandle, type SqliteStatement, withoutWal } from '../sqlite.js';

// Statements are the same few hundred all the time; preparing one costs more than running it.
const cachedStatements = 500;

const busyCode = 5;
const isBusy = (error: unknown) =>
  error instanceof Error && 'errcode' in error && Number(error.errcode) % 256 === busyCode;

abstract class NodeSqlite implements SqliteHandle {
  protected abstract database: DatabaseSync;
  protected statements = new Map<string, SqliteStatement>();

  abstract load(image: Uint8Array): void;

  prepare(sql: string): SqliteStatement {
    const cached = this.statements.get(sql);
    if (cached) return cached;
    const statement = this.database.prepare(sql);
    const bind = (parameters: readonly unknown[]) => parameters.map(bindable) as SQLInputValue[];
    const prepared: SqliteStatement = {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...bind(parameters)),
      run: (parameters) => statement.run(...bind(parameters)),
      iterate: (parameters) => statement.iterate(...bind(parameters)),
    };
    if (this.statements.size < cachedStatements) this.statements.set(sql, prepared);
    return prepared;
  }

  exec(sql: string): void {
    this.database.exec(sql);
  }

  image(): Uint8Array {
    return withoutWal(this.database.serialize());
  }

  close(): void {
    this.statements.clear();
    this.database.close();
  }
}

class MemorySqlite extends NodeSqlite {
  protected override database = new DatabaseSync(':memory:');

  constructor(image?: Uint8Array) {
    super();
    if (image) this.database.deserialize(image);
  }

  load(image: Uint8Array): void {
    this.statements.clear();
    this.database.deserialize(image);
  }
}

class FileSqlite extends NodeSqlite {
  protected override database: DatabaseSync;
  readonly #path: string;

  constructor(path: string) {
    super();
    this.#path = path;
    this.database = this.#open();
  }

  #open(): DatabaseSync {
    let database: DatabaseSync | undefined;
    try {
      database = new DatabaseSync(this.#path);
      // A second server would change the file behind this one's back. The lock is the system's and dies with the process.
      database.exec('PRAGMA locking_mode = EXCLUSIVE');
      // FULL: what was answered is on the disk, also after kill -9 or a power cut.
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; BEGIN EXCLUSIVE; COMMIT');
      return database;
    } catch (cause) {
      database?.close();
      if (isBusy(cause)) {
        throw new Error(`${this.#path} is in use: another server keeps its data there.`, { cause });
      }
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`${this.#path} cannot be used as a data file: ${reason}.`, { cause });
    }
  }

  load(image: Uint8Array): void {
    this.close();
    for (const suffix of ['-wal', '-shm']) rmSync(this.#path + suffix, { force: true });
    // Renamed into place: a kill in between leaves the old file or the new one, never half of one.
    writeFileSync(`${this.#path}.new`, image, { flush: true });
    renameSync(`${this.#path}.new`, this.#path);
    this.database = this.#open();
  }
}

export const openMemorySqlite = async (image?: Uint8Array): Promise<SqliteHandle> => new MemorySqlite(image);

export const openFileSqlite = async (path: string): Promise<SqliteHandle> => new FileSqlite(path);
