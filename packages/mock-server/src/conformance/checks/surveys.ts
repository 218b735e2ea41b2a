import { contract, type SurveyAnswers } from '@ikiiki/sdk/contract';
import { checksOf, expect, expectEqual } from '../check.js';
import { expectField, expectProblem } from '../desk.js';
import { member, tokenOf } from '../journey.js';

const { points, surveys } = contract;

const params = { surveyId: 'lifestyle' };
/** Good answers, and one to a question that they do not lead to. */
const answers: SurveyAnswers = {
  exercise: { choice: 'some' },
  'exercise-kinds': { choices: ['walk'] },
  'no-exercise-reasons': { choices: ['time'] },
  sleep: { value: '７．５' },
  rested: { value: 4 },
  smoking: { choice: 'never' },
};

export const surveysChecks = checksOf('surveys', ['dev'], {
  'the open ones stand first, and one is as the list has it': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const { items, counts } = await desk.get(surveys.list, { accessToken });
    const open = items.filter(({ state }) => state === 'open');
    expectEqual(items.slice(0, open.length), open, 'the first');
    expectEqual(counts.open, open.length, 'how many are open');
    for (const item of items) {
      const one = await desk.get(surveys.get, { accessToken, params: { surveyId: item.id } });
      expectEqual([one.title, one.state, one.closesOn], [item.title, item.state, item.closesOn], item.id);
    }
  },
  'a survey is answered once, brings its points once, and its draft is gone': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const available = async () => (await desk.get(points.balance, { accessToken })).available;
    const before = await available();
    await desk.get(surveys.saveDraft, { accessToken, params, body: { answers: { rested: { value: 2 } } } });
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => desk.ask(surveys.answer, { accessToken, params, body: { answers } })),
    );
    expectEqual(replies.filter(({ status }) => status === 201).length, 1, 'times answered');
    for (const reply of replies) if (reply.status !== 201) expectProblem(reply, 'survey_already_answered');
    const after = await desk.get(surveys.get, { accessToken, params });
    expectEqual([after.state, after.draft], ['answered', undefined], 'state and draft');
    expectEqual(await available(), before + (after.points ?? 0), 'points');
    const late = { accessToken, params, body: { answers: {} } };
    await desk.refused(surveys.saveDraft, 'survey_already_answered', late);
  },
  'a repeated request with its idempotency key gets the first one’s answer': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const asking = { accessToken, params, body: { answers }, idempotencyKey: 'conformance-survey' };
    const [first, second] = [await desk.get(surveys.answer, asking), await desk.get(surveys.answer, asking)];
    expectEqual(second, first, 'the answer');
  },
  'keeps a draft question by question, also what is hidden for now': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const save = (body: { answers: Record<string, SurveyAnswers[string] | null> }) =>
      desk.get(surveys.saveDraft, { accessToken, params, body });
    await save({ answers: { exercise: { choice: 'none' }, sleep: { value: '６．' } } });
    await save({ answers: { cigarettes: { value: 5 } } });
    const { answers: kept } = await save({ answers: { exercise: null } });
    expectEqual([kept.sleep, kept.cigarettes], [{ value: '６．' }, { value: 5 }], 'what is kept');
    expectEqual(kept.exercise, undefined, 'what was taken out');
    await desk.get(surveys.deleteDraft, { accessToken, params });
    const { draft } = await desk.get(surveys.get, { accessToken, params });
    expectEqual(draft, undefined, 'the draft');
  },
  'names each question that is missing or wrong': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const body = { answers: { exercise: { text: 'x' }, sleep: { value: 25 }, nobody: { text: 'x' } } };
    const refused = await desk.refused(surveys.answer, 'validation_failed', { accessToken, params, body });
    expectField(refused, '/answers/exercise', 'wrong_type');
    expectField(refused, '/answers/sleep', 'too_large');
    expectField(refused, '/answers/rested', 'required');
    expectField(refused, '/answers/nobody', 'unknown_field');
  },
  'is open from the first day, and no longer for somebody who has left': async (desk) => {
    const { items } = await desk.get(surveys.list, { accessToken: await tokenOf(desk, 'joined-registered') });
    expect(items.length > 0, 'surveys for somebody who has just joined');
    await desk.refused(surveys.list, 'service_ended', {
      accessToken: await tokenOf(desk, 'left-registered'),
    });
  },
  'a survey that is over takes nothing, and one for others is unknown': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const { items } = await desk.get(surveys.list, { accessToken, query: { state: 'closed' } });
    expect(items[0], 'a closed survey');
    const closed = { surveyId: items[0].id };
    const body = { answers: {} };
    await desk.refused(surveys.saveDraft, 'survey_closed', { accessToken, params: closed, body });
    await desk.refused(surveys.answer, 'survey_closed', { accessToken, params: closed, body });
    const others = { surveyId: 'family-checkup' };
    await desk.refused(surveys.get, 'not_found', { accessToken, params: others });
    await desk.refused(surveys.answer, 'not_found', { accessToken, params: others, body });
  },
});
