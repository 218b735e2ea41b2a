import type { Survey, SurveyReceipt, SurveySummary } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { AskBeforeLeaving } from '../foundation/ask-before-leaving.js';
import { bannerStyles } from '../foundation/banner.styles.js';
import { baseStyles } from '../foundation/base.styles.js';
import { draftStyles } from '../foundation/draft/draft.styles.js';
import { FocusController } from '../foundation/focus-controller.js';
import { formStyles } from '../foundation/form/form.styles.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { optionsStyles } from '../foundation/form/options.styles.js';
import { HealthElement } from '../foundation/health-element.js';
import { linkStyles } from '../foundation/link.styles.js';
import { loadPart } from '../foundation/load-part.js';
import { IkiikiPointsChangedEvent } from '../foundation/points-changed.js';
import { Screens, stayingAt } from '../foundation/screens.js';
import type { Answering } from './answering.js';
import { listView } from './list-view.js';
import { surveysOf } from './services.js';
import { type SurveyMessages, surveyMessages } from './survey.messages.js';
import { surveyStyles } from './survey.styles.js';
import type { Screen, SurveyHost } from './survey-host.js';

/** The list, or one survey that stands alone. */
type Content =
  | {
      readonly kind: 'list';
      readonly surveys: readonly SurveySummary[];
      readonly open: number;
      readonly nextCursor?: string | undefined;
    }
  | { readonly kind: 'one'; readonly answering: Answering };

/**
 * アンケート: the surveys for the member, and one of them to be answered: one question a screen, or all on one page, as
 * the survey is made or the member likes better. What is answered is saved on the portal at once, and goes on from there
 * on any device. It says before the first question and before sending whether the society learns whose answers they are.
 *
 * @tag ikiiki-survey
 * @fires {IkiikiPointsChangedEvent} ikiiki-points-changed - points came in for a survey
 * @fires {IkiikiSessionExpiredEvent} ikiiki-session-expired - the session ended by itself
 * @csspart label - a question, or the words above a control
 * @csspart support - text between question and control
 * @csspart control - a text control
 * @csspart error - what is wrong, below the control
 * @csspart button - each button; also `primary`, `secondary` or `text`
 * @csspart banner - a message; also `success`, `warning`, `error` or `info`
 * @cssstate loading - what it shows is on its way
 * @cssstate ready - it shows what there is
 * @cssstate empty - there is nothing to show
 * @cssstate error - something went wrong; it says what, and offers to try again
 * @cssstate signed-out - nobody is logged in
 * @cssstate not-open - the service is not open for the member yet; it says from when
 * @cssstate offline - the device has no connection
 */
export class IkiikiSurvey extends HealthElement<SurveyMessages, Content> {
  static override properties: PropertyDeclarations = {
    surveyId: { attribute: 'survey-id' },
    pointsHref: { attribute: 'points-href' },
  };

  static override styles = [
    ...baseStyles,
    ...formStyles,
    bannerStyles,
    linkStyles,
    draftStyles,
    optionsStyles,
    surveyStyles,
  ];

  /** One survey alone, without the list. */
  declare surveyId: string | undefined;
  /** Where the points are. */
  declare pointsHref: string | undefined;

  protected readonly messages = surveyMessages;
  readonly #focus = new FocusController(this);
  readonly #host = {
    element: this,
    language: () => this.language,
    texts: () => this.texts,
    announce: (text: string) => this.announce(text),
    client: () => this.portalClient(),
    focus: this.#focus.on,
  };
  #work = new FormWork(this.#host);
  readonly #leaving = new AskBeforeLeaving(() => this.#everyOne.some(({ hasUnsaved }) => hasUnsaved));
  #screens: Screens<Screen> | undefined;
  /** The survey that is open. */
  #answering: Answering | undefined;
  /** Opened before, with answers that could not be saved yet. */
  #unsaved = new Map<string, Answering>();
  #busy: string | undefined;
  /** Counts whose turn it is: what was asked for before is nobody's business any more. */
  #sessions = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#screens ??= new Screens<Screen>(this.#firstScreen, () =>
      this.#host.focus('.ik-progress-heading', '.ik-heading'),
    );
    window.addEventListener('online', this.#save);
    document.addEventListener('visibilitychange', this.#save);
    this.#leaving.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#screens?.dispose();
    this.#screens = undefined;
    window.removeEventListener('online', this.#save);
    document.removeEventListener('visibilitychange', this.#save);
    this.#leaving.end();
  }

  protected override async load(client: PortalCore): Promise<Content> {
    const { surveyId } = this;
    if (surveyId) {
      this.#answering = await this.#opened(client, surveyId);
      return { kind: 'one', answering: this.#answering };
    }
    const { items, counts, nextCursor } = await surveysOf(client).list({ limit: 50 });
    return { kind: 'list', surveys: items, open: counts.open, nextCursor };
  }

  protected override isEmpty(content: Content): boolean {
    return content.kind === 'list' && content.surveys.length === 0;
  }

  protected override get emptyText(): string {
    return this.texts.none;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('surveyId') && this.hasUpdated && this.session.state.status === 'signed-in') {
      this.content = undefined;
      this.forget();
      void this.reload();
    }
  }

  protected override contentView(content: Content): unknown {
    const screen = this.#screens?.current ?? this.#firstScreen;
    const answering = content.kind === 'one' ? content.answering : this.#answering;
    return answering && screen.name !== 'list' ? answering.view(screen) : this.#listView(content);
  }

  get #firstScreen(): Screen {
    return { name: this.surveyId ? 'intro' : 'list' };
  }

  #listView(content: Content): unknown {
    if (content.kind !== 'list') return undefined;
    const { texts, language } = this;
    return html`<h2 class="ik-heading" tabindex="-1">${texts.heading}</h2>
      ${formError(texts, this.#work.problem)}
      ${listView({
        texts,
        language,
        surveys: content.surveys,
        open: content.open,
        hasMore: content.nextCursor !== undefined,
        busy: this.#work.busy ? this.#busy : undefined,
        onOpen: ({ id }) => void this.#open(id),
        onMore: () => void this.#loadMore(),
      })}`;
  }

  async #opened(client: PortalCore, surveyId: string): Promise<Answering> {
    const [survey, part] = await Promise.all([
      surveysOf(client).get({ surveyId }),
      loadPart(import('./answering.js')),
    ]);
    const answering: Answering = new part.Answering(
      survey,
      this.#hostOf(() => answering),
    );
    await loadPart(answering.prepare());
    return answering;
  }

  #hostOf(answering: () => Answering): SurveyHost {
    const isOpen = () => answering() === this.#answering;
    // What comes late, of a survey that was left, moves nothing
    const still = stayingAt(this.#firstScreen);
    return {
      ...this.#host,
      screens: () => (isOpen() ? this.#screens : undefined) ?? still,
      focus: (...selectors) => {
        if (isOpen()) this.#focus.on(...selectors);
      },
      pointsHref: () => this.pointsHref,
      onSent: (receipt) => {
        if (isOpen()) this.#onSent(receipt);
      },
      onChanged: (survey) => {
        if (isOpen()) this.#renew(survey);
      },
      onLeave: this.surveyId ? undefined : this.#leave,
    };
  }

  /** Opens a survey; one with answers that are not saved yet goes on as it is. */
  async #open(id: string): Promise<void> {
    this.#busy = id;
    await this.#work.run(this.texts.opening, async () => {
      const known = this.#everyOne.find((one) => one.surveyId === id && one.hasUnsaved);
      const session = this.#sessions;
      const answering = known ?? (await this.#opened(await this.portalClient(), id));
      // Somebody else has logged in meanwhile
      if (session !== this.#sessions) return;
      const left = this.#answering;
      if (left?.hasUnsaved) this.#unsaved.set(left.surveyId, left);
      this.#unsaved.delete(id);
      this.#answering = answering;
      this.#screens?.go({ name: 'intro' });
    });
  }

  async #loadMore(): Promise<void> {
    const { content } = this;
    if (content?.kind !== 'list' || content.nextCursor === undefined) return;
    this.#busy = 'more';
    const { nextCursor: cursor, surveys } = content;
    await this.#work.run(this.texts.loadingMore, async () => {
      const page = await surveysOf(await this.portalClient()).list({ cursor, limit: 50 });
      if (this.content !== content) return;
      this.content = { ...content, surveys: [...surveys, ...page.items], nextCursor: page.nextCursor };
    });
  }

  /** Back to the list, at the survey that was open. */
  readonly #leave = (): void => {
    const id = this.#answering?.surveyId ?? '';
    void this.#answering?.save();
    this.#screens?.finish({ name: 'list' });
    this.#host.focus(`[data-survey="${CSS.escape(id)}"] button`, '.ik-heading');
  };

  /** The list shows the survey as it is now. */
  #renew(survey: Survey): void {
    const { content } = this;
    if (content?.kind !== 'list') {
      this.requestUpdate();
      return;
    }
    const { id, state, hasDraft, answeredOn } = survey;
    const surveys = content.surveys.map((known) =>
      known.id === id ? { ...known, state, hasDraft, ...(answeredOn && { answeredOn }) } : known,
    );
    const open =
      content.open -
      (content.surveys.some((known) => known.id === id && known.state === 'open' && state !== 'open')
        ? 1
        : 0);
    this.content = { ...content, surveys, open };
  }

  #onSent({ points }: SurveyReceipt): void {
    if (points) this.dispatchEvent(new IkiikiPointsChangedEvent());
  }

  get #everyOne(): Answering[] {
    return [...(this.#answering ? [this.#answering] : []), ...this.#unsaved.values()];
  }

  readonly #save = (): void => {
    for (const answering of this.#everyOne) void answering.save();
  };

  /** Nothing of whoever was here before is kept. */
  protected override forget(): void {
    this.#sessions += 1;
    for (const answering of this.#everyOne) answering.stop();
    this.#unsaved.clear();
    this.#answering = undefined;
    this.#screens?.restart(this.#firstScreen);
    this.#work = new FormWork(this.#host);
  }
}
