import type { BindableValue, Database, PreparedStatement, Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { bindable, type SqliteHandle, type SqliteStatement, withoutWal } from '../sqlite.js';

let library: Promise<Sqlite3Static> | undefined;

function sqlite(): Promise<Sqlite3Static> {
  library ??= import('@sqlite.org/sqlite-wasm').then(({ default: init }) => init());
  return library;
}

class WasmSqlite implements SqliteHandle {
  readonly #sqlite: Sqlite3Static;
  #database: Database;
  /** Preparing one costs more than running it. */
  readonly #statements = new Map<string, SqliteStatement>();
  readonly #open: PreparedStatement[] = [];

  constructor(sqlite: Sqlite3Static, image: Uint8Array | undefined) {
    this.#sqlite = sqlite;
    this.#database = new sqlite.oo1.DB(':memory:');
    this.exec('PRAGMA foreign_keys = ON');
    if (image) this.load(image);
  }

  prepare(sql: string): SqliteStatement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    const columns = statement.columnCount > 0 ? statement.getColumnNames() : [];
    const bind = (parameters: readonly unknown[]) => {
      if (parameters.length > 0) statement.bind(parameters.map(bindable) as BindableValue[]);
    };
    function* rows(parameters: readonly unknown[]) {
      bind(parameters);
      try {
        while (statement.step()) {
          const values = statement.get([]) as unknown[];
          yield Object.fromEntries(columns.map((column, at) => [column, values[at]]));
        }
      } finally {
        statement.reset(true);
      }
    }
    const prepared: SqliteStatement = {
      reader: columns.length > 0,
      iterate: rows,
      all: (parameters) => [...rows(parameters)],
      run: (parameters) => {
        bind(parameters);
        try {
          statement.step();
        } finally {
          statement.reset(true);
        }
        const { capi } = this.#sqlite;
        return {
          changes: this.#database.changes(),
          lastInsertRowid: Number(capi.sqlite3_last_insert_rowid(this.#database)),
        };
      },
    };
    this.#statements.set(sql, prepared);
    this.#open.push(statement);
    return prepared;
  }

  #finalizeStatements(): void {
    for (const statement of this.#open.splice(0)) statement.finalize();
    this.#statements.clear();
  }

  exec(sql: string): void {
    this.#database.exec(sql);
  }

  image(): Uint8Array {
    return withoutWal(this.#sqlite.capi.sqlite3_js_db_export(this.#database));
  }

  load(image: Uint8Array): void {
    this.#finalizeStatements();
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
    this.#finalizeStatements();
    this.#database.close();
  }
}

/** SQLite in a page, in memory. */
export async function openWasmSqlite(image?: Uint8Array): Promise<SqliteHandle> {
  return new WasmSqlite(await sqlite(), image);
}
