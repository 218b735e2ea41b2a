import { isPortalError, RegistrationService } from '@ikiiki/sdk';
import { serviceOf } from '@ikiiki/sdk/service-of';
import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { bannerStyles } from '../../packages/widgets/src/foundation/banner.styles.js';
import { baseStyles } from '../../packages/widgets/src/foundation/base.styles.js';
import { buttonStyles } from '../../packages/widgets/src/foundation/form/button.styles.js';
import { PortalElement } from '../../packages/widgets/src/foundation/portal-element.js';
import { type ProblemText, problemText } from '../../packages/widgets/src/foundation/problem-text.js';
import { stateView } from '../../packages/widgets/src/foundation/state-view.js';
import { stateTextsEn } from '../../packages/widgets/src/foundation/texts/states.en.js';
import { stateTexts } from '../../packages/widgets/src/foundation/texts/states.js';

/** Asks the portal, and shows what it refuses as every widget does. Only stories use it. */
export class ProblemSample extends PortalElement<typeof stateTexts> {
  static override properties: PropertyDeclarations = {
    error: { attribute: false },
    problem: { state: true },
  };

  static override styles = [...baseStyles, buttonStyles, bannerStyles];

  /** An error to show instead of asking the portal. */
  declare error: unknown;
  declare private problem: ProblemText | undefined;

  protected readonly messages = { ja: stateTexts, en: async () => stateTextsEn };
  #caught: unknown;
  #language: string | undefined;

  /** The code whose text is shown. */
  get shownCode(): string | undefined {
    return this.problem?.code;
  }

  constructor() {
    super();
    this.state = 'loading';
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('portal') && this.portal) void this.#ask();
    // The language comes without a change of a property
    else if (this.#caught !== undefined) void this.#explain();
  }

  protected override view(): unknown {
    const { texts, state, problem } = this;
    const fields = Object.entries(problem?.fields ?? {});
    return html`${stateView(texts, state, {
      problem,
      onRetry: problem?.retryable ? () => void this.#ask() : undefined,
    })}
    ${fields.map(([name, text]) => html`<p class="ik-text"><code>${name}</code> ＊${text}</p>`)}`;
  }

  async #ask(): Promise<void> {
    this.#caught = this.error ?? (await this.#refusal());
    this.#language = undefined;
    await this.#explain();
    this.state = 'error';
  }

  async #refusal(): Promise<unknown> {
    const client = await this.portalClient();
    try {
      const registration = serviceOf(client, 'registration', RegistrationService);
      return await registration.start({ email: 'hanako@example.jp' });
    } catch (error) {
      if (!isPortalError(error)) throw error;
      return error;
    }
  }

  async #explain(): Promise<void> {
    const { language } = this;
    if (this.#language === language) return;
    this.#language = language;
    this.problem = await problemText(this.#caught, language);
  }
}
