import type { Survey, SurveyAnswer, SurveyQuestion } from '@ikiiki/sdk/contract';
import { type JudgedSurvey, judgeSurvey, type SurveyErrorCode } from '@ikiiki/sdk/rules/survey';

type Typed = Readonly<Record<string, SurveyAnswer | undefined>>;

/** What is answered so far, as typed; also to questions that are hidden for now, in case the member goes back. */
export class TypedAnswers {
  #typed: Typed;
  #judged: JudgedSurvey;
  /** Questions that were answered on this page: of the others the newest is kept, whichever tab it comes from. */
  readonly #touched = new Set<string>();
  /** Questions whose errors are shown. */
  readonly #checked = new Set<string>();
  /** What the portal alone found wrong, until the answer changes. */
  readonly #refused = new Map<string, SurveyErrorCode>();

  constructor(
    private readonly questions: Survey['questions'],
    kept: Typed = {},
  ) {
    this.#typed = { ...kept };
    this.#judged = judgeSurvey(questions, this.#typed);
  }

  /** The questions that are asked. */
  get visible(): readonly SurveyQuestion[] {
    return this.#judged.visible;
  }

  /** What would be sent now. */
  get good(): JudgedSurvey['answers'] {
    return this.#judged.answers;
  }

  /** The questions with something missing or wrong. */
  get wrong(): readonly SurveyQuestion[] {
    return this.visible.filter(({ id }) => this.errorOf(id));
  }

  of(id: string): SurveyAnswer | undefined {
    return this.#typed[id];
  }

  errorOf(id: string): SurveyErrorCode | undefined {
    return this.#judged.errors.get(id) ?? this.#refused.get(id);
  }

  /** The same, once the question was left with it. */
  shownErrorOf(id: string): SurveyErrorCode | undefined {
    return this.#checked.has(id) ? this.errorOf(id) : undefined;
  }

  set(id: string, answer: SurveyAnswer | undefined): void {
    this.#touched.add(id);
    this.#refused.delete(id);
    this.#take({ ...this.#typed, [id]: answer });
  }

  check(questions: readonly SurveyQuestion[]): void {
    for (const { id } of questions) this.#checked.add(id);
  }

  refuse(id: string, code: SurveyErrorCode): void {
    this.#refused.set(id, code);
  }

  /** What another tab has answered meanwhile is taken over where nothing was answered here. */
  adopt(kept: Typed): void {
    const others = Object.entries(kept).filter(([id]) => !this.#touched.has(id));
    this.#take({ ...this.#typed, ...Object.fromEntries(others) });
  }

  /** A question that is hidden by now gives way to the one before it. */
  shownInsteadOf(id: string): SurveyQuestion | undefined {
    const order = this.questions.map((question) => question.id);
    const before = this.visible.filter((question) => order.indexOf(question.id) <= order.indexOf(id));
    return before.at(-1) ?? this.visible[0];
  }

  #take(typed: Typed): void {
    this.#typed = typed;
    this.#judged = judgeSurvey(this.questions, typed);
  }
}
