import type { BodyOf, events, FieldError, QuizAnswer, QuizQuestion, QuizResult } from '@ikiiki/sdk/contract';
import { today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { enteredEntry, withEntry } from './entry.js';
import { type EventRow, eventById, isRunning } from './event.js';

/** A question as it is kept, with what is right. */
export interface KeptQuestion extends QuizQuestion {
  readonly rightChoiceId: string;
  readonly explanation: string;
}

const isQuiz = ({ kind }: EventRow) => kind === 'quiz';

const questionsOf = ({ questions }: EventRow) => JSON.parse(questions ?? '[]') as KeptQuestion[];

/** One answer to each question, in the order of the questions. @throws ProblemError `validation_failed` */
function readAnswers(
  questions: readonly KeptQuestion[],
  { answers }: BodyOf<typeof events.answerQuiz>,
): QuizAnswer[] {
  const errors: FieldError[] = [];
  const read = new Map<string, QuizAnswer>();
  for (const [index, answer] of answers.entries()) {
    const question = questions.find(({ id }) => id === answer.questionId);
    const refuse = (field: keyof QuizAnswer) =>
      errors.push({ pointer: `/answers/${index}/${field}`, code: 'invalid_format' });
    if (!question || read.has(question.id)) refuse('questionId');
    else if (!question.choices.some(({ id }) => id === answer.choiceId)) refuse('choiceId');
    else read.set(question.id, answer);
  }
  if (errors.length === 0 && read.size < questions.length) {
    errors.push({ pointer: '/answers', code: 'required' });
  }
  if (errors.length > 0) throw new ProblemError('validation_failed', { errors });
  return questions.map(({ id }) => read.get(id) as QuizAnswer);
}

function resultOf(questions: readonly KeptQuestion[], answers: readonly QuizAnswer[]): QuizResult {
  const judged = questions.map(({ id, rightChoiceId, explanation }) => {
    const choiceId = answers.find(({ questionId }) => questionId === id)?.choiceId ?? '';
    return { questionId: id, choiceId, rightChoiceId, explanation };
  });
  const right = judged.filter(({ choiceId, rightChoiceId }) => choiceId === rightChoiceId).length;
  return { right, answers: judged };
}

export const quiz: Handler<typeof events.quiz> = async ({ params }, call) => {
  const event = await eventById(call.db, params.eventId, isQuiz);
  const { answers } = await enteredEntry(call.db, event, currentSession(call).memberId);
  if (event.cancelled_because !== null || today(call) < event.starts_on) {
    throw new ProblemError('event_closed');
  }
  const questions = questionsOf(event);
  return {
    questions: questions.map(({ id, text, choices }) => ({ id, text, choices })),
    ...(answers !== null && { result: resultOf(questions, JSON.parse(answers) as QuizAnswer[]) }),
  };
};

export const answerQuiz: Handler<typeof events.answerQuiz> = async ({ params, body }, call) => {
  const event = await eventById(call.db, params.eventId, isQuiz);
  const questions = questionsOf(event);
  return withEntry(call, event, async (transaction, entry) => {
    if (entry.state === 'withdrawn') throw new ProblemError('event_not_entered');
    if (entry.answers !== null) throw new ProblemError('quiz_already_answered');
    if (!isRunning(event, today(call))) throw new ProblemError('event_closed');
    const answers = readAnswers(questions, body);
    await transaction
      .updateTable('event_entries')
      .set({ answers: JSON.stringify(answers) })
      .where('id', '=', entry.id)
      .execute();
    return resultOf(questions, answers);
  });
};
