import type { VaccineClaim, VaccinePerson, VaccineRules } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import type { VaccineSubsidyService } from '@ikiiki/sdk/vaccine-subsidy';
import { html, type PropertyDeclarations } from 'lit';
import { adoptStyles } from '../foundation/adopt-styles.js';
import { AskBeforeLeaving } from '../foundation/ask-before-leaving.js';
import { BackGuard } from '../foundation/back-guard.js';
import { bannerStyles } from '../foundation/banner.styles.js';
import { baseStyles } from '../foundation/base.styles.js';
import { FocusController } from '../foundation/focus-controller.js';
import { formStyles } from '../foundation/form/form.styles.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { HealthElement } from '../foundation/health-element.js';
import { loadPart } from '../foundation/load-part.js';
import { type FluSubsidyMessages, fluSubsidyMessages } from './flu-subsidy.messages.js';
import { fluSubsidyStyles } from './flu-subsidy.styles.js';
import { listView } from './list-view.js';
import type { OpenedClaim } from './opened-claim.js';
import { subsidyOf } from './services.js';
import type { SubsidyHost } from './subsidy-host.js';

interface Content {
  readonly rules: VaccineRules;
  readonly claims: readonly VaccineClaim[];
}

/**
 * インフルエンザ補助金申請: the rules of the season, for whom the member may claim, and one claim with its receipt. A claim
 * can be written in more than one sitting, corrected when the society sends it back, and withdrawn until it has decided.
 *
 * @tag ikiiki-flu-subsidy
 * @fires {IkiikiSessionExpiredEvent} ikiiki-session-expired - the session ended by itself
 * @csspart label - above a control
 * @csspart support - text between label and control
 * @csspart control - a text control
 * @csspart error - what is wrong, below the control
 * @csspart button - each button; also `primary` or `secondary`
 * @csspart banner - a message; also `success`, `warning`, `error` or `info`
 * @cssstate loading - what it shows is on its way
 * @cssstate ready - it shows what there is
 * @cssstate error - something went wrong; it says what, and offers to try again
 * @cssstate signed-out - nobody is logged in
 * @cssstate not-open - the service is not open for the member yet; it says from when
 * @cssstate offline - the device has no connection
 */
export class IkiikiFluSubsidy extends HealthElement<FluSubsidyMessages, Content> {
  static override properties: PropertyDeclarations = {
    opened: { state: true },
  };

  static override styles = [...baseStyles, ...formStyles, bannerStyles, fluSubsidyStyles];

  declare private opened: OpenedClaim | undefined;

  protected readonly messages = fluSubsidyMessages;
  readonly #focus = new FocusController(this);
  readonly #leaving = new AskBeforeLeaving(() => this.#everyOne.some(({ isChanged }) => isChanged));
  /** Opened before, with something that is not saved yet. */
  readonly #unsaved = new Map<string, OpenedClaim>();
  #back: BackGuard | undefined;
  readonly #host: Omit<SubsidyHost, 'onClaim'> = {
    element: this,
    language: () => this.language,
    texts: () => this.texts,
    announce: (text) => this.announce(text),
    client: () => this.portalClient(),
    rules: () => (this.content as Content).rules,
    update: () => this.requestUpdate(),
    focus: this.#focus.on,
    leave: () => this.#back?.goBack(),
  };
  #work = new FormWork(this.#host);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#back = new BackGuard(this.#goBack);
    this.#leaving.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#back?.dispose();
    this.#leaving.end();
    this.forget();
  }

  protected override async load(client: PortalCore): Promise<Content> {
    const service = subsidyOf(client);
    const [rules, { items }] = await Promise.all([service.rules(), service.list()]);
    return { rules, claims: items };
  }

  /** Nothing of whoever was here before is kept. */
  protected override forget(): void {
    for (const claim of this.#everyOne) claim.dispose();
    this.#unsaved.clear();
    this.opened = undefined;
    this.#work = new FormWork(this.#host);
  }

  protected override contentView({ rules, claims }: Content): unknown {
    if (this.opened) return this.opened.view();
    const { texts, language } = this;
    return html`${listView({
      texts,
      language,
      rules,
      claims,
      busy: this.#work.busy,
      onBegin: (person, dose) => void this.#begin(person, dose),
      onOpen: (claimId) => void this.#open(claimId),
    })}
    ${formError(texts, this.#work.problem)}`;
  }

  get #everyOne(): OpenedClaim[] {
    return [...(this.opened ? [this.opened] : []), ...this.#unsaved.values()];
  }

  async #begin({ id: personId }: VaccinePerson, dose: number): Promise<void> {
    await this.#work.run(this.texts.beginning, async () => {
      try {
        await this.#ask((service) => service.open({ personId, dose }));
      } catch (error) {
        // Another tab was sooner: the list says so
        if ((error as { code?: string }).code === 'vaccine_already_claimed') await this.reload();
        throw error;
      }
    });
  }

  /** Opens a claim; one with something that is not saved yet goes on as it is. */
  async #open(claimId: string): Promise<void> {
    const left = this.#unsaved.get(claimId);
    this.#unsaved.delete(claimId);
    if (left?.isChanged) {
      this.#show(left);
      return;
    }
    left?.dispose();
    await this.#work.run(this.texts.loading, () => this.#ask((service) => service.get({ claimId })));
  }

  /** Opens what the portal answers. What draws it is loaded with the first. */
  async #ask(ask: (service: VaccineSubsidyService) => Promise<VaccineClaim>): Promise<void> {
    const { id } = this.session;
    const [claim, part] = await Promise.all([
      ask(subsidyOf(await this.portalClient())),
      loadPart(import('./opened-claim.js')),
    ]);
    const opened: OpenedClaim = await part.OpenedClaim.open(
      this.#hostOf(() => opened),
      claim,
    );
    // Somebody else has logged in meanwhile
    if (this.session.id !== id) {
      opened.dispose();
      return;
    }
    adoptStyles(this.renderRoot, part.styles);
    this.#renew(claim);
    this.#show(opened);
  }

  /** What comes late moves nothing where a claim was left, and changes nothing where it was forgotten. */
  #hostOf(claim: () => OpenedClaim): SubsidyHost {
    return {
      ...this.#host,
      announce: (text) => {
        if (claim() === this.opened) this.announce(text);
      },
      focus: (...selectors) => {
        if (claim() === this.opened) this.#focus.on(...selectors);
      },
      onClaim: (renewed) => {
        if (this.#everyOne.includes(claim())) this.#renew(renewed);
      },
    };
  }

  #show(claim: OpenedClaim): void {
    this.opened = claim;
    this.#back?.arm();
    this.#focus.on('.ik-heading');
  }

  /** A claim is as it is now; the doses of the people follow from it. */
  #renew(claim: VaccineClaim): void {
    if (!this.content) return;
    const { rules, claims } = this.content;
    const others = claims.filter(({ id }) => id !== claim.id);
    this.content = { rules, claims: [claim, ...others] };
  }

  readonly #goBack = (): boolean => {
    const { opened } = this;
    if (!opened) return false;
    this.opened = undefined;
    if (opened.isChanged) this.#unsaved.set(opened.id, opened);
    else opened.dispose();
    this.#focus.on('.ik-heading');
    void this.reload();
    return true;
  };
}
