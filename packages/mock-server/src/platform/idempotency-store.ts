import { base64url } from './base64url.js';
import type { Clock } from './ports.js';
import { derivedBits, seal, unseal } from './sealing.js';
import { hmacBase64url } from './sha256.js';
import type { PlatformDatabase } from './tables.js';

/** An answer as it is kept to be given again. */
export interface StoredAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/** What became of an earlier request with the same key. */
export type Earlier =
  | { readonly kind: 'none' }
  | { readonly kind: 'answered'; readonly answer: StoredAnswer }
  /** The key came with another body. */
  | { readonly kind: 'other-request' };

/** A key as it is looked up: what it names, and what only someone who holds it can open. */
export interface IdempotencyKey {
  readonly scope: string;
  readonly fingerprint: string;
  readonly cipher: Uint8Array<ArrayBuffer>;
}

const keptMs = 24 * 60 * 60 * 1000;

/**
 * Derives from a client's key what is stored of it. Neither the key nor the body can be read back: answers hold
 * secrets (confirmation keys, tokens), and bodies hold passwords and birth dates that a bare hash would not hide.
 * @param caller what tells callers apart, so that two of them may use the same key
 */
export async function deriveKey(
  key: string,
  operation: string,
  caller: string,
  body: Uint8Array<ArrayBuffer>,
): Promise<IdempotencyKey> {
  const salt = JSON.stringify([operation, caller]);
  return {
    scope: base64url(await derivedBits(key, salt, 'scope')),
    fingerprint: await hmacBase64url(await derivedBits(key, salt, 'fingerprint'), body),
    cipher: await derivedBits(key, salt, 'answer'),
  };
}

/** Answers to requests with an idempotency key, kept for 24 hours of the world's clock (SECURITY S-F6). */
export class IdempotencyStore {
  readonly #db: PlatformDatabase;
  readonly #clock: Clock;
  readonly #working = new Map<string, Promise<void>>();

  constructor(db: PlatformDatabase, clock: Clock) {
    this.#db = db;
    this.#clock = clock;
  }

  /** The request of the same key that is being worked on, if there is one. */
  working(key: IdempotencyKey): Promise<void> | undefined {
    return this.#working.get(key.scope);
  }

  /** Runs `work` as the one request of this key; call only when nothing is {@link working}. */
  async claim<T>(key: IdempotencyKey, work: () => Promise<T>): Promise<T> {
    let done = () => {};
    this.#working.set(key.scope, new Promise((resolve) => (done = resolve)));
    try {
      return await work();
    } finally {
      this.#working.delete(key.scope);
      done();
    }
  }

  async find({ scope, fingerprint, cipher }: IdempotencyKey): Promise<Earlier> {
    const row = await this.#db
      .selectFrom('dev_idempotency')
      .selectAll()
      .where('scope', '=', scope)
      .where('expires_at', '>', this.#clock.now())
      .executeTakeFirst();
    if (!row) return { kind: 'none' };
    if (row.fingerprint !== fingerprint) return { kind: 'other-request' };
    return { kind: 'answered', answer: JSON.parse(await unseal(cipher, row.answer)) as StoredAnswer };
  }

  async keep({ scope, fingerprint, cipher }: IdempotencyKey, answer: StoredAnswer): Promise<void> {
    const now = this.#clock.now();
    await this.#db
      .deleteFrom('dev_idempotency')
      .where(({ eb, or }) => or([eb('expires_at', '<=', now), eb('scope', '=', scope)]))
      .execute();
    await this.#db
      .insertInto('dev_idempotency')
      .values({
        scope,
        fingerprint,
        answer: await seal(cipher, JSON.stringify(answer)),
        expires_at: now + keptMs,
      })
      .execute();
  }
}
