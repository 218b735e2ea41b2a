import type { PortalError } from '@ikiiki/sdk';
import type { Application, FormField, FormSection, FormValue, MovedApplication } from '@ikiiki/sdk/contract';
import { type FormErrorCode, judgeDraftValue } from '@ikiiki/sdk/rules/application-form';
import { html, nothing } from 'lit';
import { banner } from '../foundation/banner.js';
import { type DraftChanges, DraftSaver } from '../foundation/draft/draft-saver.js';
import { saveView } from '../foundation/draft/save-view.js';
import { button } from '../foundation/form/button.js';
import { FormWork } from '../foundation/form/form-work.js';
import { RequestKey } from '../foundation/request-key.js';
import type { ApplicationFormsTexts } from './application-forms.messages.js';
import type { ApplyingTexts } from './applying.messages.js';
import { discardView } from './discard-view.js';
import { doneView } from './done-view.js';
import { controlId } from './field-view.js';
import type { FormsHost, Screen } from './forms-host.js';
import { Papers } from './papers.js';
import { papersView } from './papers-view.js';
import { reviewView } from './review-view.js';
import { movedView, revisedView } from './revised-view.js';
import { type FillingOptions, sectionView } from './section-view.js';
import { formsOf } from './services.js';
import { TypedValues } from './typed-values.js';

/** A value, or the ids of the files of a paper. */
type Kept = FormValue | readonly string[];

const paperPrefix = 'paper ';
const overCodes: readonly string[] = ['step_not_possible', 'not_found'];

/** One application that is filled in: what is typed so far, and the screens on which it is. */
export class Filling {
  #application: Application;
  #values: TypedValues;
  #papers: Papers;
  readonly #saver: DraftSaver<Kept, Application>;
  readonly #work: FormWork;
  readonly #key = new RequestKey();
  /** It was handed in elsewhere, has gone on, or was thrown away: nothing is kept any more. */
  #isOver = false;
  #moved: MovedApplication | undefined;
  #isDiscardAsked = false;

  constructor(
    application: Application,
    private readonly host: FormsHost,
    private readonly texts: () => ApplyingTexts & ApplicationFormsTexts,
  ) {
    this.#application = application;
    this.#values = new TypedValues(application, application.values);
    this.#papers = this.#newPapers();
    this.#work = new FormWork(host);
    this.#saver = new DraftSaver<Kept, Application>({
      isBegun: application.savedAt !== undefined,
      position: application.position,
      send: (changes, position) => this.#send(changes, position),
      onState: () => host.element.requestUpdate(),
      onKept: (kept) => this.#onKept(kept),
      isOver: (error) => overCodes.includes((error as Partial<PortalError>).code ?? ''),
      onOver: () => this.#end(),
    });
  }

  get applicationId(): string {
    return this.#application.id;
  }

  get hasUnsaved(): boolean {
    const isOpen = this.#values.hasConflicts || this.#papers.hasUnsent;
    return this.#saver.hasUnsaved || (isOpen && !this.#isOver);
  }

  save(): Promise<void> {
    return this.#saver.save();
  }

  /** Nobody is to save anything of it any more. */
  stop(): void {
    this.#isOver = true;
    this.#saver.stop();
    this.#papers.dispose();
  }

  /** Shows the screen at which the member was. */
  begin(): void {
    const { position } = this.#application;
    const { sections, papers } = this.#values;
    const isRemarked = ({ id }: { readonly id: string }) =>
      this.#application.remarks.some((remark) => remark.id === id);
    const at =
      sections.find(({ id }) => id === position) ?? sections.find(({ fields }) => fields.some(isRemarked));
    if (position === 'papers' ? papers.length > 0 : !at && papers.some(isRemarked)) this.#goToPapers();
    else this.#goTo(at ?? sections[0]);
  }

  view(screen: Screen): unknown {
    const texts = this.texts();
    switch (screen.name) {
      case 'section': {
        const section = this.#values.sectionNear(screen.id);
        return section
          ? sectionView(
              { ...this.#common, onValue: this.#take, onOther: this.#takeOther, onNext: this.#onNext },
              section,
            )
          : nothing;
      }
      case 'papers':
        return papersView({ ...this.#common, papers: this.#papers, onNext: this.#onPapersNext });
      case 'review':
        return reviewView({
          ...this.#common,
          papers: this.#papers,
          work: this.#work,
          canSubmit: !this.#isOver && !this.#application.newer,
          missing: this.#papers.missing(this.#values.papers),
          onEdit: (section) => this.#goTo(section),
          onPapers: this.#goToPapers,
          onSubmit: () => void this.#submit(),
        });
      default:
        return doneView({
          texts,
          application: this.#application,
          work: this.host.work(),
          onFollow: () => this.host.open(this.#application.id, 'look'),
          onLeave: this.host.leave,
        });
    }
  }

  get #common(): FillingOptions {
    const texts = this.texts();
    const language = this.host.language();
    return {
      texts,
      language,
      application: this.#application,
      values: this.#values,
      over: this.#overView(),
      save: saveView(texts, language, this.#saver.state, () => void this.save()),
      discard: this.#discardView(),
      onBack: () => this.host.screens().back(),
      onLeave: this.host.leave,
    };
  }

  #discardView(): unknown {
    if (this.#application.state !== 'draft' || this.#isOver) return nothing;
    return discardView({
      texts: this.texts(),
      work: this.#work,
      isAsked: this.#isDiscardAsked,
      onDiscard: this.#onDiscard,
    });
  }

  #overView(): unknown {
    const texts = this.texts();
    const { people } = this.#application;
    const context = { texts, language: this.host.language(), people };
    if (this.#isOver) {
      return banner(texts, {
        kind: 'error',
        heading: texts.overHeading,
        body: texts.overText,
        actions: button({
          label: texts.follow,
          onClick: () => this.host.open(this.#application.id, 'look'),
        }),
      });
    }
    const moved = this.#moved ? movedView(context, this.#moved) : nothing;
    return html`${revisedView(context, this.#application, this.#work.busy, () => void this.#move())}${moved}`;
  }

  #newPapers(): Papers {
    const { host, texts } = this;
    const fieldHost = { ...host, texts, update: () => host.element.requestUpdate() };
    return new Papers(fieldHost, this.#application.attachments, (paperId, uploadIds) => {
      this.#saver.note(paperPrefix + paperId, uploadIds);
      void this.save();
    });
  }

  #goTo(section: FormSection | undefined): void {
    if (!section) return;
    this.#saver.at(section.id);
    void this.save();
    this.host.screens().go({ name: 'section', id: section.id });
  }

  readonly #goToPapers = (): void => {
    this.#saver.at('papers');
    void this.save();
    this.host.screens().go({ name: 'papers' });
  };

  readonly #take = (field: FormField, value: FormValue | undefined, isSettled: boolean): void => {
    this.#values.set(field.id, value);
    // What the portal would not keep must not hold up the rest
    if (value === undefined || !judgeDraftValue(field, value)) this.#saver.note(field.id, value);
    this.host.element.requestUpdate();
    if (isSettled) void this.save();
  };

  /** Of two tabs, the other one counts. */
  readonly #takeOther = (field: FormField): void => {
    this.#take(field, this.#values.otherOf(field.id)?.value, true);
    this.host.focus(`#${CSS.escape(controlId(field.id))}`);
  };

  readonly #onNext = (section: FormSection): void => {
    if (section.fields.some((field) => this.#values.isWrong(field))) {
      this.#showErrors(section);
      return;
    }
    const { sections, papers } = this.#values;
    const next = sections[sections.findIndex(({ id }) => id === section.id) + 1];
    if (next) this.#goTo(next);
    else if (papers.length > 0) this.#goToPapers();
    else this.#goToReview();
  };

  readonly #onPapersNext = (): void => {
    const { papers } = this.#values;
    this.#papers.check(papers);
    if (papers.some((paper) => this.#papers.errorOf(paper, this.texts().attach))) this.#focusError();
    else this.#goToReview();
  };

  #goToReview(): void {
    void this.save();
    this.host.screens().go({ name: 'review' });
  }

  #showErrors({ fields }: FormSection): void {
    this.#values.check(fields);
    this.#focusError();
  }

  #focusError(): void {
    this.host.focus('[aria-invalid="true"], [data-invalid]');
  }

  /** What is shown on the screen on which something is missing or wrong. */
  #findErrors(): FormSection | 'papers' | undefined {
    const { sections, papers } = this.#values;
    const wrong = sections.find(({ fields }) => fields.some((field) => this.#values.isWrong(field)));
    if (wrong) return wrong;
    this.#papers.check(papers);
    return papers.some((paper) => this.#papers.errorOf(paper, this.texts().attach)) ? 'papers' : undefined;
  }

  /** Goes where something is missing or wrong, and tells whether that is so. */
  #goToErrors(): boolean {
    const wrong = this.#findErrors();
    if (wrong === 'papers') {
      this.#goToPapers();
      this.#focusError();
    } else if (wrong) {
      this.#goTo(wrong);
      this.#showErrors(wrong);
    }
    return wrong !== undefined;
  }

  /** Keeps changes; what another tab has put in the same field meanwhile is shown there, and waits for a choice. */
  async #send(changes: DraftChanges<Kept>, position: string | undefined): Promise<Application> {
    try {
      return await this.#keep(changes, position);
    } catch (error) {
      const { code, problem } = error as PortalError;
      if (code !== 'application_changed') throw error;
      const now = await this.#loadNow();
      const met = new Set((problem?.errors ?? []).map(({ pointer }) => this.#meet(now, pointer)));
      this.#application = { ...this.#application, revision: now.revision };
      const rest = Object.entries(changes).filter(([id]) => !met.has(id));
      return rest.length > 0 ? await this.#keep(Object.fromEntries(rest), position) : this.#adopt(now);
    }
  }

  async #keep(changes: DraftChanges<Kept>, position: string | undefined): Promise<Application> {
    const entries = Object.entries(changes);
    const values = entries.filter(([id]) => !id.startsWith(paperPrefix));
    const papers = entries
      .filter(([id]) => id.startsWith(paperPrefix))
      .map(([id, ids]): [string, string[]] => [id.slice(paperPrefix.length), [...((ids ?? []) as string[])]]);
    const now = await formsOf(await this.host.client()).saveDraft({
      applicationId: this.applicationId,
      revision: this.#application.revision,
      ...(values.length > 0 && { values: Object.fromEntries(values) as Record<string, FormValue | null> }),
      ...(papers.length > 0 && { attachments: Object.fromEntries(papers) }),
      ...(position !== undefined && { position }),
    });
    const idsOf = (written: readonly (readonly [id: string, value: unknown])[]) => written.map(([id]) => id);
    return this.#adopt(now, idsOf(values), idsOf(papers));
  }

  async #loadNow(): Promise<Application> {
    return formsOf(await this.host.client()).getApplication({ applicationId: this.applicationId });
  }

  /** Takes up what other tabs have written, beside what was just written from here. */
  #adopt(now: Application, values: readonly string[] = [], papers: readonly string[] = []): Application {
    this.#values.adopt(now.values, values);
    this.#papers.adopt(now.attachments, papers);
    return now;
  }

  /** Another tab has written to the same. @returns the id under which it was to be kept here */
  #meet(now: Application, pointer: string): string {
    const [, kind, id = ''] = pointer.split('/');
    if (kind === 'values') {
      this.#values.meet(id, now.values[id]);
      return id;
    }
    const paper = this.#application.papers.find((known) => known.id === id);
    if (paper) {
      this.#papers.adopt(now.attachments);
      this.#saver.note(paperPrefix + id, this.#papers.of(paper).uploadIds);
    }
    return paperPrefix + id;
  }

  #onKept(kept: Application): void {
    this.#application = kept;
    this.host.element.requestUpdate();
  }

  async #submit(): Promise<void> {
    if (this.#goToErrors()) return;
    let sent: Application | undefined;
    await this.#work.run(this.texts().submitting, async () => {
      await this.#saver.save();
      // With what was saved came what another tab has written: that is chosen, not overwritten
      if (this.#findErrors()) return;
      try {
        sent = await this.#handIn();
      } catch (error) {
        await this.#learn(error as PortalError);
        const isShown = this.#isOver || this.#application.newer || this.#findErrors();
        if (!isShown) throw error;
      }
    });
    if (sent) this.#onSent(sent);
    else this.#goToErrors();
  }

  async #handIn(): Promise<Application> {
    const asked = {
      applicationId: this.applicationId,
      revision: this.#application.revision,
      values: this.#values.good,
      attachments: this.#papers.idsOf(this.#values.papers),
    };
    const options = { idempotencyKey: this.#key.for(asked) };
    return formsOf(await this.host.client()).submit(asked, options);
  }

  /** Takes up what a refusal says: what is wrong with fields and papers, or that it stands otherwise than here. */
  async #learn({ code, problem }: PortalError): Promise<void> {
    const errors = problem?.errors ?? [];
    if (code === 'validation_failed') {
      this.#key.renew();
      for (const { pointer, code: found } of errors) this.#refuse(pointer, found as FormErrorCode);
    }
    if (code === 'application_changed' || code === 'form_revised') {
      const now = await this.#loadNow();
      for (const { pointer } of errors) this.#meet(now, pointer);
      this.#onKept(this.#adopt(now));
    }
    if (overCodes.includes(code)) this.#end();
  }

  #refuse(pointer: string, code: FormErrorCode): void {
    const [, kind, ...rest] = pointer.split('/');
    if (kind === 'values') this.#values.refuse(rest.join('/'), code);
    if (kind === 'attachments') this.#papers.refuse(rest.join('/'), this.texts().attachAgain);
  }

  #end(): void {
    this.#saver.stop();
    this.#isOver = true;
    this.host.element.requestUpdate();
  }

  #onSent(application: Application): void {
    this.stop();
    this.#application = application;
    this.host.screens().finish({ name: 'done' });
    this.host.changed();
  }

  readonly #onDiscard = (step: 'ask' | 'yes' | 'no'): void => {
    if (step === 'yes') {
      void this.#discard();
      return;
    }
    this.#isDiscardAsked = step === 'ask';
    this.host.focus(step === 'ask' ? '#ik-really' : '.ik-to-discard button');
  };

  async #discard(): Promise<void> {
    let isDone = false;
    await this.#work.run(this.texts().discarding, async () => {
      await formsOf(await this.host.client()).discard({ applicationId: this.applicationId });
      isDone = true;
    });
    if (!isDone) return;
    this.stop();
    this.host.leave();
  }

  async #move(): Promise<void> {
    await this.#work.run(this.texts().moving, async () => {
      await this.#saver.save();
      const moved = await formsOf(await this.host.client()).moveToNewest({
        applicationId: this.applicationId,
      });
      this.#moved = moved;
      this.#application = moved.application;
      this.#values = new TypedValues(moved.application, moved.application.values);
      this.#papers.dispose();
      this.#papers = this.#newPapers();
      this.#goTo(this.#values.sections[0]);
    });
  }
}
