import { randomBytes } from 'node:crypto';
import { createPortalClient, type PortalClient, type RefreshTokenStore } from '@ikiiki/sdk';

/** Refresh tokens by session id. In earnest: a table that outlives a restart, encrypted. */
export type TokenVault = Pick<Map<string, string>, 'get' | 'set' | 'has' | 'delete'>;

/**
 * Who is logged in: the app's own session id, in an HttpOnly cookie, stands for a portal session that only this server
 * holds. No token of the portal reaches the browser.
 */
export class Members {
  readonly portalUrl: string;
  readonly #vault: TokenVault;
  readonly #clients = new Map<string, PortalClient>();

  constructor(portalUrl: string, vault: TokenVault = new Map()) {
    this.portalUrl = portalUrl;
    this.#vault = vault;
  }

  /** A client of nobody yet, for step one of a login. */
  visitor(): PortalClient {
    return this.#connect();
  }

  /** The client of a session: kept, because it holds the access token; made anew after a restart. */
  find(id: string | undefined): PortalClient | undefined {
    if (id === undefined || !this.#vault.has(id)) return undefined;
    const client = this.#clients.get(id) ?? this.#clientOf(id);
    this.#clients.set(id, client);
    return client;
  }

  /** Step two of a login. @returns the new session's id, which nobody knew before (no session fixation) */
  async logIn(input: { flow: string; password: string }, call: { signal: AbortSignal }): Promise<string> {
    this.#forgetEnded();
    const id = randomBytes(32).toString('base64url');
    const client = this.#clientOf(id);
    await client.session.logIn(input, call);
    this.#clients.set(id, client);
    return id;
  }

  #clientOf(id: string): PortalClient {
    return this.#connect({
      get: () => this.#vault.get(id),
      set: (refreshToken) => void this.#vault.set(id, refreshToken),
      // After a logout, and when the portal says that the session has ended
      remove: () => {
        this.#vault.delete(id);
        this.#clients.delete(id);
      },
    });
  }

  #connect(store?: RefreshTokenStore): PortalClient {
    return createPortalClient({
      baseUrl: this.portalUrl,
      client: 'partner-app/1.0',
      // A page waits for 10 s at most: better short tries than one long one.
      attemptTimeoutMs: 4_000,
      session: { kind: 'token', store },
    });
  }

  /** Those who went away without a logout. */
  #forgetEnded(): void {
    for (const [id, client] of this.#clients) {
      const { state } = client.session;
      const endsAt =
        state.status === 'signed-in' ? Date.parse(state.idleExpiresAt) : Number.POSITIVE_INFINITY;
      if (endsAt > client.serverNow()) continue;
      this.#vault.delete(id);
      this.#clients.delete(id);
    }
  }
}
