import type { Endpoint } from '../../contract/endpoint.js';
import { type SessionGrant, session } from '../../contract/session.js';
import type { Locale } from '../../contract/values.js';
import { type Budget, inTime } from '../abort.js';
import { type AnswerMemory, createAnswerMemory } from '../answer-memory.js';
import type { CallOptions } from '../call-options.js';
import { isPortalError, isSessionExpiredError, SessionExpiredError, TimeoutError } from '../errors.js';
import type { InputOf, ResultOf } from '../input.js';
import { timeoutOf } from '../options.js';
import type { PublicCaller, SendOptions, Transport } from '../transport.js';
import { createCooldown } from './cooldown.js';
import { type HeardNews, joinNews, type OpenChannel, type SessionNews } from './session-news.js';
import type { SessionOptions } from './session-options.js';
import { endOnPortal, ignoreSessionExpired, requestGrant } from './session-requests.js';
import { createStateHolder, type SessionState, type SignedIn, type SignedOut } from './session-state.js';
import { createSessionWay, type RefreshInput, type SessionWay } from './session-way.js';

/** What a service needs whose endpoints ask for a login. */
export interface SessionCaller extends PublicCaller {
  /** Calls an endpoint as the logged-in member; refreshes what has run out on the way, once. */
  call<E extends Endpoint>(endpoint: E, input: InputOf<E>, options?: CallOptions): Promise<ResultOf<E>>;
}

/** How a logout went: this client and its tabs have forgotten the session in any case. */
export interface LogOutResult {
  /** Whether the portal was reached, so that the session is dead everywhere. */
  readonly endedOnPortal: boolean;
}

/** Refreshed that long before it runs out, so that it does not run out on the way. */
const freshForMs = 30_000;

/** When a token has run out that the portal no longer takes. */
const refused = Number.NEGATIVE_INFINITY;

type Owed = (options: CallOptions) => Promise<void>;

/** What opens the portal to a member. */
interface Access {
  readonly accessToken: string;
  readonly expiresAtMs: number;
  readonly sessionId: string;
  /** What this session has been answered; no other is told of it. */
  readonly memory: AnswerMemory;
}

/**
 * Holds the session of one client. No lock is held over network or callbacks: one refresh at a time in this
 * tab (`#flight`), whose result counts only if the session is still the one it began with (`#era`), and the portal settles
 * what tabs do at the same time.
 */
export class SessionKeeper implements SessionCaller {
  readonly locale: Locale | undefined;
  readonly #transport: Transport;
  readonly #way: SessionWay;
  readonly #states = createStateHolder();
  readonly #cooldown;
  readonly #openChannel: OpenChannel | undefined;
  #news: SessionNews | undefined;
  #hearing: Promise<void> = Promise.resolve();
  #access: Access | undefined;
  /** Counts logins and logouts, here and in other tabs. */
  #era = 0;
  #flight: Promise<Access> | undefined;
  #lastEndedId: string | undefined;
  /** A logout that has not reached the portal yet. */
  #owed: Owed | undefined;

  constructor(transport: Transport, options: SessionOptions, openChannel?: OpenChannel) {
    const { clock } = transport.config;
    this.locale = transport.locale;
    this.#transport = transport;
    this.#way = createSessionWay(options, clock);
    this.#cooldown = createCooldown(clock);
    this.#openChannel = openChannel;
  }

  get state(): SessionState {
    return this.#states.current;
  }

  get transportKind() {
    return this.#way.transport;
  }

  subscribe(listener: (state: SessionState) => void): () => void {
    this.#join();
    return this.#states.subscribe(listener);
  }

  async call<E extends Endpoint>(
    endpoint: E,
    input: InputOf<E>,
    options: CallOptions = {},
  ): Promise<ResultOf<E>> {
    if (endpoint.access === 'public') {
      return this.#transport.send(endpoint, input, options);
    }
    const { newId } = this.#transport.config;
    const changes = endpoint.method !== 'GET';
    const budget = this.#budgetOf(options);
    const told: SendOptions = {
      ...options,
      requestId: newId(),
      idempotencyKey: options.idempotencyKey ?? (changes ? newId() : undefined),
      budget,
    };
    // An effect begun as one member is never carried out as the next; a read is answered for whoever is here now.
    const actingAs = changes ? this.#sessionId : undefined;
    const send = ({ accessToken, memory }: Access) =>
      this.#transport.send(endpoint, input, { ...told, accessToken, memory });
    const getAccess = () => this.#inTime(budget, told, () => this.#freshAccess(actingAs));
    const access = this.#lastingAccess ?? (await getAccess());
    try {
      return await send(access);
    } catch (error) {
      ignoreSessionExpired(error);
    }
    if (this.#access === access) {
      this.#access = { ...access, expiresAtMs: refused };
    }
    const renewed = await getAccess();
    try {
      return await send(renewed);
    } catch (error) {
      if (isSessionExpiredError(error) && this.#access === renewed) {
        await this.#end('expired');
      }
      throw error;
    }
  }

  /** Login, step two. Wins over whatever else is under way: it is the newest wish. */
  async logIn(
    input: { readonly flow: string; readonly password: string },
    options?: CallOptions,
  ): Promise<SignedIn> {
    this.#join();
    const { transport } = this.#way;
    const grant = await this.#transport.send(session.logIn, { ...input, transport }, options);
    this.#way.check(grant);
    this.#beginEra();
    return this.#commit(grant, this.#accessBy(grant));
  }

  /** Asks the portal whether somebody is logged in, where that is not known yet, or again with `recheck`. */
  async restore({
    recheck = false,
    signal,
    timeoutMs,
  }: CallOptions & { readonly recheck?: boolean } = {}): Promise<SessionState> {
    this.#join();
    if (this.#owed) {
      await this.#pay(this.#owed, { signal, timeoutMs });
    } else if (recheck || this.state.status === 'unknown') {
      // A person waits for this one, so it does not wait for the cooldown.
      this.#cooldown.clear();
      await this.#inTime(this.#budgetOf({ timeoutMs }), { signal }, () =>
        this.#refresh().catch(ignoreSessionExpired),
      );
    }
    return this.state;
  }

  /** Forgets the session here and in other tabs at once, also offline, then tells the portal. */
  async logOut(options: CallOptions = {}): Promise<LogOutResult> {
    this.#join();
    let owed = this.#owed;
    if (this.state.status !== 'signed-out') {
      const accessToken = this.#access?.accessToken;
      const ending = this.#end('logged-out');
      owed = async (told) => endOnPortal(this.#transport, accessToken, await ending, told);
      this.#owed = owed;
    }
    return { endedOnPortal: await this.#pay(owed, options) };
  }

  /** The session has been ended by other means than a logout: forgets it here and in other tabs. */
  async forget(): Promise<void> {
    if (this.state.status !== 'signed-out') await this.#end('logged-out');
  }

  /** Leaves the other tabs and forgets listeners. A refresh under way still reaches the store. */
  dispose(): void {
    this.#states.close();
    this.#news?.close();
    this.#news = { tell: () => {}, close: () => {} };
  }

  #join(): void {
    this.#news ??= joinNews(
      this.#openChannel,
      `ikiiki-session ${this.#transport.config.baseUrl.href}`,
      (news) => {
        // One after the other: a logout must not be overtaken by the login before it.
        this.#hearing = this.#hearing.then(() => this.#hear(news));
      },
    );
  }

  #budgetOf({ timeoutMs }: CallOptions): Budget {
    return { leftMs: timeoutOf(this.#transport.config, timeoutMs) };
  }

  /** Longest a caller waits for a refresh; whoever goes away leaves it to the others. */
  #inTime<T>(budget: Budget, { signal, requestId }: SendOptions, work: () => Promise<T>): Promise<T> {
    const late = () => new TimeoutError({ requestId });
    const { clock } = this.#transport.config;
    return inTime(clock, budget, Number.POSITIVE_INFINITY, late, signal, work);
  }

  get #sessionId(): string | undefined {
    const { state } = this;
    return state.status === 'signed-in' ? state.sessionId : undefined;
  }

  /** An access token that will last for a call, where asked of that very session. */
  async #freshAccess(ofSession?: string): Promise<Access> {
    const access = await this.#anyFreshAccess();
    if (ofSession !== undefined && ofSession !== this.#sessionId) {
      throw new SessionExpiredError('session_expired');
    }
    return access;
  }

  async #anyFreshAccess(): Promise<Access> {
    this.#join();
    const { state } = this;
    if (state.status === 'signed-out') {
      throw new SessionExpiredError(state.reason === 'expired' ? 'session_expired' : 'session_required');
    }
    if (this.#lastingAccess) {
      return this.#lastingAccess;
    }
    const access = this.#access;
    try {
      return await this.#refresh();
    } catch (error) {
      if (access && this.#leftMs(access) > 0 && this.#access === access) {
        return access;
      }
      throw error;
    }
  }

  #leftMs({ expiresAtMs }: Access): number {
    return expiresAtMs - this.#transport.serverNow();
  }

  get #lastingAccess(): Access | undefined {
    const access = this.#access;
    return access && this.#leftMs(access) > freshForMs ? access : undefined;
  }

  /** One at a time, for all who wait. */
  #refresh(): Promise<Access> {
    if (!this.#flight) {
      const flight = this.#renew(this.#era).finally(() => {
        if (this.#flight === flight) {
          this.#flight = undefined;
        }
      });
      this.#flight = flight;
    }
    return this.#flight;
  }

  async #renew(era: number): Promise<Access> {
    this.#cooldown.check();
    try {
      const grant = await requestGrant(this.#transport, this.#way);
      if (era === this.#era) {
        const access = this.#accessBy(grant);
        await this.#commit(grant, access);
        return access;
      }
    } catch (error) {
      if (era === this.#era) {
        if (isSessionExpiredError(error)) {
          await this.#end(this.#reasonFor(error));
        } else {
          this.#cooldown.failed(error);
        }
        throw error;
      }
    }
    // Meanwhile somebody logged in or out: what came back belongs to a session that is no more.
    return this.#freshAccess();
  }

  #reasonFor({ code }: SessionExpiredError): SignedOut['reason'] {
    const { state } = this;
    if (state.status !== 'signed-in') {
      return code === 'session_expired' ? 'expired' : 'never';
    }
    const endsAt = Math.min(Date.parse(state.idleExpiresAt), Date.parse(state.absoluteExpiresAt));
    // Nothing to refresh with, before its time: another tab logged out.
    return code === 'session_expired' || endsAt <= this.#transport.serverNow() ? 'expired' : 'logged-out';
  }

  #accessBy({ accessToken, accessExpiresAt, sessionId }: SessionGrant): Access {
    const expiresAtMs = Date.parse(accessExpiresAt);
    const before = this.#access;
    return {
      accessToken,
      // Run out on arrival: this device's clock is wrong and no answer told the portal's. Used until refused.
      expiresAtMs: expiresAtMs > this.#transport.serverNow() ? expiresAtMs : Number.POSITIVE_INFINITY,
      sessionId,
      // The cookie may have become another member's without a word.
      memory: before?.sessionId === sessionId ? before.memory : createAnswerMemory(),
    };
  }

  async #commit(grant: SessionGrant, access: Access): Promise<SignedIn> {
    this.#cooldown.clear();
    this.#access = access;
    const kept = this.#way.keep(grant);
    const era = this.#era;
    const { sessionId, idleExpiresAt, absoluteExpiresAt } = grant;
    const state = this.#states.set<SignedIn>({
      status: 'signed-in',
      sessionId,
      idleExpiresAt,
      absoluteExpiresAt,
    });
    await kept;
    if (era === this.#era) {
      this.#news?.tell({ state });
    }
    return state;
  }

  #beginEra(): void {
    this.#era += 1;
    this.#flight = undefined;
    this.#access = undefined;
    this.#owed = undefined;
    this.#cooldown.clear();
  }

  /** Forgets the session, tells the tabs, and gives what a logout may still need to end it on the portal. */
  async #end(reason: SignedOut['reason']): Promise<RefreshInput | undefined> {
    const before = this.state;
    const endedId = this.#sessionId;
    const state: SignedOut = before.status === 'signed-out' ? before : { status: 'signed-out', reason };
    this.#beginEra();
    this.#lastEndedId = endedId ?? this.#lastEndedId;
    this.#states.set(state);
    const era = this.#era;
    let left = reason === 'logged-out' ? await this.#way.refreshInput() : undefined;
    if (era === this.#era) {
      await this.#way.forget();
    } else {
      // Somebody logged in while the store was asked: what lies there is theirs.
      left = undefined;
    }
    if (reason !== 'never') {
      this.#news?.tell({ state, endedId });
    }
    return left;
  }

  /** Ends on the portal what has been forgotten here. */
  async #pay(owed: Owed | undefined, options: CallOptions): Promise<boolean> {
    try {
      await owed?.(options);
    } catch (error) {
      if (!isPortalError(error)) {
        throw error;
      }
      return false;
    }
    if (this.#owed === owed) {
      this.#owed = undefined;
    }
    return true;
  }

  /** Follows what another tab said, without asking the portal. */
  async #hear(news: HeardNews): Promise<void> {
    const { state } = this;
    const ownId = this.#sessionId;
    const concernsUs =
      'endedId' in news
        ? ownId !== undefined && (news.endedId ?? ownId) === ownId
        : news.state.sessionId !== this.#lastEndedId;
    if (!concernsUs || !(await this.#way.isShared()) || this.state !== state) {
      return;
    }
    if (state.status === 'unknown') {
      // What the portal is being asked may have been answered before that login: it is asked again.
      this.#beginEra();
      return;
    }
    if ('endedId' in news || news.state.sessionId !== ownId) {
      this.#beginEra();
      this.#lastEndedId = ownId ?? this.#lastEndedId;
    }
    this.#states.set(news.state);
  }
}
