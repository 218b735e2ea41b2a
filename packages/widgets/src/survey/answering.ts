import type { PortalError } from '@ikiiki/sdk';
import type { Survey, SurveyAnswer, SurveyDraft, SurveyQuestion, SurveyReceipt } from '@ikiiki/sdk/contract';
import { judgeDraftAnswer, judgeSurvey, type SurveyErrorCode } from '@ikiiki/sdk/rules/survey';
import { nothing } from 'lit';
import { banner } from '../foundation/banner.js';
import { DraftSaver } from '../foundation/draft/draft-saver.js';
import { saveView } from '../foundation/draft/save-view.js';
import { explain } from '../foundation/explain.js';
import { button } from '../foundation/form/button.js';
import { FormWork } from '../foundation/form/form-work.js';
import { focusFirstError } from '../foundation/form/submit.js';
import { formatNumber } from '../foundation/format.js';
import { LaterTexts } from '../foundation/later-texts.js';
import type { ProblemText } from '../foundation/problem-text.js';
import { RequestKey } from '../foundation/request-key.js';
import { type AnsweringMessages, type AnsweringTexts, answeringMessages } from './answering.messages.js';
import { pageScreen, questionScreen } from './asking-view.js';
import { doneView } from './done-view.js';
import { introView } from './intro-view.js';
import { controlId } from './question-view.js';
import { reviewView } from './review-view.js';
import { surveysOf } from './services.js';
import type { SurveyTexts } from './survey.messages.js';
import type { Screen, SurveyHost } from './survey-host.js';
import { TypedAnswers } from './typed-answers.js';

const overCodes: readonly string[] = ['survey_closed', 'survey_already_answered'];
/** Also for a draft that is saved. */
const draftOverCodes: readonly string[] = [...overCodes, 'not_found'];

/** One opened survey: what is answered so far, and the screens on which it is. */
export class Answering {
  #survey: Survey;
  #answers: TypedAnswers;
  #isStepwise: boolean;
  #isRestartAsked = false;
  #saver: DraftSaver<SurveyAnswer, SurveyDraft>;
  readonly #work: FormWork;
  readonly #texts: LaterTexts<AnsweringMessages>;
  readonly #key = new RequestKey();
  /** Why it takes no answers any more. */
  #over: ProblemText | undefined;
  #receipt: SurveyReceipt | undefined;

  constructor(
    survey: Survey,
    private readonly host: SurveyHost,
  ) {
    this.#survey = survey;
    this.#answers = new TypedAnswers(survey.questions, survey.draft?.answers);
    this.#isStepwise = !survey.onePage;
    this.#work = new FormWork(host);
    this.#texts = new LaterTexts(answeringMessages, host);
    this.#saver = this.#newSaver();
  }

  /** Loads the texts in the reader's language. */
  prepare(): Promise<void> {
    return this.#texts.prepare();
  }

  get surveyId(): string {
    return this.#survey.id;
  }

  /** Something is not saved yet. */
  get hasUnsaved(): boolean {
    return this.#saver.hasUnsaved;
  }

  /** Saves what is not saved yet. */
  save(): Promise<void> {
    return this.#saver.save();
  }

  /** Nobody is to save anything of it any more. */
  stop(): void {
    this.#saver.stop();
  }

  view(screen: Screen): unknown {
    switch (screen.name) {
      case 'question': {
        const question = this.#answers.shownInsteadOf(screen.id);
        return question ? questionScreen(this.#asking, question) : nothing;
      }
      case 'page':
        return pageScreen(this.#asking);
      case 'review':
        return reviewView({
          ...this.#common,
          answers: this.#answers,
          work: this.#work,
          over: this.#overView(),
          save: this.#saveView(),
          onEdit: (question) => this.#edit(question),
          onSend: () => void this.#send(),
          onBack: this.#back,
        });
      case 'done':
        return doneView({ ...this.#common, receipt: this.#receipt, pointsHref: this.host.pointsHref() });
      default:
        return introView({
          ...this.#common,
          answered: judgeSurvey(this.#survey.questions, this.#survey.answers ?? {}).visible,
          isRestartAsked: this.#isRestartAsked,
          work: this.#work,
          onBegin: this.#begin,
          onRestart: this.#onRestart,
        });
    }
  }

  get #common() {
    const texts: AnsweringTexts & SurveyTexts = { ...this.host.texts(), ...this.#texts.now };
    const { onLeave } = this.host;
    return { texts, language: this.host.language(), survey: this.#survey, onLeave };
  }

  get #asking(): Parameters<typeof pageScreen>[0] {
    return {
      ...this.#common,
      answers: this.#answers,
      over: this.#overView(),
      save: this.#saveView(),
      announce: this.host.announce,
      onAnswer: this.#take,
      onNext: this.#onNext,
      onBack: this.#back,
      onSwitch: this.#switch,
    };
  }

  #saveView(): unknown {
    const { texts, language } = this.#common;
    return saveView(texts, language, this.#saver.state, () => void this.save());
  }

  /** The survey was closed, or sent from elsewhere, while it was answered. */
  #overView(): unknown {
    if (!this.#over) return nothing;
    const { texts, onLeave } = this.#common;
    return banner(texts, {
      kind: 'error',
      heading: this.#over.text,
      body: texts.stillHere,
      actions: onLeave && button({ label: texts.toList, onClick: onLeave }),
    });
  }

  readonly #back = (): void => this.host.screens().back();

  readonly #begin = (): void => {
    const position = this.#survey.draft?.position;
    const at = this.#answers.visible.find(({ id }) => id === position);
    if (this.#isStepwise) this.#goToQuestion(at ?? this.#firstUnanswered);
    else this.host.screens().go({ name: 'page' });
  };

  get #firstUnanswered(): SurveyQuestion | undefined {
    const { visible } = this.#answers;
    return visible.find(({ id }) => !this.#answers.of(id)) ?? visible[0];
  }

  readonly #onRestart = (step: 'ask' | 'yes' | 'no'): void => {
    if (step === 'yes') {
      void this.#restart();
      return;
    }
    this.#isRestartAsked = step === 'ask';
    this.host.focus(step === 'ask' ? '.ik-restart' : '.ik-to-restart button');
  };

  async #restart(): Promise<void> {
    let isForgotten = false;
    await this.#work.run(this.#texts.now.restarting, async () => {
      await surveysOf(await this.host.client()).deleteDraft({ surveyId: this.#survey.id });
      isForgotten = true;
    });
    if (!isForgotten) return;
    this.#saver.stop();
    this.#change({ ...this.#survey, draft: undefined, hasDraft: false });
    this.#saver = this.#newSaver();
    this.#answers = new TypedAnswers(this.#survey.questions);
    this.#isRestartAsked = false;
    this.#begin();
  }

  #goToQuestion(question: SurveyQuestion | undefined): void {
    if (!question) return;
    this.#saver.at(question.id);
    void this.save();
    this.host.screens().go({ name: 'question', id: question.id });
  }

  readonly #take = (question: SurveyQuestion, answer: SurveyAnswer | undefined, isSettled: boolean): void => {
    const before = this.#answers.visible.length;
    this.#answers.set(question.id, answer);
    // What the portal would not keep must not hold up the rest
    if (!answer || !judgeDraftAnswer(question, answer)) this.#saver.note(question.id, answer);
    this.host.element.requestUpdate();
    if (!isSettled) return;
    this.#saver.at(question.id);
    void this.save();
    const count = this.#answers.visible.length;
    if (count === before) return;
    this.host.announce(this.#texts.now.questionsChanged(formatNumber(count, this.host.language())));
  };

  readonly #switch = (): void => {
    const screen = this.host.screens().current;
    this.#isStepwise = !this.#isStepwise;
    if (this.#isStepwise) this.#goToQuestion(this.#firstUnanswered);
    else this.#goToPage(screen.name === 'question' ? screen.id : undefined);
  };

  /** Shows all questions, at one of them. */
  #goToPage(id?: string): void {
    this.host.screens().go({ name: 'page' });
    const selector = id && `#${CSS.escape(controlId({ id }))}`;
    if (selector) this.host.focus(`${selector} input`, selector, '.ik-heading');
  }

  readonly #onNext = (questions: readonly SurveyQuestion[]): void => {
    const wrong = questions.filter(({ id }) => this.#answers.errorOf(id));
    if (wrong.length > 0) {
      this.#showErrors(wrong);
      return;
    }
    const { visible } = this.#answers;
    const next = visible[visible.findIndex(({ id }) => id === questions.at(-1)?.id) + 1];
    if (next) {
      this.#goToQuestion(next);
      return;
    }
    void this.save();
    this.host.screens().go({ name: 'review' });
  };

  #edit(question: SurveyQuestion): void {
    if (this.#isStepwise) this.#goToQuestion(question);
    else this.#goToPage(question.id);
  }

  /** Shows what is wrong at its question, and moves to the first. */
  #showErrors(questions: readonly SurveyQuestion[]): void {
    this.#answers.check(questions);
    const { element } = this.host;
    element.requestUpdate();
    void element.updateComplete.then(() => focusFirstError(element.renderRoot));
  }

  /** The same from another screen. */
  #goToErrors(wrong: readonly SurveyQuestion[]): void {
    const [first] = wrong;
    if (!first) return;
    this.#edit(first);
    this.#showErrors(this.#isStepwise ? [first] : wrong);
  }

  async #send(): Promise<void> {
    if (this.#answers.wrong.length > 0) {
      this.#goToErrors(this.#answers.wrong);
      return;
    }
    await this.#work.run(this.#texts.now.sending, async () => {
      try {
        const sent = { surveyId: this.#survey.id, answers: this.#answers.good };
        const options = { idempotencyKey: this.#key.for(sent.answers) };
        this.#receipt = await surveysOf(await this.host.client()).answer(sent, options);
      } catch (error) {
        if (!this.#learnRefusals(error as PortalError) && !(await this.#learnEnd(error as PortalError)))
          throw error;
      }
    });
    if (this.#receipt) this.#sent(this.#receipt);
    else this.#goToErrors(this.#answers.wrong);
  }

  /** Whether it is the answers that are refused; then it is known which. */
  #learnRefusals({ code, problem }: PortalError): boolean {
    if (code !== 'validation_failed') return false;
    this.#key.renew();
    for (const { pointer, code: found } of problem?.errors ?? []) {
      this.#answers.refuse(pointer.replace('/answers/', ''), found as SurveyErrorCode);
    }
    return this.#answers.wrong.length > 0;
  }

  /** Whether an error says that nothing is taken any more; then that is shown from now on. */
  async #learnEnd(error: PortalError): Promise<boolean> {
    if (!overCodes.includes(error.code)) return false;
    this.#saver.stop();
    this.#over = await explain(error, this.host.language(), this.host.texts());
    this.host.element.requestUpdate();
    return true;
  }

  #sent(receipt: SurveyReceipt): void {
    this.#saver.stop();
    const answers = this.#survey.anonymous ? {} : { answers: this.#answers.good };
    this.#change({
      ...this.#survey,
      draft: undefined,
      daysLeft: undefined,
      state: 'answered',
      hasDraft: false,
      answeredOn: receipt.answeredOn,
      ...answers,
    });
    this.#answers = new TypedAnswers(this.#survey.questions);
    this.host.screens().finish({ name: 'done' });
    this.host.onSent(receipt);
  }

  #newSaver(): DraftSaver<SurveyAnswer, SurveyDraft> {
    const { id: surveyId, hasDraft, draft } = this.#survey;
    return new DraftSaver<SurveyAnswer, SurveyDraft>({
      isBegun: hasDraft,
      position: draft?.position,
      send: async (answers, position) =>
        surveysOf(await this.host.client()).saveDraft({
          surveyId,
          answers,
          ...(position !== undefined && { position }),
        }),
      onState: () => this.host.element.requestUpdate(),
      onKept: (draft) => this.#onKept(draft),
      isOver: (error) => draftOverCodes.includes((error as Partial<PortalError>).code ?? ''),
      onOver: (error) => void this.#learnEnd(error as PortalError),
    });
  }

  #onKept(draft: SurveyDraft): void {
    this.#answers.adopt(draft.answers);
    this.#change({ ...this.#survey, draft, hasDraft: true });
  }

  #change(survey: Survey): void {
    this.#survey = survey;
    this.host.onChanged(survey);
  }
}
