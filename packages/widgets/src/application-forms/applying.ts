import type { Application, ApplicationForm, ApplicationSummary } from '@ikiiki/sdk/contract';
import { serviceOf } from '@ikiiki/sdk/service-of';
import { UploadsService } from '@ikiiki/sdk/uploads';
import { html, nothing } from 'lit';
import { adoptStyles } from '../foundation/adopt-styles.js';
import { draftStyles } from '../foundation/draft/draft.styles.js';
import { explain } from '../foundation/explain.js';
import { Downloads } from '../foundation/files/download-button.js';
import { downloadButtonStyles } from '../foundation/files/download-button.styles.js';
import { uploadStyles } from '../foundation/files/upload.styles.js';
import { optionsStyles } from '../foundation/form/options.styles.js';
import { LaterTexts } from '../foundation/later-texts.js';
import { timelineStyles } from '../foundation/procedure/timeline.styles.js';
import { stepIndicatorStyles } from '../foundation/step-indicator.styles.js';
import type { ApplicationFormsTexts } from './application-forms.messages.js';
import { applicationView } from './application-view.js';
import { type ApplyingMessages, type ApplyingTexts, applyingMessages } from './applying.messages.js';
import { applyingStyles } from './applying.styles.js';
import { Filling } from './filling.js';
import { formView } from './form-view.js';
import { type FormsHost, type Screen, stillScreens } from './forms-host.js';
import { type History, historyView } from './history-view.js';
import { formsOf } from './services.js';

const styles = [
  stepIndicatorStyles,
  optionsStyles,
  draftStyles,
  downloadButtonStyles,
  uploadStyles,
  timelineStyles,
  applyingStyles,
];

/** One form, and the member's applications: one that is filled in, one that is followed, and all of them. */
export class Applying {
  readonly #texts: LaterTexts<ApplyingMessages>;
  #filling: Filling | undefined;
  /** Filled in before, with something that could not be saved yet. */
  readonly #unsaved = new Map<string, Filling>();
  /** The one that is followed. */
  #application: Application | undefined;
  #isWithdrawAsked = false;
  #history: History | undefined;
  #form: ApplicationForm | undefined;
  #isStopped = false;
  readonly #downloads: Downloads;

  constructor(private readonly host: FormsHost) {
    this.#texts = new LaterTexts(applyingMessages, host);
    this.#downloads = new Downloads({
      texts: () => this.#texts.now,
      language: host.language,
      announce: host.announce,
      explain: (error) => explain(error, host.language(), host.texts()),
      redraw: () => host.element.requestUpdate(),
    });
    const { renderRoot } = host.element;
    if (renderRoot.firstElementChild) adoptStyles(renderRoot.firstElementChild, styles);
  }

  /** Loads the texts in the reader's language. */
  prepare(): Promise<void> {
    return this.#texts.prepare();
  }

  get hasUnsaved(): boolean {
    return this.#everyOne.some(({ hasUnsaved }) => hasUnsaved);
  }

  async save(): Promise<void> {
    await Promise.all(this.#everyOne.map((filling) => filling.save()));
  }

  /** Ends the downloads that are under way. */
  rest(): void {
    this.#downloads.leave();
  }

  /** Nothing of it is anybody's business any more. */
  stop(): void {
    this.#isStopped = true;
    this.rest();
    for (const filling of this.#everyOne) filling.stop();
    this.#unsaved.clear();
    this.#filling = undefined;
  }

  /** Shows a form. */
  form(form: ApplicationForm): void {
    this.#form = form;
    this.rest();
    this.host.screens().go({ name: 'form' });
  }

  /** Fills in an application; one with something that is not saved yet goes on as it is. */
  fill(application: Application): void {
    const known = this.#everyOne.find((one) => one.applicationId === application.id && one.hasUnsaved);
    const left = this.#filling;
    if (left && left !== known) {
      if (left.hasUnsaved) this.#unsaved.set(left.applicationId, left);
      else left.stop();
    }
    this.#unsaved.delete(application.id);
    this.#filling = known ?? this.#newFilling(application);
    this.#filling.begin();
  }

  get #everyOne(): Filling[] {
    return [...(this.#filling ? [this.#filling] : []), ...this.#unsaved.values()];
  }

  /** What comes late, of an application that was left, moves nothing. */
  #newFilling(application: Application): Filling {
    const isOpen = () => filling === this.#filling;
    const filling: Filling = new Filling(
      application,
      {
        ...this.host,
        screens: () => (isOpen() ? this.host.screens() : stillScreens),
        focus: (...selectors) => {
          if (isOpen()) this.host.focus(...selectors);
        },
        leave: () => (isOpen() ? this.host.leave() : this.host.changed()),
      },
      () => this.#allTexts,
    );
    return filling;
  }

  /** Shows where an application stands. */
  look(application: Application): void {
    this.#application = application;
    this.#isWithdrawAsked = false;
    this.rest();
    this.host.screens().go({ name: 'application' });
  }

  /** Loads all of them. @returns shows them */
  async history(): Promise<() => void> {
    const history = await this.#loadHistory('');
    return () => {
      this.#history = history;
      // An application that is opened from here is the only one that Back can lead to
      this.host.screens().finish({ name: 'applications' });
    };
  }

  view(screen: Screen): unknown {
    if (screen.name === 'form') return this.#formView();
    if (screen.name === 'applications') return this.#historyView();
    if (screen.name === 'application') return this.#applicationView();
    return this.#filling?.view(screen);
  }

  get #allTexts(): ApplyingTexts & ApplicationFormsTexts {
    return { ...this.host.texts(), ...this.#texts.now };
  }

  #formView(): unknown {
    const form = this.#form;
    if (!form) return undefined;
    return formView({
      texts: this.#allTexts,
      language: this.host.language(),
      form,
      work: this.host.work(),
      downloads: this.#downloads,
      load: (version) => async (options) =>
        formsOf(await this.host.client()).file({ formId: form.id, ...(version && { version }) }, options),
      onApply: () => void this.#apply(form),
      onLeave: this.host.leave,
    });
  }

  async #apply({ id }: ApplicationForm): Promise<void> {
    await this.host.work().run(this.#allTexts.opening, async () => {
      const application = await formsOf(await this.host.client()).start({ formId: id });
      // Somebody else has logged in meanwhile
      if (this.#isStopped) return;
      this.host.changed();
      this.fill(application);
    });
  }

  #applicationView(): unknown {
    const application = this.#application;
    if (!application) return undefined;
    return applicationView({
      texts: this.#allTexts,
      language: this.host.language(),
      application,
      work: this.host.work(),
      isWithdrawAsked: this.#isWithdrawAsked,
      files: this.#filesView(application),
      onMend: () => this.fill(application),
      onWithdraw: this.#onWithdraw,
      onHistory: this.host.history,
      onLeave: this.host.leave,
    });
  }

  #filesView({ papers, attachments }: Application): unknown {
    const texts = this.#allTexts;
    const sent = papers.filter(({ id }) => (attachments[id]?.length ?? 0) > 0);
    if (sent.length === 0) return nothing;
    return html`<section class="ik-answers-of" aria-label=${texts.sentFiles}>
      <h4 class="ik-minor">${texts.sentFiles}</h4>
      ${sent.map(
        ({ id, title }) => html`<p class="ik-text" lang="ja">${title}</p>
          ${(attachments[id] ?? []).map((file) =>
            this.#downloads.button({
              id: file.id,
              label: texts.downloadFile(file.name),
              load: async (options) => this.#loadFile(file.id, options),
            }),
          )}`,
      )}
    </section>`;
  }

  async #loadFile(uploadId: string, options: Parameters<UploadsService['content']>[1]) {
    return serviceOf(await this.host.client(), 'uploads', UploadsService).content({ uploadId }, options);
  }

  readonly #onWithdraw = (step: 'ask' | 'yes' | 'no'): void => {
    if (step === 'yes') {
      void this.#withdraw();
      return;
    }
    this.#isWithdrawAsked = step === 'ask';
    this.host.focus(step === 'ask' ? '#ik-really' : '.ik-to-withdraw button');
  };

  async #withdraw(): Promise<void> {
    const id = this.#application?.id ?? '';
    const texts = this.#allTexts;
    let isDone = false;
    await this.host.work().run(texts.withdrawing, async () => {
      this.#application = await formsOf(await this.host.client()).withdraw({ applicationId: id });
      isDone = true;
    });
    if (!isDone) return;
    this.#isWithdrawAsked = false;
    this.host.focus('.ik-heading');
    this.host.announce(texts.withdrawn);
    this.host.changed();
  }

  #historyView(): unknown {
    const history = this.#history;
    if (!history) return undefined;
    return historyView({
      texts: this.#allTexts,
      language: this.host.language(),
      history,
      work: this.host.work(),
      onFilter: (state) => void this.#filter(state),
      onOpen: ({ id, state }: ApplicationSummary) => this.host.open(id, state === 'draft' ? 'fill' : 'look'),
      onMore: () => void this.#loadMore(history),
      onLeave: this.host.leave,
    });
  }

  async #loadHistory(state: string, cursor?: string): Promise<History> {
    const { items, counts, nextCursor } = await formsOf(await this.host.client()).applications({
      limit: 20,
      ...(state && { state: state as 'draft' }),
      ...(cursor && { cursor }),
    });
    return { state, items, counts, ...(nextCursor && { nextCursor }) };
  }

  #filter(state: string): Promise<void> {
    return this.host.work().run(this.#allTexts.searching, async () => {
      this.#history = await this.#loadHistory(state);
    });
  }

  #loadMore(history: History): Promise<void> {
    return this.host.work().run(this.#allTexts.loadingMore, async () => {
      const more = await this.#loadHistory(history.state, history.nextCursor);
      if (this.#history === history) this.#history = { ...more, items: [...history.items, ...more.items] };
    });
  }
}
