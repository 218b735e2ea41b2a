import type { ProblemCode } from '../contract/problem.js';
import type { LinkState, LoginIdAvailability, RegistrationStarted } from '../contract/registration.js';
import type { Locale } from '../contract/values.js';
import { isPortalError } from '../transport/errors.js';
import { askForKey, type OpenKeyChannel, offerKey, openBroadcastChannel } from './key-exchange.js';
import type { CompletionInput, RegistrationPort } from './port.js';
import { sameRequest } from './same-request.js';
import { ageRuleExit, sideExitOf } from './side-exit.js';
import type { RegistrationState, RegistrationStep, StateOf } from './state.js';
import { RegistrationStepError } from './step-error.js';

export interface RegistrationFlowOptions {
  /** The client of `createPortalClient()`, or anything of its shape. */
  readonly portal: RegistrationPort;
  /** Language of the mails. @default the portal's own, Japanese */
  readonly locale?: Locale;
  /**
   * How tabs of one browser offer the key to one another; nothing of it is stored. It may throw or give nothing.
   * @default a `BroadcastChannel`
   */
  readonly channel?: OpenKeyChannel;
}

/**
 * A registration from the mail address to the account, one method a gesture of the person. What a gesture leads to is
 * read from `state`. A gesture rejects
 * - with a `RegistrationStepError` where the present step does not have it,
 * - with a `PortalError` where the present screen shows it (a field refused, no connection); the state then stays.
 *
 * Refusals with a screen of their own (dead link, not eligible, held, …) move the state instead. A second call of a
 * gesture that is on its way joins it. An answer that comes after the person has gone elsewhere moves nothing.
 */
export interface RegistrationFlow {
  readonly state: RegistrationState;
  /** Calls back after every change of the state. Returns what ends it. */
  subscribe(listener: (state: RegistrationState) => void): () => void;
  /** Step 1, 送信する. Takes the address folded (`judgeEmail`). */
  submitEmail(email: string): Promise<void>;
  /** Step 2, メールを再送する. The older link dies. */
  resend(): Promise<void>;
  /** Step 2: back to the address, which stays in the field. */
  changeEmail(): Promise<void>;
  /** A mailed link was opened, in whatever step this page is. Changes nothing at the portal. */
  openLink(token: string): Promise<void>;
  /** 本人確認ページへ. */
  proceed(): Promise<void>;
  /** Step 3, 確認. Takes 10 digits and YYYY-MM-DD (`parseInsuredNumber`, `parseBirthDate`). */
  confirmIdentity(input: { readonly insuredNumber: string; readonly birthDate: string }): Promise<void>;
  /** Step 5, 認証. Takes the key as typed; the portal reads it leniently. */
  confirmKey(key: string): Promise<void>;
  /** Step 6: whether a login ID is free. Never moves the state; the portal answers ten times a registration. */
  checkLoginId(loginId: string): Promise<LoginIdAvailability>;
  /** Step 6, 登録. Takes the password exactly as typed. */
  complete(input: {
    readonly loginId: string;
    readonly password: string;
    readonly nickname: string;
  }): Promise<void>;
  /** From a side exit to the identity step, to type again; to step 1 where this page never had the link of mail 1. */
  back(): Promise<void>;
  /** To step 1 from anywhere, with the address kept. */
  restart(): Promise<void>;
  /** Forgets everything and hears of nothing any more; call it when the page's part is taken down. */
  dispose(): void;
}

const sideExits: readonly RegistrationStep[] = ['not-eligible', 'ambiguous', 'already-registered', 'held'];

/** Begins a registration at step 1; a mailed link resumes one with `openLink`. */
export function createRegistrationFlow(options: RegistrationFlowOptions): RegistrationFlow {
  const { portal, locale, channel = openBroadcastChannel } = options;
  const listeners = new Set<(state: RegistrationState) => void>();
  let state: RegistrationState = { step: 'email', email: '' };
  /** Tells an answer whether the person is still where it was asked for. */
  let visit = 0;
  let underWay: Promise<void> | undefined;
  let endKeyExchange = () => {};
  // What the steps to come need; in memory only, gone where the registration ends or begins anew.
  let email = '';
  let shownKeyOf = '';
  let identityLink: { readonly token: string; readonly linkExpiresAt: string } | undefined;
  let confirmationLinkToken = '';
  let completionToken = '';
  const complete = sameRequest((input: CompletionInput, options) =>
    portal.registration.complete(input, options),
  );

  function tell(): void {
    for (const listener of listeners) listener(state);
  }

  function supersede(): void {
    visit += 1;
    underWay = undefined;
  }

  function enter(next: RegistrationState, exchangeKey: () => () => void = () => () => {}): void {
    supersede();
    endKeyExchange();
    if (next.step === 'email' || next.step === 'completed') forget();
    if ('email' in next) email = next.email;
    state = next;
    endKeyExchange = exchangeKey();
    tell();
  }

  function forget(): void {
    email = shownKeyOf = confirmationLinkToken = completionToken = '';
    identityLink = undefined;
  }

  /** Asks the portal and goes where its answer leads, unless the person has gone elsewhere meanwhile. */
  async function ask<T>(
    call: () => Promise<T>,
    next: (answer: T) => void,
    exitOf: (error: unknown) => Exit | Promise<Exit> = () => undefined,
  ): Promise<void> {
    const asked = visit;
    let answer: T;
    try {
      answer = await call();
    } catch (error) {
      const exit = sideExitOf(error, email, portal.serverNow()) ?? (await exitOf(error));
      if (visit !== asked) return;
      if (!exit) throw error;
      enter(exit);
      return;
    }
    if (visit === asked) next(answer);
  }

  /** A gesture that one step has and that asks the portal; a second click joins the first. */
  function gesture<S extends RegistrationStep>(
    name: keyof RegistrationFlow,
    step: S,
    run: (at: StateOf<S>) => Promise<void>,
  ): Promise<void> {
    return isAt(state, step) ? (underWay ?? track(run(state))) : refuse(name);
  }

  function refuse(name: keyof RegistrationFlow): Promise<never> {
    return Promise.reject(new RegistrationStepError(name, state.step));
  }

  function track(run: Promise<void>): Promise<void> {
    underWay = run;
    const settled = () => {
      if (underWay === run) underWay = undefined;
    };
    run.then(settled, settled);
    return run;
  }

  function mailSent(to: string, { id, linkExpiresAt, resendAvailableAt }: RegistrationStarted): void {
    enter({ step: 'mail-sent', email: to, registrationId: id, linkExpiresAt, resendAvailableAt });
  }

  function linkOpened(token: string, link: LinkState): void {
    const { email, linkExpiresAt } = link;
    if (link.step === 'identity') {
      identityLink = { token, linkExpiresAt };
      enter({ step: 'link-opened', email, linkExpiresAt });
      return;
    }
    const ownKey =
      state.step === 'key-shown' && link.registrationId === shownKeyOf ? state.confirmationKey : undefined;
    confirmationLinkToken = token;
    enter({ step: 'key', email, linkExpiresAt, ...(ownKey && { offeredKey: ownKey }) }, () =>
      askForKey(channel, link.registrationId, offered),
    );
  }

  function offered(offeredKey: string): void {
    if (state.step !== 'key' || state.offeredKey === offeredKey) return;
    state = { ...state, offeredKey };
    tell();
  }

  return {
    get state() {
      return state;
    },

    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },

    submitEmail: (to) =>
      gesture('submitEmail', 'email', () =>
        ask(
          () => portal.registration.start({ email: to, ...(locale && { locale }) }),
          (started) => mailSent(to, started),
        ),
      ),

    resend: () =>
      gesture('resend', 'mail-sent', (at) =>
        ask(
          () => portal.registration.resend({ id: at.registrationId }),
          (started) => mailSent(at.email, started),
          // Completed or void by now, in another tab or browser.
          (error) =>
            hasCode(error, 'not_found')
              ? { step: 'email', email: at.email, restart: 'link-invalid' }
              : undefined,
        ),
      ),

    async changeEmail() {
      if (state.step !== 'mail-sent') return refuse('changeEmail');
      enter({ step: 'email', email });
    },

    openLink(token) {
      supersede();
      return track(
        ask(
          () => portal.registration.inspectLink({ linkToken: token }),
          (link) => linkOpened(token, link),
        ),
      );
    },

    async proceed() {
      if (state.step !== 'link-opened') return refuse('proceed');
      enter({ step: 'identity', email, linkExpiresAt: state.linkExpiresAt });
    },

    confirmIdentity: (typed) =>
      gesture('confirmIdentity', 'identity', () =>
        ask(
          () => portal.registration.confirmIdentity({ linkToken: identityLink?.token ?? '', ...typed }),
          ({ registrationId, confirmationKey, email, linkExpiresAt }) => {
            shownKeyOf = registrationId;
            enter({ step: 'key-shown', email, confirmationKey, linkExpiresAt }, () =>
              offerKey(channel, registrationId, confirmationKey),
            );
          },
          (error) => (hasCode(error, 'identity_mismatch') ? ageRuleExit(portal, typed.birthDate) : undefined),
        ),
      ),

    confirmKey: (key) =>
      gesture('confirmKey', 'key', () =>
        ask(
          () => portal.registration.confirmKey({ linkToken: confirmationLinkToken, confirmationKey: key }),
          (confirmed) => {
            completionToken = confirmed.completionToken;
            enter({
              step: 'account',
              email: confirmed.email,
              completionExpiresAt: confirmed.completionExpiresAt,
            });
          },
        ),
      ),

    async checkLoginId(loginId) {
      if (state.step !== 'account') return refuse('checkLoginId');
      return portal.registration.checkLoginId({ completionToken, loginId });
    },

    complete: (typed) =>
      gesture('complete', 'account', () =>
        ask(
          () => complete({ completionToken, ...typed }),
          ({ nickname, warnings }) => enter({ step: 'completed', nickname, warnings }),
        ),
      ),

    async back() {
      if (!sideExits.includes(state.step)) return refuse('back');
      enter(
        identityLink
          ? { step: 'identity', email, linkExpiresAt: identityLink.linkExpiresAt }
          : { step: 'email', email },
      );
    },

    async restart() {
      enter({ step: 'email', email });
    },

    dispose() {
      supersede();
      endKeyExchange();
      listeners.clear();
      forget();
      state = { step: 'email', email: '' };
    },
  };
}

type Exit = RegistrationState | undefined;

function hasCode(error: unknown, code: ProblemCode): boolean {
  return isPortalError(error) && error.code === code;
}

function isAt<S extends RegistrationStep>(state: RegistrationState, step: S): state is StateOf<S> {
  return state.step === step;
}
