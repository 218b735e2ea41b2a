import { afterEach, beforeEach, expect, it } from 'vitest';
import { createMockWorld, logIn, type MockWorld } from '../../test/mock-world.js';
import type { PortalClient } from '../client.js';

let world: MockWorld;
let portal: PortalClient;
beforeEach(async () => {
  world = createMockWorld();
  portal = world.client();
  await logIn(portal);
});
afterEach(() => world.close());

it('a member reads all events, page by page', async () => {
  const ids: string[] = [];
  for await (const { id } of portal.events.list({ limit: 4 })) ids.push(id);
  const { items } = await portal.events.list({ limit: 100 });
  expect(ids).toEqual(items.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(8);
  const open = await portal.events.list({ status: 'entry_open' });
  expect(open.items.every(({ entryOpen }) => entryOpen)).toBe(true);
});

it('a member enters, makes a team, is joined by another, and withdraws', async () => {
  const eventId = 'team-open';
  const entered = await portal.events.enter({ eventId, inRanking: true });
  expect(entered.entry).toMatchObject({ state: 'entered', inRanking: true });
  const { invitationCode } = await portal.events.createTeam({ eventId, name: 'ゆずの木' });
  const other = world.client();
  await logIn(other, { loginId: 'family.member', password: 'Hataraku-Mori96' });
  await other.events.enter({ eventId, inRanking: false });
  await expect(other.events.joinTeam({ eventId, invitationCode: '00000000' })).rejects.toMatchObject({
    name: 'ProblemError',
    code: 'team_code_unknown',
  });
  const joined = await other.events.joinTeam({ eventId, invitationCode });
  expect(joined.members.map(({ nickname }) => nickname)).toEqual(['ゆずぽん', 'まつぼっくり']);
  await other.events.leaveTeam({ eventId });
  expect((await other.events.team({ eventId })).team).toBeUndefined();
  expect((await portal.events.withdraw({ eventId })).entry?.state).toBe('withdrawn');
});

it('a member follows steps and ranking, and answers a quiz', async () => {
  const progress = await portal.events.progress({ eventId: 'walk-running' });
  expect(progress.tiers.map(({ points }) => points)).toEqual([500, 1000, 1500]);
  expect((await portal.events.ranking({ eventId: 'walk-running' })).own?.name).toBe('ゆずぽん');
  const eventId = 'quiz-flu';
  await portal.events.enter({ eventId, inRanking: false });
  const { questions } = await portal.events.quiz({ eventId });
  const answers = questions.map(({ id, choices }) => ({ questionId: id, choiceId: choices[0]!.id }));
  const result = await portal.events.answerQuiz({ eventId, answers });
  expect((await portal.events.quiz({ eventId })).result).toEqual(result);
});
