import type { ResponseOf } from '../contract/endpoint.js';
import { type LoginFlow, session } from '../contract/session.js';
import type { CallOptions } from '../transport/call-options.js';
import type { InputOf, ServiceOf } from '../transport/input.js';
import type { LogOutResult, SessionKeeper } from '../transport/session/session-keeper.js';
import type { SessionState, SignedIn } from '../transport/session/session-state.js';

/** What the SDK does by itself (`refresh`), or says otherwise than the wire: how the session is held is the client's matter. */
type OwnWay = 'identify' | 'logIn' | 'refresh' | 'logOut';

/** Login, logout and sessions. Tokens never come out of it. */
export class SessionService implements ServiceOf<Omit<typeof session, OwnWay>> {
  readonly #keeper: SessionKeeper;

  constructor(keeper: SessionKeeper) {
    this.#keeper = keeper;
  }

  /** Whether somebody is logged in, as far as this client knows; the same object until that changes. */
  get state(): SessionState {
    return this.#keeper.state;
  }

  /** Calls back after each real change of {@link state}, also by another tab; the returned function takes it back. */
  subscribe(listener: (state: SessionState) => void): () => void {
    return this.#keeper.subscribe(listener);
  }

  /**
   * Finds out whether somebody is logged in, where that is not known yet; with `recheck` asks in any case, as a frame
   * does that was told of a login by its host. A reload needs it once.
   * @throws NetworkError, TimeoutError: the state is still not known
   */
  restore(options?: CallOptions & { readonly recheck?: boolean }): Promise<SessionState> {
    return this.#keeper.restore(options);
  }

  /** Login, step one: the login ID. Answered alike whoever is named (SECURITY S-E4). */
  identify(input: { readonly loginId: string }, options?: CallOptions): Promise<LoginFlow> {
    return this.#keeper.call(session.identify, { ...input, transport: this.#keeper.transportKind }, options);
  }

  /**
   * Login, step two: the password, exactly as typed.
   * @throws ProblemError `login_failed` (ID or password), `login_flow_invalid` (begin anew with step one)
   * @throws RateLimitedError `login_throttled`
   */
  logIn(
    input: { readonly flow: string; readonly password: string },
    options?: CallOptions,
  ): Promise<SignedIn> {
    return this.#keeper.logIn(input, options);
  }

  /**
   * Proves the password again; opens `step-up` endpoints for some minutes (SECURITY S-P14), `proven` ones for the whole session.
   * @throws ProblemError `step_up_failed`
   * @throws RateLimitedError `login_throttled`
   * @throws SessionExpiredError
   */
  stepUp(
    input: InputOf<typeof session.stepUp>,
    options?: CallOptions,
  ): Promise<ResponseOf<typeof session.stepUp>> {
    return this.#keeper.call(session.stepUp, input, options);
  }

  /**
   * Logs out here and in other tabs at once, also offline. Where the portal could not be reached, the result says so:
   * the session then lives on there until it is idle too long; a further `logOut()` tries again.
   */
  logOut(options?: CallOptions): Promise<LogOutResult> {
    return this.#keeper.logOut(options);
  }

  /** Follows a logout that happened elsewhere, e.g. in another frame: forgets the session here and in other tabs, without asking the portal. */
  forget(): Promise<void> {
    return this.#keeper.forget();
  }

  /**
   * The member's sessions on all devices.
   * @throws SessionExpiredError
   */
  list(options?: CallOptions): Promise<ResponseOf<typeof session.list>> {
    return this.#keeper.call(session.list, undefined, options);
  }

  /**
   * Ends one session of the member; the present one too, as a logout does.
   * @throws SessionExpiredError
   */
  async end(input: InputOf<typeof session.end>, options?: CallOptions): Promise<void> {
    await this.#keeper.call(session.end, input, options);
    const { state } = this;
    if (state.status === 'signed-in' && state.sessionId === input.id) {
      await this.#keeper.forget();
    }
  }
}
