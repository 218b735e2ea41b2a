import type { BindableValue, Database, Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { bindable, type SqliteHandle, type SqliteStatement, withoutWal } from '../sqlite.js';

let library: Promise<Sqlite3Static> | undefined;

function sqlite(): Promise<Sqlite3Static> {
  library ??= import('@sqlite.org/sqlite-wasm').then(({ default: init }) => init());
  return library;
}

class WasmSqlite implements SqliteHandle {
  readonly #sqlite: Sqlite3Static;
  #database: Database;

  constructor(sqlite: Sqlite3Static, image: Uint8Array | undefined) {
    this.#sqlite = sqlite;
    this.#database = new sqlite.oo1.DB(':memory:');
    this.exec('PRAGMA foreign_keys = ON');
    if (image) this.load(image);
  }

  prepare(sql: string): SqliteStatement {
    const rows = function* (this: WasmSqlite, parameters: readonly unknown[]) {
      const statement = this.#bound(sql, parameters);
      try {
        while (statement.step()) yield statement.get({}) as unknown;
      } finally {
        statement.finalize();
      }
    }.bind(this);
    const probe = this.#database.prepare(sql);
    const reader = probe.columnCount > 0;
    probe.finalize();
    return {
      reader,
      iterate: rows,
      all: (parameters) => [...rows(parameters)],
      run: (parameters) => {
        this.#bound(sql, parameters).stepFinalize();
        const { capi } = this.#sqlite;
        return {
          changes: this.#database.changes(),
          lastInsertRowid: Number(capi.sqlite3_last_insert_rowid(this.#database)),
        };
      },
    };
  }

  #bound(sql: string, parameters: readonly unknown[]) {
    const statement = this.#database.prepare(sql);
    if (parameters.length > 0) statement.bind(parameters.map(bindable) as BindableValue[]);
    return statement;
  }

  exec(sql: string): void {
    this.#database.exec(sql);
  }

  image(): Uint8Array {
    return withoutWal(this.#sqlite.capi.sqlite3_js_db_export(this.#database));
  }

  load(image: Uint8Array): void {
    const { capi, wasm } = this.#sqlite;
    const pointer = wasm.allocFromTypedArray(image);
    const code = capi.sqlite3_deserialize(
      this.#database,
      'main',
      pointer,
      image.byteLength,
      image.byteLength,
      capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE,
    );
    this.#database.checkRc(code);
  }

  close(): void {
    this.#database.close();
  }
}

/** SQLite in a page, in memory. */
export async function openWasmSqlite(image?: Uint8Array): Promise<SqliteHandle> {
  return new WasmSqlite(await sqlite(), image);
}
