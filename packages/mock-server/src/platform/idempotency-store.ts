import { base64url, fromBase64url } from './base64url.js';
import type { Clock } from './ports.js';
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
  readonly cipher: CryptoKey;
}

const keptMs = 24 * 60 * 60 * 1000;
const utf8 = new TextEncoder();

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
  const material = await crypto.subtle.importKey('raw', utf8.encode(key), 'HKDF', false, [
    'deriveBits',
    'deriveKey',
  ]);
  const salt = utf8.encode(JSON.stringify([operation, caller]));
  const hkdf = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt, info: utf8.encode(info) });
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  const [scope, signer, cipher] = await Promise.all([
    crypto.subtle.deriveBits(hkdf('scope'), material, 256),
    crypto.subtle.deriveKey(hkdf('fingerprint'), material, hmac, false, ['sign']),
    crypto.subtle.deriveKey(hkdf('answer'), material, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
  ]);
  return {
    scope: base64url(new Uint8Array(scope)),
    fingerprint: base64url(new Uint8Array(await crypto.subtle.sign('HMAC', signer, body))),
    cipher,
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
    const [iv = '', sealed = ''] = row.answer.split('.');
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: fromBase64url(iv) },
      cipher,
      fromBase64url(sealed),
    );
    return { kind: 'answered', answer: JSON.parse(new TextDecoder().decode(opened)) as StoredAnswer };
  }

  async keep({ scope, fingerprint, cipher }: IdempotencyKey, answer: StoredAnswer): Promise<void> {
    const now = this.#clock.now();
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv },
      cipher,
      utf8.encode(JSON.stringify(answer)),
    );
    await this.#db
      .deleteFrom('dev_idempotency')
      .where(({ eb, or }) => or([eb('expires_at', '<=', now), eb('scope', '=', scope)]))
      .execute();
    await this.#db
      .insertInto('dev_idempotency')
      .values({
        scope,
        fingerprint,
        answer: `${base64url(iv)}.${base64url(new Uint8Array(sealed))}`,
        expires_at: now + keptMs,
      })
      .execute();
  }
}
