import { afterEach, beforeEach, expect, it } from 'vitest';
import { createMockWorld, logIn, type MockWorld } from '../../test/mock-world.js';
import { judgeSurvey } from '../rules/survey.js';

let world: MockWorld;
beforeEach(() => {
  world = createMockWorld();
});
afterEach(() => world.close());

it('a member reads all of it, page by page, in the order of one page', async () => {
  const portal = world.client();
  await logIn(portal);
  const ids: string[] = [];
  for await (const { id } of portal.surveys.list({ limit: 1 })) ids.push(id);
  const { items, counts } = await portal.surveys.list();
  expect(ids).toEqual(items.map(({ id }) => id));
  expect(ids).toEqual(['rally', 'checkup-access', 'lifestyle', 'satisfaction', 'infection', 'promotion']);
  expect(counts).toEqual({ open: 4, answered: 1, closed: 1 });
});

it('what the rules find good on this side is taken on the other, and what they miss is refused alike', async () => {
  const portal = world.client();
  await logIn(portal);
  const surveyId = 'satisfaction';
  const { questions } = await portal.surveys.get({ surveyId });
  const typed = { overall: { value: '２' }, used: { choices: ['desk', 'flu'] } };
  const missing = judgeSurvey(questions, typed);
  expect([...missing.errors]).toEqual([['desk-speed', 'required']]);
  await expect(portal.surveys.answer({ surveyId, answers: typed })).rejects.toMatchObject({
    code: 'validation_failed',
    problem: { errors: [{ pointer: '/answers/desk-speed', code: 'required' }] },
  });
  const { answers, errors } = judgeSurvey(questions, { ...typed, 'desk-speed': { choice: 'slow' } });
  expect(errors.size).toBe(0);
  expect(await portal.surveys.answer({ surveyId, answers })).toMatchObject({ points: 50 });
});

it('an answer whose way was cut is sent once, and tells its points', async () => {
  const portal = world.client();
  await logIn(portal);
  await world.dev.addFault({ operation: 'surveys.answer', cut: 'after', times: 1 });
  const answers = { rally: { value: 4 }, again: { choice: 'yes' } };
  const receipt = await portal.surveys.answer({ surveyId: 'rally', answers });
  expect(receipt).toEqual({ surveyId: 'rally', answeredOn: '2026-11-22' });
});
