import type { PortalClient } from '@ikiiki/sdk';
import type {
  RegistrationFlow,
  RegistrationState,
  RegistrationStep,
  StateOf,
} from '@ikiiki/sdk/registration';
import { createRegistrationFlow } from '@ikiiki/sdk/registration';
import { judgeEmail } from '@ikiiki/sdk/rules/email';
import { html, nothing } from 'lit';
import { BackGuard } from '../foundation/back-guard.js';
import { banner } from '../foundation/banner.js';
import { bannerStyles } from '../foundation/banner.styles.js';
import type { Language } from '../foundation/language.js';
import type { Translation } from '../foundation/messages.js';
import { laterStyles } from './registration-wizard.styles.js';
import { move, type Policies, type StepContext, type StepMemory, type StepView } from './step-view.js';
import { accountStep } from './steps/account-step.js';
import { completedStep } from './steps/completed-step.js';
import { identityStep } from './steps/identity-step.js';
import { keyShownStep } from './steps/key-shown-step.js';
import { keyStep } from './steps/key-step.js';
import { linkOpenedStep } from './steps/link-opened-step.js';
import { bullets } from './steps/mail.js';
import { mailSentStep, secondsToResend } from './steps/mail-sent-step.js';
import { alreadyRegisteredExit, ambiguousExit, heldExit, notEligibleExit } from './steps/side-exits.js';
import { type StepsMessages, stepsJa } from './steps.messages.js';
import { emptyDraft, type Wizard } from './wizard.js';

type LaterStep = Exclude<RegistrationStep, 'email'>;

const views: { readonly [S in LaterStep]: StepView<S> } = {
  'mail-sent': mailSentStep,
  'link-opened': linkOpenedStep,
  identity: identityStep,
  'key-shown': keyShownStep,
  key: keyStep,
  account: accountStep,
  completed: completedStep,
  'not-eligible': notEligibleExit,
  ambiguous: ambiguousExit,
  'already-registered': alreadyRegisteredExit,
  held: heldExit,
};

/**
 * Steps at which Back means the screen before, and how one gets there. From the others one can only leave, and is asked
 * first where something typed would be lost.
 */
const screensBefore: { readonly [S in RegistrationStep]?: 'changeEmail' | 'back' } = {
  'mail-sent': 'changeEmail',
  'not-eligible': 'back',
  ambiguous: 'back',
};

/**
 * The registration behind the first screen: the flow of the SDK, the texts and the policies, and how each of its
 * states is drawn. Loaded when the first field is on screen.
 */
export class LaterSteps {
  /** Gives a root the looks that the first screen does without. */
  static dress({ adoptedStyleSheets }: DocumentOrShadowRoot): void {
    for (const { styleSheet } of [bannerStyles, laterStyles]) {
      if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
    }
  }

  #state: RegistrationState;
  #texts: Translation<StepsMessages> = stepsJa;
  #language: Language = 'ja';
  #policies: Policies = {};
  #memory: StepMemory = {};
  #brokenLink = false;
  #tick: ReturnType<typeof setTimeout> | undefined;
  readonly #unsubscribe: () => void;
  readonly #guard: BackGuard;

  /** Makes the flow over the element's client, or takes the one it was given. */
  static async start(host: Wizard, given?: RegistrationFlow): Promise<LaterSteps> {
    const portal = await host.client();
    const flow = given ?? createRegistrationFlow({ portal, locale: host.language });
    const later = new LaterSteps(host, portal, flow, given ? () => undefined : () => flow.dispose());
    await later.#loadTexts();
    void later.#loadPolicies();
    return later;
  }

  private constructor(
    private readonly host: Wizard,
    private readonly portal: PortalClient,
    readonly flow: RegistrationFlow,
    private readonly endFlow: () => void,
  ) {
    this.#state = flow.state;
    this.#takeEmail();
    this.#unsubscribe = flow.subscribe((state) => this.#enter(state));
    this.#guard = new BackGuard(() => this.#goBack());
    window.addEventListener('beforeunload', this.#askBeforeLeaving);
  }

  get step(): RegistrationStep {
    return this.#state.step;
  }

  get position(): number | undefined {
    return this.step === 'email' ? 1 : views[this.step].position;
  }

  /** Undefined on the first screen, which has its own. */
  get heading(): string | undefined {
    return this.step === 'email' ? undefined : this.#heading(this.step);
  }

  /** What stands around the form of the first screen. */
  get aroundEmail(): { readonly before: unknown; readonly after: unknown } {
    const texts = this.#texts;
    const { registration } = this.#policies;
    const restart = this.#brokenLink ? 'link-invalid' : this.#state.step === 'email' && this.#state.restart;
    return {
      before: restart
        ? banner(texts, {
            kind: 'warning',
            heading: texts.restartHeading,
            body:
              restart === 'void'
                ? texts.restartVoid
                : texts.restartLink(registration?.linkLifetimeHours ?? 3),
          })
        : nothing,
      after: registration
        ? html`<h3 class="ik-subheading">${texts.whoTitle}</h3>
            ${bullets(texts.who(registration.dependantMinAge))}`
        : nothing,
    };
  }

  /** Draws the present step, unless it is the first. */
  draw(): unknown {
    if (this.#language !== this.host.language) void this.#loadTexts();
    return this.step === 'email' ? nothing : this.#body(this.step);
  }

  /** Goes on where a mailed link leads. A link that was cut off on its way is as dead as an expired one. */
  async openLink(token: string): Promise<void> {
    if (token === '') this.#brokenLink = true;
    else await this.flow.openLink(token);
  }

  /** Sends what stands in the draft as the mail address. Local errors are shown at the field. */
  async submitEmail(): Promise<void> {
    const { host, flow } = this;
    const texts = this.#texts;
    const judged = judgeEmail(host.draft.email, this.#policies.registration);
    if (!judged.ok) {
      const email =
        judged.code === 'carrier_address_refused'
          ? texts.emailCarrier
          : judged.code === 'too_long'
            ? texts.emailTooLong
            : texts.emailInvalid;
      host.refuse({ email });
      return;
    }
    await flow.submitEmail(judged.value);
  }

  dispose(): void {
    this.#unsubscribe();
    this.endFlow();
    this.#guard.dispose();
    window.removeEventListener('beforeunload', this.#askBeforeLeaving);
    clearTimeout(this.#tick);
  }

  #heading<S extends LaterStep>(step: S): string {
    const view: StepView<S> = views[step];
    return view.heading(this.#texts, this.#state as StateOf<S>);
  }

  #body<S extends LaterStep>(step: S): unknown {
    const view: StepView<S> = views[step];
    const body = view.body(this.#state as StateOf<S>, this.#context);
    this.#countDown();
    return body;
  }

  get #context(): StepContext {
    return {
      host: this.host,
      flow: this.flow,
      portal: this.portal,
      policies: this.#policies,
      texts: this.#texts,
      memory: this.#memory,
    };
  }

  #enter(state: RegistrationState): void {
    const moved = state.step !== this.#state.step;
    this.#state = state;
    this.#takeEmail();
    if (moved) {
      this.#memory = {};
      this.#brokenLink = false;
      this.host.clear();
      if (state.step === 'completed') Object.assign(this.host.draft, emptyDraft());
      if (screensBefore[state.step]) this.#guard.arm();
      void this.#loadPolicies();
    }
    this.host.requestUpdate();
  }

  /** The address comes along when the registration begins anew. */
  #takeEmail(): void {
    if (this.#state.step === 'email' && this.#state.email) this.host.draft.email = this.#state.email;
  }

  #goBack(): boolean {
    const before = screensBefore[this.step];
    if (before) move(this.flow[before]());
    return before !== undefined;
  }

  /** What would be lost with the page: entries, and a key that nobody has copied. */
  readonly #askBeforeLeaving = (event: BeforeUnloadEvent): void => {
    const { draft } = this.host;
    const holds: { readonly [S in RegistrationStep]?: boolean } = {
      identity: Boolean(draft.symbol || draft.number || draft.birthDate),
      'key-shown': this.#memory.copy !== 'copied',
      account: Boolean(draft.loginId || draft.password || draft.nickname),
    };
    if (holds[this.step]) event.preventDefault();
  };

  /** Draws every second while one has to wait for the second mail; says it once when the wait is over. */
  #countDown(): void {
    if (this.#state.step !== 'mail-sent' || this.#tick || secondsToResend(this.#state, this.#context) === 0)
      return;
    this.#tick = setTimeout(() => {
      this.#tick = undefined;
      if (this.#state.step !== 'mail-sent') return;
      this.host.requestUpdate();
      if (secondsToResend(this.#state, this.#context) === 0) this.host.announce(this.#texts.resendReady);
    }, 1000);
  }

  async #loadTexts(): Promise<void> {
    const { language } = this.host;
    if (language === this.#language) return;
    this.#language = language;
    this.#texts = stepsJa;
    // Japanese is better than nothing
    if (language !== 'ja')
      this.#texts = await import('./steps.messages.en.js').then(
        (en) => en.stepsEn,
        () => stepsJa,
      );
    this.host.requestUpdate();
  }

  /** A policy that cannot be had is asked for again at the next step. */
  async #loadPolicies(): Promise<void> {
    const { policies } = this.portal;
    const known = this.#policies;
    const [registration, loginId] = await Promise.allSettled([
      known.registration ?? policies.registration(),
      this.step === 'key' || this.step === 'account' ? (known.loginId ?? policies.loginId()) : known.loginId,
    ]);
    this.#policies = {
      ...(registration.status === 'fulfilled' && { registration: registration.value }),
      ...(loginId.status === 'fulfilled' && loginId.value && { loginId: loginId.value }),
    };
    this.host.requestUpdate();
  }
}
