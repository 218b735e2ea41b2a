import type { PortalError } from '@ikiiki/sdk';
import type { HealthEventDetail, Quiz, QuizQuestion, QuizResult } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { banner } from '../foundation/banner.js';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { onSubmit, textOf } from '../foundation/form/submit.js';
import type { EventPartHost } from './event-host.js';
import { eventsOf } from './events.js';

/** After these the quiz is not as it was shown. */
const newsCodes: readonly (string | undefined)[] = ['quiz_already_answered', 'event_closed'];

/** The questions, answered once, and then what was right and why. */
export class QuizSheet {
  quiz: Quiz | undefined;
  readonly #work: FormWork;

  constructor(private readonly host: EventPartHost) {
    this.#work = new FormWork(host);
  }

  view(event: HealthEventDetail): unknown {
    const texts = this.host.texts();
    const { quiz } = this;
    return html`<section aria-labelledby="ik-quiz-heading">
      <h3 class="ik-subheading" id="ik-quiz-heading" tabindex="-1">${texts.quizHeading}</h3>
      ${quiz ? this.#quizView(event, quiz) : html`<p class="ik-text">${texts.beginsOn(this.host.date(event.from))}</p>`}
    </section>`;
  }

  #quizView(event: HealthEventDetail, quiz: Quiz): unknown {
    if (quiz.result) return this.#resultView(event, quiz, quiz.result);
    if (event.status === 'running') return this.#formView(event, quiz);
    return html`<p class="ik-text">${this.host.texts().notAnswered}</p>`;
  }

  #formView(event: HealthEventDetail, { questions }: Quiz): unknown {
    const texts = this.host.texts();
    const { problem, busy } = this.#work;
    return html`<form
      novalidate
      @change=${this.#onChosen}
      @submit=${onSubmit((data) => void this.#answer(event, questions, data))}
    >
      <p class="ik-text">${texts.quizOnce}</p>
      ${questions.map((question, index) => this.#questionView(question, index, questions.length))}
      ${formError(texts, problem)} ${this.#pointsView(event)}
      <div class="ik-actions">${button({ label: texts.answer, type: 'submit', kind: 'primary', busy })}</div>
    </form>`;
  }

  #questionView({ id, text, choices }: QuizQuestion, index: number, all: number): unknown {
    const texts = this.host.texts();
    const { number } = this.host;
    const error = this.#work.errors[id];
    return html`<fieldset class="ik-quiz-question">
      <legend>
        <span class="ik-quiz-number">${texts.question(number(index + 1), number(all))}</span> ${text}
      </legend>
      ${error ? html`<p class="ik-error" part="error" id="ik-${id}-error">${texts.errorMark}${error}</p>` : nothing}
      ${choices.map(
        (choice, place) =>
          html`<label class="ik-check">
            <input
              type="radio"
              name=${id}
              .value=${choice.id}
              ?data-invalid=${Boolean(error) && place === 0}
              aria-describedby=${error ? `ik-${id}-error` : nothing}
            />
            ${choice.text}
          </label>`,
      )}
    </fieldset>`;
  }

  #resultView(event: HealthEventDetail, { questions }: Quiz, { right, answers }: QuizResult): unknown {
    const texts = this.host.texts();
    const { number } = this.host;
    return html`${banner(texts, {
      kind: 'success',
      heading: texts.answered(number(right), number(answers.length)),
    })}
      ${event.status === 'finished' ? nothing : this.#pointsView(event)}
      <ol class="ik-quiz-results">
        ${questions.map((question) => this.#answerView(question, answers))}
      </ol>`;
  }

  #answerView({ id, text, choices }: QuizQuestion, answers: QuizResult['answers']): unknown {
    const texts = this.host.texts();
    const answer = answers.find(({ questionId }) => questionId === id);
    if (!answer) return nothing;
    const { choiceId, rightChoiceId, explanation } = answer;
    const isRight = choiceId === rightChoiceId;
    const textOfChoice = (wanted: string) => choices.find((choice) => choice.id === wanted)?.text ?? '';
    return html`<li>
      <p class="ik-quiz-text">${text}</p>
      <p class="ik-quiz-verdict ${isRight ? 'ik-quiz-right' : ''}">
        <span aria-hidden="true">${isRight ? '○' : '×'}</span> ${isRight ? texts.isRight : texts.isWrong}
      </p>
      <p>${texts.yourAnswer(textOfChoice(choiceId))}</p>
      ${isRight ? nothing : html`<p>${texts.rightAnswer(textOfChoice(rightChoiceId))}</p>`}
      <p class="ik-note">${explanation}</p>
    </li>`;
  }

  #pointsView({ points, finishedOn }: HealthEventDetail): unknown {
    if (!points) return nothing;
    const { texts, number, date } = this.host;
    return html`<p class="ik-note">${texts().pointsOn(number(points), date(finishedOn))}</p>`;
  }

  /** An error goes as soon as its question is answered. */
  readonly #onChosen = ({ target }: Event): void => {
    const { [(target as HTMLInputElement).name]: error, ...others } = this.#work.errors;
    if (!error) return;
    this.#work.errors = others;
    this.host.element.requestUpdate();
  };

  async #answer(
    { id: eventId }: HealthEventDetail,
    questions: readonly QuizQuestion[],
    data: FormData,
  ): Promise<void> {
    if (this.#work.busy) return;
    const texts = this.host.texts();
    const answers = questions.map(({ id }) => ({ questionId: id, choiceId: textOf(data, id) }));
    const missing = answers.filter(({ choiceId }) => choiceId === '');
    if (missing.length > 0) {
      this.#work.refuse(Object.fromEntries(missing.map(({ questionId }) => [questionId, texts.choose])));
      return;
    }
    let result: QuizResult | undefined;
    await this.#work.run(texts.answering, async () => {
      try {
        result = await eventsOf(await this.host.client()).answerQuiz({ eventId, answers });
        this.quiz = { questions: [...questions], result };
        await this.host.refresh();
      } catch (error) {
        if (newsCodes.includes((error as Partial<PortalError>).code)) await this.host.refresh();
        throw error;
      }
    });
    if (!result) return;
    this.host.focus('#ik-quiz-heading');
    this.host.announce(
      texts.answered(this.host.number(result.right), this.host.number(result.answers.length)),
    );
  }
}
