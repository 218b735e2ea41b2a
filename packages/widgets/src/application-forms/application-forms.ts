import type { ApplicationSummary, FormSummary, LifeEvent } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { html } from 'lit';
import { AskBeforeLeaving } from '../foundation/ask-before-leaving.js';
import { bannerStyles } from '../foundation/banner.styles.js';
import { baseStyles } from '../foundation/base.styles.js';
import { FocusController } from '../foundation/focus-controller.js';
import { formStyles } from '../foundation/form/form.styles.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { HealthElement } from '../foundation/health-element.js';
import { loadPart } from '../foundation/load-part.js';
import { Screens } from '../foundation/screens.js';
import { type ApplicationFormsMessages, applicationFormsMessages } from './application-forms.messages.js';
import { applicationFormsStyles } from './application-forms.styles.js';
import type { Applying } from './applying.js';
import { type Asked, finderView, foundText } from './finder-view.js';
import { type FormsHost, type Screen, stillScreens } from './forms-host.js';
import { formsOf } from './services.js';

/** The finder. */
interface Content {
  readonly asked: Asked;
  readonly forms: readonly FormSummary[];
  readonly lifeEvents: readonly LifeEvent[];
  /** Drafts, and what was sent back. */
  readonly waiting: readonly ApplicationSummary[];
  /** Applications in all. */
  readonly applications: number;
}

const waitingStates: readonly string[] = ['draft', 'returned'];

/**
 * 申請書: the society's forms, found by what has happened or by words, to be downloaded or filled in here. What is filled
 * in is saved on the portal at once. What was handed in is followed here until it is decided and paid.
 *
 * @tag ikiiki-application-forms
 * @fires {IkiikiSessionExpiredEvent} ikiiki-session-expired - the session ended by itself
 * @csspart label - the words above a control
 * @csspart support - text between label and control
 * @csspart control - a text control
 * @csspart error - what is wrong, below the control
 * @csspart button - each button; also `primary`, `secondary` or `text`
 * @csspart download - a button that saves a file, and how far it has come
 * @csspart banner - a message; also `success`, `warning`, `error` or `info`
 * @cssstate loading - what it shows is on its way
 * @cssstate ready - it shows what there is
 * @cssstate empty - there is nothing to show
 * @cssstate error - something went wrong; it says what, and offers to try again
 * @cssstate signed-out - nobody is logged in
 * @cssstate not-open - the service is not open for the member yet; it says from when
 * @cssstate offline - the device has no connection
 */
export class IkiikiApplicationForms extends HealthElement<ApplicationFormsMessages, Content> {
  static override styles = [...baseStyles, ...formStyles, bannerStyles, applicationFormsStyles];

  protected readonly messages = applicationFormsMessages;
  readonly #focus = new FocusController(this);
  readonly #host: FormsHost = {
    element: this,
    language: () => this.language,
    texts: () => this.texts,
    announce: (text) => this.announce(text),
    client: () => this.portalClient(),
    work: () => this.#work,
    screens: () => this.#screens ?? stillScreens,
    focus: this.#focus.on,
    open: (id, forWhat) => void this.#openApplication(id, forWhat),
    history: () => void this.#openHistory(),
    leave: () => this.#leave(),
    changed: () => void this.#renew(),
  };
  #work: FormWork = new FormWork(this.#host);
  readonly #leaving = new AskBeforeLeaving(() => this.#applying?.hasUnsaved ?? false);
  #screens: Screens<Screen> | undefined;
  /** Applications, filled in or followed; loaded with the first that is opened. */
  #applying: Applying | undefined;
  /** What is being opened. */
  #busy: string | undefined;
  /** Counts whose turn it is: what was asked for before is nobody's business any more. */
  #sessions = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#screens ??= new Screens<Screen>({ name: 'finder' }, () => {
      this.#work.clear();
      this.#host.focus('.ik-screen-heading', '.ik-heading');
    });
    window.addEventListener('online', this.#save);
    document.addEventListener('visibilitychange', this.#save);
    this.#leaving.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#screens?.dispose();
    this.#screens = undefined;
    this.#applying?.rest();
    window.removeEventListener('online', this.#save);
    document.removeEventListener('visibilitychange', this.#save);
    this.#leaving.end();
  }

  protected override load(client: PortalCore): Promise<Content> {
    return this.#found(client, {});
  }

  protected override isEmpty({ forms, asked, applications }: Content): boolean {
    return forms.length + applications === 0 && !asked.lifeEvent && !asked.search;
  }

  protected override get emptyText(): string {
    return this.texts.none;
  }

  protected override contentView(content: Content): unknown {
    const { name } = this.#host.screens().current;
    const applied = name === 'finder' ? undefined : this.#applying?.view(this.#host.screens().current);
    return applied ?? this.#finderView(content);
  }

  async #found(client: PortalCore, asked: Asked): Promise<Content> {
    const { lifeEvent, search } = asked;
    const forms = formsOf(client);
    const [found, made] = await Promise.all([
      forms.list({ limit: 100, ...(lifeEvent && { lifeEvent }), ...(search && { search }) }),
      forms.applications({ limit: 50 }),
    ]);
    return {
      asked,
      forms: found.items,
      lifeEvents: found.lifeEvents,
      waiting: made.items.filter(({ state }) => waitingStates.includes(state)),
      applications: Object.values(made.counts).reduce((sum, count) => sum + count, 0),
    };
  }

  #finderView(content: Content): unknown {
    const { texts, language } = this;
    return html`<h2 class="ik-heading" tabindex="-1">${texts.heading}</h2>
      ${formError(texts, this.#work.problem)}
      ${finderView({
        texts,
        language,
        ...content,
        busy: this.#work.busy ? this.#busy : undefined,
        onAsk: (asked) => void this.#ask(asked),
        onForm: ({ id }) => void this.#openForm(id),
        onGoOn: ({ id, state }) => void this.#openApplication(id, state === 'returned' ? 'look' : 'fill'),
        onHistory: this.#host.history,
      })}`;
  }

  /** Does something of which whoever comes after is to see nothing. */
  async #run(busy: string, doing: string, work: (client: PortalCore) => Promise<() => void>): Promise<void> {
    if (this.#work.busy) return;
    this.#busy = busy;
    const session = this.#sessions;
    await this.#work.run(doing, async () => {
      const show = await work(await this.portalClient());
      if (session === this.#sessions) show();
    });
  }

  #ask(asked: Asked): Promise<void> {
    return this.#run('find', this.texts.searching, async (client) => {
      const content = await this.#found(client, asked);
      return () => {
        this.content = content;
        this.#host.focus('.ik-found');
        this.announce(
          foundText({ ...content, texts: this.texts, language: this.language }, content.forms.length),
        );
      };
    });
  }

  #openForm(formId: string): Promise<void> {
    return this.#run(formId, this.texts.opening, async (client) => {
      const [form, part] = await Promise.all([formsOf(client).get({ formId }), this.#partFor()]);
      return () => part.form(form);
    });
  }

  #openApplication(id: string, forWhat: 'look' | 'fill'): Promise<void> {
    return this.#run(id, this.texts.opening, async (client) => {
      const [application, part] = await Promise.all([
        formsOf(client).getApplication({ applicationId: id }),
        this.#partFor(),
      ]);
      return () => {
        if (forWhat === 'fill') part.fill(application);
        else part.look(application);
      };
    });
  }

  #openHistory(): Promise<void> {
    return this.#run('history', this.texts.opening, async () => (await this.#partFor()).history());
  }

  async #partFor(): Promise<Applying> {
    const { Applying } = await loadPart(import('./applying.js'));
    this.#applying ??= new Applying(this.#host);
    await loadPart(this.#applying.prepare());
    return this.#applying;
  }

  #leave(): void {
    this.#applying?.rest();
    this.#host.screens().finish({ name: 'finder' });
    void this.#renew();
  }

  /** The finder as it is now, without a sign of work. */
  async #renew(): Promise<void> {
    const { content } = this;
    if (!content) return;
    const session = this.#sessions;
    try {
      await this.#applying?.save();
      const now = await this.#found(await this.portalClient(), content.asked);
      // Something else was looked for meanwhile
      const isStale = session !== this.#sessions || this.content?.asked !== content.asked;
      if (!isStale) this.content = now;
    } catch {
      // What is listed stays; the next load tells more
    }
  }

  readonly #save = (): void => void this.#applying?.save();

  /** Nothing of whoever was here before is kept. */
  protected override forget(): void {
    this.#sessions += 1;
    this.#applying?.stop();
    this.#applying = undefined;
    this.#screens?.restart({ name: 'finder' });
    this.#work = new FormWork(this.#host);
  }
}
