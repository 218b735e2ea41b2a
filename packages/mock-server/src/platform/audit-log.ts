import { iso } from './iso.js';
import type { Audit, AuditEvent, Clock } from './ports.js';
import { sha256Hex } from './sha256.js';
import type { PlatformDatabase } from './tables.js';

/** One line of the audit log. */
export interface AuditEntry {
  readonly seq: number;
  /** Instant (UTC) on the world's clock. */
  readonly at: string;
  readonly event: string;
  readonly level: string;
  readonly actor: string | null;
  readonly requestId: string | null;
  readonly detail: Readonly<Record<string, string | number | boolean>>;
  readonly previousHash: string;
  /** SHA-256 over this line and the one before: a line changed or taken out breaks the chain. */
  readonly hash: string;
}

type Pending = Omit<AuditEntry, 'seq' | 'previousHash' | 'hash'>;

/** What the first line is chained to. */
const genesis = '0'.repeat(64);

// A line break in a value would begin a forged line in any log that prints it.
const printable = (value: string) =>
  [...value].map((character) => (/\p{Cc}|\p{Zl}|\p{Zp}/u.test(character) ? '\uFFFD' : character)).join('');

function cleaned(event: AuditEvent, at: string, requestId: string | null): Pending {
  const detail = Object.fromEntries(
    Object.entries(event.detail ?? {}).map(([key, value]) => [
      printable(key),
      typeof value === 'string' ? printable(value) : value,
    ]),
  );
  return {
    at,
    event: printable(event.event),
    level: event.level,
    actor: event.actor === undefined ? null : printable(event.actor),
    requestId,
    detail,
  };
}

const hashOf = ({
  seq,
  at,
  event,
  level,
  actor,
  requestId,
  detail,
  previousHash,
}: Omit<AuditEntry, 'hash'>) =>
  sha256Hex(JSON.stringify([previousHash, seq, at, event, level, actor, requestId, detail]));

/**
 * Security events of a world, chained by hashes (SECURITY S-G1). Events wait in memory until {@link AuditLog.flush}:
 * so they can be recorded inside a transaction, and one that is rolled back does not take them along.
 */
export class AuditLog {
  readonly #db: PlatformDatabase;
  readonly #clock: Clock;
  #pending: Pending[] = [];
  #flushing: Promise<void> = Promise.resolve();

  constructor(db: PlatformDatabase, clock: Clock) {
    this.#db = db;
    this.#clock = clock;
  }

  /** The audit as one request sees it: its events carry the request's id. */
  forRequest(requestId: string | null): Audit {
    return {
      record: async (event) => {
        this.#pending.push(cleaned(event, iso(this.#clock.now()), requestId));
      },
    };
  }

  /** Stores what was recorded; resolves when it can be read. */
  flush(): Promise<void> {
    if (this.#pending.length > 0) {
      const batch = this.#pending.splice(0);
      this.#flushing = this.#flushing.catch(() => undefined).then(() => this.#store(batch));
    }
    return this.#flushing;
  }

  async #store(batch: readonly Pending[]): Promise<void> {
    const last = await this.#db
      .selectFrom('dev_audit')
      .select(['seq', 'hash'])
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst();
    let seq = last?.seq ?? 0;
    let previousHash = last?.hash ?? genesis;
    for (const event of batch) {
      seq += 1;
      const hash = await hashOf({ ...event, seq, previousHash });
      await this.#db
        .insertInto('dev_audit')
        .values({
          seq,
          at: event.at,
          event: event.event,
          level: event.level,
          actor: event.actor,
          request_id: event.requestId,
          detail: JSON.stringify(event.detail),
          previous_hash: previousHash,
          hash,
        })
        .execute();
      previousHash = hash;
    }
  }

  /** Oldest first; `after` leaves out all up to that line. */
  async list({ after = 0, limit = 1000 }: { after?: number; limit?: number } = {}): Promise<AuditEntry[]> {
    const rows = await this.#db
      .selectFrom('dev_audit')
      .selectAll()
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(limit)
      .execute();
    return rows.map((row) => ({
      seq: row.seq,
      at: row.at,
      event: row.event,
      level: row.level,
      actor: row.actor,
      requestId: row.request_id,
      detail: JSON.parse(row.detail) as AuditEntry['detail'],
      previousHash: row.previous_hash,
      hash: row.hash,
    }));
  }

  /** The first line that does not fit its hash or the line before it; undefined when the chain is whole. */
  async firstBroken(): Promise<number | undefined> {
    let previousHash = genesis;
    let seq = 0;
    for (;;) {
      const page = await this.list({ after: seq });
      if (page.length === 0) return undefined;
      for (const entry of page) {
        const fits =
          entry.seq === seq + 1 &&
          entry.previousHash === previousHash &&
          entry.hash === (await hashOf(entry));
        if (!fits) return entry.seq;
        ({ seq, hash: previousHash } = entry);
      }
    }
  }
}
