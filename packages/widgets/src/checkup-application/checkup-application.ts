import type { CheckupApplication, CheckupPerson } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { bannerStyles } from '../foundation/banner.styles.js';
import { baseStyles } from '../foundation/base.styles.js';
import { FocusController } from '../foundation/focus-controller.js';
import { formStyles } from '../foundation/form/form.styles.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { HealthElement } from '../foundation/health-element.js';
import { linkStyles } from '../foundation/link.styles.js';
import { loadPart } from '../foundation/load-part.js';
import { timelineStyles } from '../foundation/procedure/timeline.styles.js';
import {
  type CheckupApplicationMessages,
  checkupApplicationMessages,
} from './checkup-application.messages.js';
import { checkupApplicationStyles } from './checkup-application.styles.js';
import type { CheckupContent, CheckupHost, Outcome, Place } from './checkup-host.js';
import { homeView } from './home-view.js';
import type { Pages } from './pages.js';
import { checkupsOf } from './services.js';

/**
 * 健診申込・受診券: one application a fiscal year, in five steps that are kept on the portal and go on on any device:
 * course and options, facility, days, telephone, a last look. Then where it stands, the voucher for the desk, other days,
 * and the way out of it.
 *
 * @tag ikiiki-checkup-application
 * @fires {IkiikiSessionExpiredEvent} ikiiki-session-expired - the session ended by itself
 * @csspart label - the words above a control
 * @csspart support - text between label and control
 * @csspart control - a text control
 * @csspart error - what is wrong, below the control
 * @csspart button - each button; also `primary`, `secondary` or `text`
 * @csspart banner - a message; also `success`, `warning`, `error` or `info`
 * @cssstate loading - what it shows is on its way
 * @cssstate ready - it shows what there is
 * @cssstate error - something went wrong; it says what, and offers to try again
 * @cssstate signed-out - nobody is logged in
 * @cssstate not-open - the service is not open for the member yet; it says from when
 * @cssstate offline - the device has no connection
 */
export class IkiikiCheckupApplication extends HealthElement<CheckupApplicationMessages, CheckupContent> {
  static override properties: PropertyDeclarations = {
    place: { state: true },
    outcome: { state: true },
  };

  static override styles = [
    ...baseStyles,
    ...formStyles,
    bannerStyles,
    linkStyles,
    timelineStyles,
    checkupApplicationStyles,
  ];

  declare private place: Place | undefined;
  /** What has just been done, said on the first screen. */
  declare private outcome: Outcome | undefined;

  protected readonly messages = checkupApplicationMessages;
  readonly #focus = new FocusController(this);
  readonly #host: CheckupHost = {
    element: this,
    language: () => this.language,
    texts: () => this.texts,
    announce: (text) => this.announce(text),
    client: () => this.portalClient(),
    focus: this.#focus.on,
    courses: () => this.content?.courses,
    onChanged: (application) => this.#keep(application),
    onDone: (application, outcome) => this.#finish(application, outcome),
    renew: () => void this.reload(),
    leave: () => this.#pages?.back.goBack(),
    entered: () => this.#pages?.back.arm(),
  };
  #work = new FormWork(this.#host);
  /** Everything beyond the first screen; loaded with the first of them. */
  #pages: Pages | undefined;

  constructor() {
    super();
    this.place = undefined;
    this.outcome = undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forget();
  }

  protected override async load(client: PortalCore): Promise<CheckupContent> {
    const service = checkupsOf(client);
    const [courses, { items }] = await Promise.all([service.courses(), service.list({ limit: 50 })]);
    return { courses, applications: items };
  }

  /** Nothing of whoever was here before is kept. */
  protected override forget(): void {
    this.#pages?.dispose();
    this.#pages = undefined;
    this.place = undefined;
    this.outcome = undefined;
    this.#work = new FormWork(this.#host);
  }

  protected override contentView(content: CheckupContent): unknown {
    const { place, texts, language, outcome } = this;
    if (place) return this.#pages?.view() ?? nothing;
    const { busy, problem } = this.#work;
    return html`${homeView({
      texts,
      language,
      content,
      outcome,
      busy,
      onGo: (to) => void this.#work.run(texts.opening, () => this.#go(to)),
      onApply: (person) => void this.#work.run(texts.opening, () => this.#apply(person)),
    })}
    ${formError(texts, problem)}`;
  }

  /** Begins an application, or goes on with the one that is begun. */
  async #apply({ id: personId }: CheckupPerson): Promise<void> {
    const { id } = this.session;
    try {
      const application = await checkupsOf(await this.portalClient()).open({ personId });
      // Somebody else has logged in meanwhile
      if (this.session.id !== id) return;
      this.#keep(application);
      await this.#go({ name: 'apply', application });
    } catch (error) {
      // Sent from another tab or device
      if ((error as { code?: unknown }).code === 'checkup_already_applied') void this.reload();
      throw error;
    }
  }

  async #go(place: Place): Promise<void> {
    const { id } = this.session;
    const part = await loadPart(import('./pages.js'));
    if (this.session.id !== id) return;
    this.#pages ??= new part.Pages(this.#host, this.#goBack);
    await this.#pages.open(place);
    if (this.session.id !== id) return;
    this.outcome = undefined;
    this.place = place;
    this.#host.entered();
    this.#host.focus('.ik-heading');
  }

  /** One screen back; false on the first. */
  readonly #goBack = (): boolean => {
    const { place } = this;
    if (!place) return false;
    if (this.#pages?.stepBack()) {
      this.#host.entered();
      return true;
    }
    this.#pages?.leave();
    this.place = undefined;
    this.#host.focus(`[data-to="${place.name}"] button`, '.ik-heading');
    return true;
  };

  /** The first screen shows the application as it is now. */
  #keep(application: CheckupApplication): void {
    const { content } = this;
    if (!content) return;
    const others = content.applications.filter(({ id }) => id !== application.id);
    const isKnown = others.length < content.applications.length;
    this.content = {
      ...content,
      applications: isKnown
        ? content.applications.map((known) => (known.id === application.id ? application : known))
        : [application, ...others],
    };
  }

  #finish(application: CheckupApplication, outcome: Outcome): void {
    this.#keep(application);
    this.outcome = outcome;
    this.place = undefined;
    this.#host.focus('.ik-heading');
    this.announce(this.texts[`${outcome}Heading`]);
  }
}
