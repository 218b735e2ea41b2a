import type { PortalCore } from '@ikiiki/sdk/core';
import { PoliciesService } from '@ikiiki/sdk/policies';
import type {
  RegistrationFlow,
  RegistrationState,
  RegistrationStep,
  StateOf,
} from '@ikiiki/sdk/registration';
import { createRegistrationFlow, RegistrationService } from '@ikiiki/sdk/registration';
import { type EmailErrorCode, judgeEmail } from '@ikiiki/sdk/rules/email';
import { serviceOf } from '@ikiiki/sdk/service-of';
import { html, nothing } from 'lit';
import { AskBeforeLeaving } from '../foundation/ask-before-leaving.js';
import { BackGuard } from '../foundation/back-guard.js';
import { banner } from '../foundation/banner.js';
import { bannerStyles } from '../foundation/banner.styles.js';
import type { Language } from '../foundation/language.js';
import type { Translation } from '../foundation/messages.js';
import { stepIndicator } from '../foundation/step-indicator.js';
import { stepIndicatorStyles } from '../foundation/step-indicator.styles.js';
import { emailScreen, screen } from './first-screen.js';
import { laterStyles } from './later-steps.styles.js';
import { IkiikiRegistrationStepEvent } from './registration-wizard.events.js';
import { formParts, problemView } from './step-form.js';
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
import { isUnfinished, noteUnfinished } from './unfinished.js';
import { emptyDraft, Wizard, type WizardHost } from './wizard.js';

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

/** Steps from which a mailed link leads on after a reload, and the one that ends it. */
const unfinishedAt: { readonly [S in RegistrationStep]?: boolean } = {
  'mail-sent': true,
  'link-opened': true,
  key: true,
  completed: false,
};

/** What stood on the first screen when the rest had been loaded. */
interface Beginning {
  readonly email: string;
  /** The address was sent already. */
  readonly submitted: boolean;
  /** Token of the mailed link that was opened. */
  readonly link: string | undefined;
}

/**
 * The registration behind the first screen: the flow of the SDK, the texts and the policies, and how each of its
 * states is drawn. Loaded when the first field is on screen.
 */
export class LaterSteps {
  readonly #wizard: Wizard;
  readonly #portal: PortalCore;
  readonly #asked: PoliciesService;
  readonly #flow: RegistrationFlow;
  #state: RegistrationState;
  #texts: Translation<StepsMessages> = stepsJa;
  #language: Language = 'ja';
  #policies: Policies = {};
  #memory: StepMemory = {};
  /** The link that is being looked at: until it is known where it leads, there is no screen to show. */
  #link: string | undefined;
  #brokenLink = false;
  /** The page was reloaded, or left and come back to, in the middle of a registration. */
  #interrupted = isUnfinished();
  /** What is on screen: a step, or the look at a link. */
  #shown: RegistrationStep | 'link' = 'email';
  #tick: ReturnType<typeof setTimeout> | undefined;
  readonly #unsubscribe: () => void;
  readonly #guard: BackGuard;
  readonly #leaving = new AskBeforeLeaving(() => this.#holdsEntries());

  /** Rejects where there is no portal to talk to. */
  static async start(host: WizardHost): Promise<LaterSteps> {
    const { element } = host;
    // A provider may be defined after the wizard
    const provider = element.closest('ikiiki-portal');
    if (provider) await customElements.whenDefined('ikiiki-portal');
    await provider?.updateComplete;
    const later = new LaterSteps(host, await host.client());
    await later.#loadTexts();
    return later;
  }

  private constructor(host: WizardHost, portal: PortalCore) {
    const { element } = host;
    this.#wizard = new Wizard(host);
    this.#portal = portal;
    this.#asked = serviceOf(portal, 'policies', PoliciesService);
    const port = {
      registration: serviceOf(portal, 'registration', RegistrationService),
      policies: this.#asked,
      serverNow: () => portal.serverNow(),
    };
    this.#flow = element.flow ?? createRegistrationFlow({ portal: port, locale: host.language() });
    this.#state = this.#flow.state;
    this.#unsubscribe = this.#flow.subscribe((state) => this.#enter(state));
    this.#guard = new BackGuard(() => this.#goBack());
    this.#leaving.begin();
    const { adoptedStyleSheets } = element.renderRoot as ShadowRoot;
    for (const { styleSheet } of [bannerStyles, stepIndicatorStyles, laterStyles]) {
      if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
    }
  }

  /** Takes over from the first screen. */
  begin({ email, submitted, link }: Beginning): void {
    this.#wizard.draft.email = email || this.#email;
    if (link !== undefined) {
      this.#shown = 'link';
      this.openLink(link);
    } else if (submitted) this.#submitEmail();
    void this.#loadPolicies();
    this.#tell(this.#screen);
  }

  /** Goes on where a mailed link leads. A link that was cut off on its way is as dead as an expired one. */
  openLink(token: string): void {
    this.#brokenLink = token === '';
    if (this.#brokenLink) {
      this.#wizard.requestUpdate();
      return;
    }
    this.#link = token;
    const look = async () => {
      await this.#flow.openLink(token);
      if (this.#link === token) this.#link = undefined;
    };
    const { idle } = this.#wizard;
    void idle.then(() => this.#wizard.act(this.#wizard.texts.openingLink, look));
  }

  /** Draws the present screen. */
  draw(): unknown {
    if (this.#language !== this.#wizard.language) void this.#loadTexts();
    const { texts } = this.#wizard;
    if (this.#link !== undefined) {
      const body = this.#wizard.problem ? problemView(this.#wizard) : texts.openingLink;
      return screen(texts, { position: nothing, heading: texts.title, body });
    }
    this.#countDown();
    return this.#state.step === 'email' ? this.#emailScreen() : this.#stepScreen(this.#state.step);
  }

  /** Told when the element has drawn: a new screen takes the focus to its heading. */
  drawn(): void {
    const { element } = this.#wizard.owner;
    const screen = this.#screen;
    if (screen === this.#shown) return;
    this.#shown = screen;
    if (screen === 'link') return;
    element.renderRoot.querySelector<HTMLElement>('.ik-heading')?.focus();
    this.#tell(screen);
  }

  dispose(): void {
    this.#unsubscribe();
    if (!this.#wizard.owner.element.flow) this.#flow.dispose();
    this.#guard.dispose();
    this.#leaving.end();
    clearTimeout(this.#tick);
  }

  get #screen(): RegistrationStep | 'link' {
    return this.#link === undefined ? this.#state.step : 'link';
  }

  #tell(screen: RegistrationStep | 'link'): void {
    if (screen !== 'link') this.#wizard.owner.element.dispatchEvent(new IkiikiRegistrationStepEvent(screen));
  }

  #emailScreen(): unknown {
    const wizard = this.#wizard;
    const { registration } = this.#policies;
    return screen(wizard.texts, {
      position: this.#position(1),
      heading: wizard.texts.emailHeading,
      body: emailScreen(wizard.texts, {
        email: wizard.draft.email,
        error: wizard.errors.email,
        before: this.#whyAgain(),
        after:
          registration &&
          html`<h3 class="ik-subheading">${this.#texts.whoTitle}</h3>
            ${bullets(this.#texts.who(registration.dependantMinAge))}`,
        ...formParts(
          wizard,
          () => this.#submitEmail(),
          () => ({ email: this.#judgeEmail().error }),
        ),
      }),
    });
  }

  #whyAgain(): unknown {
    const texts = this.#texts;
    const why = this.#brokenLink ? 'link-invalid' : this.#state.step === 'email' && this.#state.restart;
    if (!why)
      return this.#interrupted ? html`<p class="ik-text"><strong>${texts.resume}</strong></p>` : nothing;
    const hours = this.#policies.registration?.linkLifetimeHours ?? 3;
    const body = why === 'void' ? texts.restartVoid : texts.restartLink(hours);
    return banner(texts, { kind: 'warning', heading: texts.restartHeading, body });
  }

  #stepScreen<S extends LaterStep>(step: S): unknown {
    const { position, heading, body }: StepView<S> = views[step];
    const state = this.#state as StateOf<S>;
    return screen(this.#wizard.texts, {
      position: position ? this.#position(position) : nothing,
      heading: heading(this.#texts, state),
      body: body(state, this.#context),
    });
  }

  #position(current: number): unknown {
    const { step1, step2, step3, step4, step5, step6 } = this.#texts;
    const steps = [step1, step2, step3, step4, step5, step6];
    const summary = this.#wizard.texts.stepOf(current, steps.length);
    return html`<div class="ik-where">${stepIndicator({ steps, current, summary })}</div>`;
  }

  /** Sends what stands in the draft as the mail address; what is wrong with it is told beside the field. */
  #submitEmail(): void {
    const wizard = this.#wizard;
    const { value, error } = this.#judgeEmail();
    if (value === undefined) wizard.refuse({ email: error });
    else wizard.act(wizard.texts.sending, () => this.#flow.submitEmail(value));
  }

  #judgeEmail(): { readonly value?: string; readonly error?: string } {
    const judged = judgeEmail(this.#wizard.draft.email, this.#policies.registration);
    return judged.ok ? { value: judged.value } : { error: this.#emailError(judged.code) };
  }

  #emailError(code: EmailErrorCode): string {
    const texts = this.#texts;
    if (code === 'required') return texts.emailRequired;
    if (code === 'too_long') return texts.emailTooLong;
    return code === 'carrier_address_refused' ? texts.emailCarrier : texts.emailInvalid;
  }

  get #context(): StepContext {
    return {
      host: this.#wizard,
      flow: this.#flow,
      portal: this.#portal,
      policies: this.#policies,
      texts: this.#texts,
      memory: this.#memory,
    };
  }

  #enter(state: RegistrationState): void {
    const moved = state.step !== this.#state.step;
    this.#state = state;
    // The address comes along when the registration begins anew
    this.#wizard.draft.email = this.#email || this.#wizard.draft.email;
    if (moved) {
      this.#memory = {};
      this.#brokenLink = false;
      this.#wizard.clear();
      if (state.step === 'completed') Object.assign(this.#wizard.draft, emptyDraft());
      if (screensBefore[state.step]) this.#guard.arm();
      this.#interrupted = false;
      const unfinished = unfinishedAt[state.step];
      if (unfinished !== undefined) noteUnfinished(unfinished);
      void this.#loadPolicies();
    }
    this.#wizard.requestUpdate();
  }

  /** The address with which the registration begins. */
  get #email(): string {
    return this.#state.step === 'email' ? this.#state.email : '';
  }

  #goBack(): boolean {
    const before = screensBefore[this.#state.step];
    if (before) move(this.#flow[before]());
    return before !== undefined;
  }

  /** What would be lost with the page: entries, and a key that nobody has copied. */
  #holdsEntries(): boolean {
    const { draft } = this.#wizard;
    const holds: { readonly [S in RegistrationStep]?: boolean } = {
      identity: Boolean(draft.symbol || draft.number || draft.birthDate),
      'key-shown': this.#memory.copy !== 'copied',
      account: Boolean(draft.loginId || draft.password || draft.nickname),
    };
    return holds[this.#state.step] ?? false;
  }

  /** Draws every second while one has to wait for the second mail; says it once when the wait is over. */
  #countDown(): void {
    if (this.#state.step !== 'mail-sent' || this.#tick || secondsToResend(this.#state, this.#context) === 0)
      return;
    this.#tick = setTimeout(() => {
      this.#tick = undefined;
      if (this.#state.step !== 'mail-sent') return;
      this.#wizard.requestUpdate();
      if (secondsToResend(this.#state, this.#context) === 0) this.#wizard.announce(this.#texts.resendReady);
    }, 1000);
  }

  async #loadTexts(): Promise<void> {
    const { language } = this.#wizard;
    if (language === this.#language) return;
    this.#language = language;
    this.#texts = stepsJa;
    // Japanese is better than nothing
    if (language !== 'ja')
      this.#texts = await import('./steps.messages.en.js').then(
        (en) => en.stepsEn,
        () => stepsJa,
      );
    this.#wizard.requestUpdate();
  }

  /** A policy that cannot be had is asked for again at the next step. */
  async #loadPolicies(): Promise<void> {
    const known = this.#policies;
    const [registration, loginId] = await Promise.allSettled([
      known.registration ?? this.#asked.registration(),
      ['key', 'account'].includes(this.#state.step)
        ? (known.loginId ?? this.#asked.loginId())
        : known.loginId,
    ]);
    this.#policies = {
      ...(registration.status === 'fulfilled' && { registration: registration.value }),
      ...(loginId.status === 'fulfilled' && loginId.value && { loginId: loginId.value }),
    };
    this.#wizard.requestUpdate();
  }
}
