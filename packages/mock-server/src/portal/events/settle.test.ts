import { points, records } from '@ikiiki/sdk/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inEveryZone } from '../../../../../test/support/zones.js';
import { dayMs, openTestWorld, type TestWorld } from '../test-world.js';
import { settleEvents } from './settle.js';
import { enterWalkers, eventDesk, family, goTo, plantEvent, tokenOf, walk } from './test-events.js';

let world: TestWorld;
beforeEach(async () => {
  world = await openTestWorld();
  await plantEvent(world, {
    title: '正月ウォーキング',
    entry_from: '2026-11-01',
    entry_to: '2026-12-31',
    starts_on: '2027-01-01',
    ends_on: '2027-01-10',
    finished_on: '2027-01-16',
  });
});
afterEach(() => world.close());

const paidTo = async (memberId: string) =>
  (
    await world.world.portal.db
      .selectFrom('point_entries')
      .select('points')
      .where('member_id', '=', memberId)
      .where('source_ref', '=', 'event:made')
      .execute()
  ).map((entry) => entry.points);
const enter = async (login?: typeof family) => eventDesk(world, 'made', await tokenOf(world, login)).enter();
const entry = async () => (await eventDesk(world, 'made', await tokenOf(world)).get()).body.entry;
const wholeTime = ['2027-01-01', '2027-01-10'] as const;

describe('points', () => {
  it.each([
    [0, 'not_achieved', []],
    [1999, 'not_achieved', []],
    [2000, 'achieved', [500]],
    [3999, 'achieved', [500]],
    [4000, 'achieved', [1000]],
    [7999, 'achieved', [1000]],
    [8000, 'achieved', [1500]],
    [99_999, 'achieved', [1500]],
  ] as const)('for %i steps a day: %s', async (steps, state, paid) => {
    await enter();
    await walk(world, 'member', wholeTime, steps);
    await goTo(world, '2027-01-16T00:00:00');
    expect(await entry()).toMatchObject({ state, avgSteps: steps });
    expect(await paidTo('member')).toEqual(paid);
  });

  it('are not paid for one step too few over the whole time, nor for days without a record', async () => {
    await enter();
    await walk(world, 'member', wholeTime, 2000);
    await walk(world, 'member', ['2027-01-10', '2027-01-10'], 1999);
    await goTo(world, '2027-01-16T00:00:00');
    expect(await entry()).toMatchObject({ state: 'not_achieved', avgSteps: 1999 });
    expect(await paidTo('member')).toEqual([]);
  });

  it('are paid to nobody where no step was walked, even if a tier asks for none', async () => {
    await world.world.portal.db
      .updateTable('events')
      .set({ tiers: JSON.stringify([{ minAvgSteps: 0, points: 300 }]) })
      .where('id', '=', 'made')
      .execute();
    await enter();
    await goTo(world, '2027-01-16T00:00:00');
    expect(await paidTo('member')).toEqual([]);
  });

  it('are paid once, with fifty who look at the same moment, retried and over days', async () => {
    await enter();
    await walk(world, 'member', wholeTime, 5000);
    await enterWalkers(world, 'made', 5);
    // Without what the clock does by itself, so that only those who look find the results
    world.world.clock.advance(Date.parse('2027-01-16T00:00:00+09:00') - world.now());
    const { portal } = world.world;
    await Promise.all(Array.from({ length: 50 }, () => settleEvents(portal)));
    await portal.db.updateTable('events').set({ settled: 0 }).where('id', '=', 'made').execute();
    await settleEvents(portal);
    await portal.db
      .updateTable('event_entries')
      .set({ state: 'entered' })
      .where('event_id', '=', 'made')
      .execute();
    await portal.db.updateTable('events').set({ settled: 0 }).where('id', '=', 'made').execute();
    await settleEvents(portal);
    expect(await paidTo('member')).toEqual([1000]);
    await world.advance(30 * dayMs);
    expect(await paidTo('member')).toEqual([1000]);
  });

  it('are there for who looks at the points alone, where nothing else has found the results', async () => {
    await enter();
    await walk(world, 'member', wholeTime, 4000);
    const accessToken = await tokenOf(world);
    const before = (await world.ask(points.balance, { accessToken })).body.available;
    world.world.clock.advance(Date.parse('2027-01-16T00:00:00+09:00') - world.now());
    const later = await tokenOf(world);
    const { available } = (await world.ask(points.balance, { accessToken: later })).body;
    expect(available).toBeGreaterThan(before);
    expect(await paidTo('member')).toEqual([1000]);
  });

  it('stand in the member’s ledger by the name of the event, and steps recorded later change nothing', async () => {
    await enter();
    await walk(world, 'member', wholeTime, 4000);
    await goTo(world, '2027-01-16T10:00:00');
    const accessToken = await tokenOf(world);
    const { items } = (await world.ask(points.list, { accessToken })).body;
    expect(items).toContainEqual(
      expect.objectContaining({ reason: 'health_event', points: 1000, subject: '正月ウォーキング' }),
    );
    await walk(world, 'member', wholeTime, 9000);
    await world.advance(dayMs);
    expect(await entry()).toMatchObject({ avgSteps: 4000, points: 1000 });
    const ranked = (await eventDesk(world, 'made', await tokenOf(world)).ranking()).body.own;
    expect(ranked?.avgSteps).toBe(4000);
  });

  it.each([
    [
      'one by one',
      (accessToken: string) =>
        world.ask(records.save, {
          accessToken,
          params: { date: '2027-01-10', type: 'steps' },
          body: { value: 90_000 },
        }),
    ],
    [
      'many at once',
      (accessToken: string) =>
        world.ask(records.batch, {
          accessToken,
          body: { records: [{ date: '2027-01-10', type: 'steps', value: 90_000 }] },
        }),
    ],
    [
      'taken back',
      (accessToken: string) =>
        world.ask(records.remove, {
          accessToken,
          params: { date: '2027-01-01', type: 'steps' },
          query: { source: 'healthkit' },
        }),
    ],
  ] as const)(
    'go by the steps there were at the end, where later ones are the first to come: %s',
    async (_, change) => {
      await enter();
      await walk(world, 'member', wholeTime, 4000);
      // Without what the clock does by itself: nobody has found the results yet
      world.world.clock.advance(Date.parse('2027-01-16T00:00:00+09:00') - world.now());
      const answer = await change(await tokenOf(world));
      expect(answer.status).toBeLessThan(300);
      expect(await entry()).toMatchObject({ avgSteps: 4000, points: 1000 });
    },
  );

  it('are not paid to who withdrew, nor for an event that was cancelled', async () => {
    await enter();
    await walk(world, 'member', wholeTime, 4000);
    await eventDesk(world, 'made', await tokenOf(world)).withdraw();
    await enter(family);
    await walk(world, 'family-insured', wholeTime, 4000);
    await world.world.portal.db
      .updateTable('events')
      .set({ cancelled_because: '大雪のため' })
      .where('id', '=', 'made')
      .execute();
    await goTo(world, '2027-01-20T00:00:00');
    expect([await paidTo('member'), await paidTo('family-insured')]).toEqual([[], []]);
  });
});

describe('who has left the society', () => {
  it.each([
    ['the day before the points are paid', '2027-01-15', []],
    ['the very day', '2027-01-16', []],
    ['the day after', '2027-01-17', [1000]],
  ] as const)('%s is paid what is due, whenever somebody looks', async (_, lost_on, paid) => {
    await enter(family);
    await walk(world, 'family-insured', wholeTime, 4000);
    await world.world.portal.db
      .updateTable('members')
      .set({ lost_on })
      .where('id', '=', 'family-insured')
      .execute();
    await goTo(world, '2027-03-01T00:00:00');
    expect(await paidTo('family-insured')).toEqual(paid);
  });

  it('does not count in the average of the team, and the team is not too small for it', async () => {
    const { db } = world.world.portal;
    await db
      .updateTable('events')
      .set({ kind: 'team', team_min: 2, team_max: 5 })
      .where('id', '=', 'made')
      .execute();
    await enter();
    await enter(family);
    const { invitationCode } = (await eventDesk(world, 'made', await tokenOf(world)).createTeam('ゆず')).body;
    await eventDesk(world, 'made', await tokenOf(world, family)).joinTeam(invitationCode);
    await walk(world, 'member', wholeTime, 4000);
    await db
      .updateTable('members')
      .set({ lost_on: '2027-01-05' })
      .where('id', '=', 'family-insured')
      .execute();
    await goTo(world, '2027-01-16T00:00:00');
    expect(await entry()).toMatchObject({ state: 'achieved', avgSteps: 4000, points: 1000 });
    expect(await paidTo('family-insured')).toEqual([]);
  });
});

describe('a team', () => {
  beforeEach(() =>
    world.world.portal.db
      .updateTable('events')
      .set({ kind: 'team', team_min: 2, team_max: 5 })
      .where('id', '=', 'made')
      .execute(),
  );

  it('gets what its average brings, everybody in it the same', async () => {
    await enter();
    await enter(family);
    const { invitationCode } = (await eventDesk(world, 'made', await tokenOf(world)).createTeam('ゆず')).body;
    await eventDesk(world, 'made', await tokenOf(world, family)).joinTeam(invitationCode);
    await walk(world, 'member', wholeTime, 7000);
    await walk(world, 'family-insured', wholeTime, 1001);
    await goTo(world, '2027-01-16T00:00:00');
    expect([await paidTo('member'), await paidTo('family-insured')]).toEqual([[1000], [1000]]);
  });

  it('that is too small gets nothing, and who is in none', async () => {
    await enter();
    await enter(family);
    await eventDesk(world, 'made', await tokenOf(world)).createTeam('ゆず');
    await walk(world, 'member', wholeTime, 9000);
    await walk(world, 'family-insured', wholeTime, 9000);
    await goTo(world, '2027-01-16T00:00:00');
    expect([await paidTo('member'), await paidTo('family-insured')]).toEqual([[], []]);
  });
});

describe('the result of a team', () => {
  it('stays as it was on the day of the points, whoever leaves the society afterwards', async () => {
    const { db } = world.world.portal;
    await db
      .updateTable('events')
      .set({ kind: 'team', team_min: 2, team_max: 5 })
      .where('id', '=', 'made')
      .execute();
    await enter();
    await enter(family);
    const { invitationCode } = (await eventDesk(world, 'made', await tokenOf(world)).createTeam('ゆず')).body;
    await eventDesk(world, 'made', await tokenOf(world, family)).joinTeam(invitationCode);
    await walk(world, 'member', wholeTime, 7000);
    await walk(world, 'family-insured', wholeTime, 1000);
    await db
      .updateTable('members')
      .set({ lost_on: '2027-01-20' })
      .where('id', '=', 'family-insured')
      .execute();
    const averages = async () => {
      const { progress, ranking } = eventDesk(world, 'made', await tokenOf(world));
      return [(await progress()).body.teamAvgSteps, (await ranking()).body.own?.avgSteps];
    };
    await goTo(world, '2027-01-19T23:59:59');
    expect(await averages()).toEqual([4000, 4000]);
    await goTo(world, '2027-01-20T00:00:00');
    expect(await averages()).toEqual([4000, 4000]);
  });
});

describe('a quiz', () => {
  const answers = [
    { questionId: 'vaccine', choiceId: 'weeks' },
    { questionId: 'wash', choiceId: 'five' },
    { questionId: 'humidity', choiceId: 'good' },
  ];
  const quizOf = async (login?: typeof family) => eventDesk(world, 'quiz-flu', await tokenOf(world, login));

  it('is answered once, whoever presses fifty times, and tells what is right and why', async () => {
    const { enter: enterQuiz, answerQuiz, quiz } = await quizOf();
    await enterQuiz();
    expect((await quiz()).text).not.toMatch(/rightChoiceId|explanation/);
    const replies = await Promise.all(Array.from({ length: 50 }, () => answerQuiz({ answers })));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    const codes = replies.flatMap(({ problem }) => problem.code ?? []);
    expect(new Set(codes)).toEqual(new Set(['quiz_already_answered']));
    const { result } = (await quiz()).body;
    expect(result?.right).toBe(2);
    expect(result?.answers[0]).toMatchObject({
      questionId: 'wash',
      choiceId: 'five',
      rightChoiceId: 'thirty',
    });
  });

  it('stays answered after a withdrawal, so that nobody answers a second time knowing what is right', async () => {
    const { enter: enterQuiz, withdraw, answerQuiz } = await quizOf();
    await enterQuiz();
    await answerQuiz({ answers });
    await withdraw();
    await enterQuiz();
    expect((await answerQuiz({ answers })).problem.code).toBe('quiz_already_answered');
  });

  it('pays who has answered when it is finished, and not who has only entered', async () => {
    const { enter: enterQuiz, answerQuiz } = await quizOf();
    await enterQuiz();
    await answerQuiz({ answers });
    await (await quizOf(family)).enter();
    await goTo(world, '2026-12-14T00:00:00');
    const state = async (login?: typeof family) => (await (await quizOf(login)).get()).body.entry;
    expect(await state()).toMatchObject({ state: 'achieved', points: 100 });
    expect((await state(family))?.state).toBe('not_achieved');
  });

  it.each([
    ['a question twice', [answers[0], answers[0], answers[1]], '/answers/1/questionId'],
    [
      'a question of another quiz',
      [...answers, { questionId: 'else', choiceId: 'x' }],
      '/answers/3/questionId',
    ],
    ['a choice of another question', [{ questionId: 'wash', choiceId: 'weeks' }], '/answers/0/choiceId'],
    ['too few answers', answers.slice(1), '/answers'],
  ])('refuses %s at its place', async (_, given, pointer) => {
    const { enter: enterQuiz, answerQuiz, quiz } = await quizOf();
    await enterQuiz();
    const { status, problem } = await answerQuiz({ answers: given as typeof answers });
    expect([status, problem.errors?.[0]?.pointer]).toEqual([400, pointer]);
    expect((await quiz()).body.result).toBeUndefined();
  });

  it('is shown while it runs and after, and answered while it runs', async () => {
    await plantEvent(world, {
      id: 'later',
      kind: 'quiz',
      starts_on: '2026-12-01',
      ends_on: '2026-12-05',
      questions: '[]',
      tiers: '[]',
    });
    const later = async () => eventDesk(world, 'later', await tokenOf(world));
    await (await later()).enter();
    expect((await (await later()).quiz()).problem.code).toBe('event_closed');
    expect((await (await later()).answerQuiz({ answers })).problem.code).toBe('event_closed');
    await goTo(world, '2026-12-06T00:00:00');
    expect((await (await later()).quiz()).status).toBe(200);
    expect((await (await later()).answerQuiz({ answers })).problem.code).toBe('event_closed');
  });
});

inEveryZone(() => {
  it('an event is finished, and paid, with the first moment of its day in Japan', async () => {
    await enter();
    await walk(world, 'member', wholeTime, 4000);
    await goTo(world, '2027-01-15T23:59:59.999');
    expect([(await entry())?.state, await paidTo('member')]).toEqual(['entered', []]);
    await world.advance(1);
    expect([(await entry())?.state, await paidTo('member')]).toEqual(['achieved', [1000]]);
  });
});
