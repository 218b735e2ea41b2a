import { type BodyInputOf, myRules } from '@ikiiki/sdk/contract';
import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inEveryZone } from '../../../../../test/support/zones.js';
import { today } from '../members/members.js';
import { balanceOf } from '../points/balance.js';
import { logIn } from '../test-journey.js';
import { dayMs, openTestWorld, type TestWorld } from '../test-world.js';

let world: TestWorld;
let accessToken: string;
beforeEach(async () => {
  world = await openTestWorld();
  ({ accessToken } = (await logIn(world)).body);
});
afterEach(() => world.close());

const habit = { title: '毎朝、水を飲む', category: 'meals', frequency: 'daily' } as const;
const on = () => today(world.world.portal);
const create = (body: BodyInputOf<typeof myRules.create> = habit) =>
  world.ask(myRules.create, { accessToken, body });
const change = (ruleId: string, body: BodyInputOf<typeof myRules.change>) =>
  world.ask(myRules.change, { accessToken, params: { ruleId }, body });
const check = (ruleId: string, date = on()) =>
  world.ask(myRules.check, { accessToken, params: { ruleId, date } });
const uncheck = (ruleId: string, date = on()) =>
  world.ask(myRules.uncheck, { accessToken, params: { ruleId, date } });
const list = (query: Readonly<Record<string, string>> = {}) =>
  world.ask(myRules.list, { accessToken, query });
const available = async () => (await balanceOf(world.world.portal, 'member')).available;
const newRule = async (body?: BodyInputOf<typeof myRules.create>) => (await create(body)).body.id;
const fifty = <T>(work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: 50 }, (_, index) => work(index)));
/** The days of a session's login go by; the member logs in again. */
async function daysLater(days: number): Promise<void> {
  await world.advance(days * dayMs);
  ({ accessToken } = (await logIn(world)).body);
}

describe('many at once', () => {
  it('fifty checks of one day pay once, and a later one does not pay again', async () => {
    const id = await newRule();
    const before = await available();
    const answers = await fifty(() => check(id));
    expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(200));
    expect(answers.filter(({ body }) => body.pointsEarned > 0)).toHaveLength(1);
    await uncheck(id);
    expect((await check(id)).body).toMatchObject({ pointsEarned: 0, pointsToday: 1, rule: { streak: 1 } });
    expect(await available()).toBe(before + 1);
  });

  it('fifty checks of different rules bring no more than the day allows, and neither do they later', async () => {
    await world.close();
    const { defaultConfig } = await import('../default-config.js');
    world = await openTestWorld({
      config: { myRules: { ...defaultConfig.myRules, maxActive: 60 } },
    });
    ({ accessToken } = (await logIn(world)).body);
    const ids = await Promise.all(Array.from({ length: 50 }, () => newRule()));
    const before = await available();
    await Promise.all(ids.map((id) => check(id)));
    expect(await available()).toBe(before + 3);
    expect((await list()).body.points).toEqual({ perCheck: 1, maxPerDay: 3, today: 3 });
    // What brought nothing yesterday brings nothing when it is set once more today
    await daysLater(1);
    const yesterday = addDays(on(), -1);
    for (const id of ids.slice(0, 10)) {
      await uncheck(id, yesterday);
      expect((await check(id, yesterday)).body.pointsEarned).toBe(0);
    }
    expect(await available()).toBe(before + 3);
  });

  it('fifty new rules fill the places there are, and none beyond', async () => {
    const answers = await fifty(() => create());
    const made = answers.filter(({ status }) => status === 201);
    expect((await list()).body).toMatchObject({ active: 10, maxActive: 10 });
    // Two of the seed are active
    expect(made).toHaveLength(8);
    expect(new Set(answers.map(({ problem }) => problem.code))).toEqual(
      new Set([undefined, 'rule_limit_reached']),
    );
  });

  it('fifty that resume share the places that are left', async () => {
    await Promise.all(Array.from({ length: 12 }, async () => change(await newRule(), { state: 'paused' })));
    const { items } = (await list({ state: 'paused', limit: '100' })).body;
    const answers = await Promise.all(items.map(({ id }) => change(id, { state: 'active' })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(8);
    expect((await list()).body.active).toBe(10);
  });
});

describe('points', () => {
  it('stay when a check is taken back, and their entry says nothing of what the member set out to do', async () => {
    const id = await newRule({ ...habit, title: '禁煙する' });
    const before = await available();
    await check(id);
    await uncheck(id);
    expect(await available()).toBe(before + 1);
    const entries = await world.world.portal.db
      .selectFrom('point_entries')
      .selectAll()
      .where('reason', '=', 'rule_check')
      .execute();
    expect(JSON.stringify(entries)).not.toContain('禁煙');
  });

  it('come for yesterday too, within what today allows', async () => {
    const ids = [await newRule(), await newRule()];
    await daysLater(1);
    for (const id of ids) await check(id, addDays(on(), -1));
    for (const id of ids) await check(id);
    expect((await list()).body.points.today).toBe(3);
    await daysLater(1);
    expect((await list()).body.points.today).toBe(0);
  });
});

describe('a pause', () => {
  it('keeps the streak, takes no checks, and ends with the day of resuming', async () => {
    const id = await newRule();
    await check(id);
    await daysLater(1);
    await change(id, { state: 'paused' });
    expect((await check(id)).problem.code).toBe('rule_check_closed');
    await daysLater(3);
    expect((await change(id, { state: 'active' })).body.streak).toBe(1);
    expect((await check(id)).body.rule.streak).toBe(2);
    expect((await check(id, addDays(on(), -1))).problem.code).toBe('rule_check_closed');
    const { items } = (await world.ask(myRules.checks, { accessToken, params: { ruleId: id } })).body;
    expect(items.map(({ done, paused }) => (paused ? 'paused' : done))).toEqual([
      true,
      'paused',
      'paused',
      'paused',
      true,
    ]);
  });

  it('of less than a day leaves no trace', async () => {
    const id = await newRule();
    for (const state of ['paused', 'active', 'paused', 'active'] as const) await change(id, { state });
    expect((await check(id)).body.rule).toMatchObject({ state: 'active', streak: 1 });
  });
});

describe('an end', () => {
  it('comes by itself after the last day', async () => {
    const id = await newRule({ ...habit, endOn: on() });
    expect((await check(id)).status).toBe(200);
    await daysLater(1);
    expect((await list({ state: 'ended' })).body.items.map((rule) => rule.id)).toContain(id);
    expect((await list({ state: 'active' })).body.items.map((rule) => rule.id)).not.toContain(id);
    expect((await check(id)).problem.code).toBe('rule_ended');
    expect((await change(id, { endOn: null })).problem.code).toBe('rule_ended');
  });

  it('frees its place, and asking for it once more is no error', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => newRule()));
    expect((await create()).problem.code).toBe('rule_limit_reached');
    for (let asked = 0; asked < 2; asked += 1) {
      expect((await change(ids[0]!, { state: 'ended' })).body).toMatchObject({ state: 'ended', endOn: on() });
    }
    expect((await create()).status).toBe(201);
  });
});

describe('what a member writes', () => {
  it('is kept as text of one line', async () => {
    const { body } = await create({
      ...habit,
      title: ' <b>水</b>を\n　飲む ',
      target: { value: 1.5, unit: 'リットル' },
    });
    expect(body).toMatchObject({ title: '<b>水</b>を 飲む', target: { value: 1.5, unit: 'リットル' } });
    expect((await change(body.id, { target: null, title: '水' })).body).not.toHaveProperty('target');
  });

  it.each([
    [{ title: 'あ'.repeat(41) }, '/title', 'too_long'],
    [{ title: 'a\0b' }, '/title', 'invalid_character'],
    [{ title: '　' }, '/title', 'required'],
    [{ target: { value: 0, unit: '回' } }, '/target/value', 'too_short'],
    [{ target: { value: 0.001, unit: '回' } }, '/target/value', 'invalid_format'],
    [{ target: { value: 1e300, unit: '回' } }, '/target/value', 'too_long'],
    [{ target: { value: 1, unit: 'とても長い単位の名前です' } }, '/target/unit', 'too_long'],
    [{ startOn: '2026-11-21' }, '/startOn', 'past_date'],
    [{ startOn: '2026-02-30' }, '/startOn', 'impossible_date'],
    [{ startOn: '9999-12-31' }, '/startOn', 'future_date'],
    [{ startOn: '2026-12-02', endOn: '2026-12-01' }, '/endOn', 'past_date'],
    [{ suggestionId: 'no-such-suggestion' }, '/suggestionId', 'invalid_format'],
    [{ category: 'luck' as never }, '/category', 'invalid_format'],
  ])('%j is refused at %s as %s', async (wrong, pointer, code) => {
    const { status, problem } = await create({ ...habit, ...wrong });
    expect([status, problem.errors]).toEqual([400, [{ pointer, code }]]);
  });

  it.each(['2026-11-32', '2026-02-30', '0000-00-00', 'today', '9999-12-31', '2026-11-23', '1'])(
    'a check of %s is refused, whatever it is',
    async (date) => {
      const { status, problem } = await check(await newRule(), date);
      expect([status, problem.errors?.[0]?.pointer]).toEqual([400, '/date']);
    },
  );

  it.each([
    ['from=2020-01-01', '/from', 'out_of_range'],
    ['from=2026-11-22&to=2026-11-21', '/from', 'out_of_range'],
    ['to=2026-02-30', '/to', 'impossible_date'],
    ['from=x', '/from', 'invalid_format'],
  ])('a history of %s is refused', async (query, pointer, code) => {
    const params = { ruleId: 'rule-steps' };
    const asked = Object.fromEntries(new URLSearchParams(query));
    const { problem } = await world.ask(myRules.checks, { accessToken, params, query: asked });
    expect(problem.errors).toMatchObject([{ pointer, code }]);
  });
});

describe('the seed', () => {
  it('has a long streak whose thirtieth day is today, a week without a check, a pause and an end', async () => {
    const { items } = (await list()).body;
    expect(items.map(({ id, state, streak, longestStreak }) => [id, state, streak, longestStreak])).toEqual([
      ['rule-steps', 'active', 29, 29],
      ['rule-dry-days', 'active', 0, 4],
      ['rule-stairs', 'paused', 22, 22],
      ['rule-no-phone', 'ended', 8, 30],
    ]);
    expect((await check('rule-steps')).body.rule.streak).toBe(30);
  });
});

inEveryZone(() => {
  it.each([
    ['23:59 in Japan is still today', '2026-11-30T23:59:59+09:00', '2026-11-30'],
    ['midnight in Japan is the next day, month and year', '2027-01-01T00:00:00+09:00', '2027-01-01'],
  ])('%s', async (_, at, day) => {
    await world.advance(Date.parse(at) - world.now());
    ({ accessToken } = (await logIn(world)).body);
    const id = await newRule();
    expect((await list()).body.today).toBe(day);
    expect((await check(id, day)).status).toBe(200);
    expect((await check(id, addDays(day, 1))).problem.code).toBe('validation_failed');
    expect((await check(id, addDays(day, -1))).problem.code).toBe('rule_check_closed');
  });

  it('any day of a week names it: Sunday the one that ends, Monday the next', async () => {
    const id = await newRule({ ...habit, frequency: 'weekly' });
    expect(on()).toBe('2026-11-22');
    expect((await check(id, '2026-11-22')).body.rule.recent).toMatchObject([
      { date: '2026-11-16', done: true },
    ]);
    await daysLater(1);
    expect((await check(id, '2026-11-23')).body.rule).toMatchObject({ streak: 2 });
    expect((await uncheck(id, '2026-11-18')).body.rule).toMatchObject({ streak: 1 });
    // A day of this week that is still to come names it too
    expect((await uncheck(id, '2026-11-29')).body.rule).toMatchObject({ streak: 0 });
    expect((await check(id, '2026-11-25')).body.rule).toMatchObject({ streak: 1 });
    expect((await check(id, '2026-11-30')).problem.errors).toEqual([
      { pointer: '/date', code: 'future_date' },
    ]);
  });
});
