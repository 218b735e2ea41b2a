import { type BodyInputOf, points, records } from '@ikiiki/sdk/contract';
import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inEveryZone } from '../../../../../test/support/zones.js';
import { exampleFile } from '../../conformance/example-bodies.js';
import { logIn } from '../test-journey.js';
import { dayMs, hourMs, minuteMs, openTestWorld, type TestWorld } from '../test-world.js';

let world: TestWorld;
let accessToken: string;
beforeEach(async () => {
  world = await openTestWorld();
  ({ accessToken } = (await logIn(world)).body);
});
afterEach(() => world.close());

const today = '2026-11-22';
const save = (
  date: string,
  type: string,
  body: BodyInputOf<typeof records.save>,
  headers: Record<string, string> = {},
) => world.ask(records.save, { accessToken, params: { date, type }, body, headers });
const list = async (query: Record<string, string> = {}) =>
  (await world.ask(records.list, { accessToken, query })).body.items;
const available = async () => (await world.ask(points.balance, { accessToken })).body.available;
const batch = (rows: BodyInputOf<typeof records.batch>['records']) =>
  world.ask(records.batch, { accessToken, body: { records: rows } });

describe('the points of a day', () => {
  it('S-F5: fifty first records of a day at once bring one point, and retries none', async () => {
    const before = await available();
    const types = ['steps', 'weight', 'waist', 'pulse'] as const;
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => save(today, types[index % 4] ?? 'steps', { value: 70 })),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(answers.reduce((sum, { body }) => sum + body.points, 0)).toBe(1);
    expect(await available()).toBe(before + 1);
    expect((await save(today, 'steps', { value: 71 })).body.points).toBe(0);
    expect(await available()).toBe(before + 1);
  });

  it('come once although the record is taken back and written again', async () => {
    const before = await available();
    await save(today, 'steps', { value: 8000 });
    await world.ask(records.remove, { accessToken, params: { date: today, type: 'steps' } });
    await save(today, 'steps', { value: 8000 });
    expect(await available()).toBe(before + 1);
  });

  it('come for today and yesterday, not for an import of the past, nor for a day that had a record', async () => {
    await world.advance(2 * dayMs);
    ({ accessToken } = (await logIn(world)).body);
    const rows = Array.from({ length: 10 }, (_, back) => ({
      date: addDays('2026-11-24', -back),
      type: 'steps' as const,
      source: 'csv' as const,
      value: 5000,
    }));
    expect((await batch(rows)).body.points).toBe(2);
    expect((await save('2026-11-22', 'weight', { value: 65 })).body.points).toBe(0);
  });

  it('a meal is a record too', async () => {
    const body = { date: today, slot: 'lunch', text: 'そば' } as const;
    expect((await world.ask(records.saveMeal, { accessToken, body })).body.points).toBe(1);
    expect((await save(today, 'steps', { value: 8000 })).body.points).toBe(0);
  });

  describe('of a meal', () => {
    const meal = (text: string) =>
      world.ask(records.saveMeal, { accessToken, body: { date: today, slot: 'lunch', text } });
    const setPhoto = async (mealId: string) =>
      (await world.ask(records.setPhoto, { accessToken, params: { mealId }, file: exampleFile })).body;
    const streak = async () => (await world.ask(records.summary, { accessToken })).body.streak.hasToday;

    it('come with the first words, not for nothing', async () => {
      const before = await available();
      for (const nothing of ['', ' 　']) expect((await meal(nothing)).body.points).toBe(0);
      expect(await streak()).toBe(false);
      expect((await meal('そば')).body.points).toBe(1);
      expect((await meal('')).body.points).toBe(0);
      expect((await meal('うどん')).body.points).toBe(0);
      expect(await available()).toBe(before + 1);
    });

    it('come with the photo where that is first to say something', async () => {
      const before = await available();
      const { id } = (await meal('')).body.meal;
      expect(await setPhoto(id)).toMatchObject({ id, points: 1 });
      expect(await streak()).toBe(true);
      expect((await setPhoto(id)).points).toBe(0);
      expect((await meal('そば')).body.points).toBe(0);
      expect(await available()).toBe(before + 1);
    });

    it('are not kept back by an empty meal that stands there already', async () => {
      await meal('');
      expect((await save(today, 'steps', { value: 8000 })).body.points).toBe(1);
    });
  });

  it('are told in the ledger with the day they were for', async () => {
    await save(today, 'steps', { value: 8000 });
    const [newest] = (await world.ask(points.list, { accessToken })).body.items;
    expect(newest).toMatchObject({ reason: 'health_record', subject: '11月22日の健康記録', points: 1 });
  });
});

describe('one value a day, type and source', () => {
  it('the newer stays, whichever is sent first: what was typed offline does not undo what came after', async () => {
    await save(today, 'weight', { value: 66, recordedAt: '2026-11-22T01:00:00.000Z' });
    const late = await save(today, 'weight', { value: 70, recordedAt: '2026-11-21T23:00:00.000Z' });
    expect(late.body.record.value).toBe(66);
    await save(today, 'weight', { value: 65.5 });
    expect((await list({ from: today, to: today, type: 'weight' })).map(({ value }) => value)).toEqual([
      65.5,
    ]);
  });

  it('a device whose clock is a year ahead does not win for a year', async () => {
    await save(today, 'weight', { value: 99, recordedAt: '2027-11-22T00:00:00.000Z' });
    await world.advance(minuteMs);
    expect((await save(today, 'weight', { value: 65 })).body.record.value).toBe(65);
  });

  it('S-F6: fifty times the same is one record', async () => {
    await Promise.all(Array.from({ length: 50 }, () => save(today, 'weight', { value: 65.2 })));
    expect(await list({ from: today, to: today })).toHaveLength(1);
  });

  it('sources stand beside each other, and a trend counts the member’s own', async () => {
    await batch([
      { date: today, type: 'steps', source: 'health_connect', value: 9000 },
      { date: today, type: 'steps', source: 'fitbit', value: 9500 },
      { date: today, type: 'steps', source: 'manual', value: 8000 },
    ]);
    expect(await list({ from: today, to: today, type: 'steps' })).toHaveLength(3);
    const { body } = await world.ask(records.trend, { accessToken, query: { type: 'steps' } });
    expect(body.points.at(-1)).toEqual({
      from: today,
      to: today,
      days: 1,
      average: 8000,
      min: 8000,
      max: 8000,
      total: 8000,
    });
  });

  it('S-F3: nobody else sees it', async () => {
    await save(today, 'weight', { value: 65.2 });
    const family = { loginId: 'family.member', password: 'Hataraku-Mori96' };
    accessToken = (await logIn(world, family)).body.accessToken;
    expect(await list({ from: today, to: today })).toEqual([]);
    const params = { date: today, type: 'weight' };
    expect((await world.ask(records.remove, { accessToken, params })).problem.code).toBe('not_found');
  });
});

describe('a batch', () => {
  it('that says again what stands there says it newly: what was written down in between does not win', async () => {
    const at = (recordedAt: string, value: number) =>
      batch([{ date: today, type: 'weight', value, recordedAt: `2026-11-21T${recordedAt}:00Z` }]);
    await at('08:00', 70);
    expect((await at('12:00', 70)).body).toMatchObject({ updated: 0, unchanged: 1 });
    await at('10:00', 75);
    const [weight] = await list({ type: 'weight', from: today });
    expect([weight?.value, weight?.recordedAt]).toEqual([70, '2026-11-21T12:00:00.000Z']);
  });

  const year = Array.from({ length: 366 }, (_, back) => ({
    date: addDays(today, -back),
    type: 'waist' as const,
    source: 'csv' as const,
    value: 80,
  }));

  it('takes a year, and the same again changes nothing', async () => {
    expect((await batch(year)).body).toMatchObject({ created: 366, updated: 0, unchanged: 0 });
    expect((await batch(year)).body).toEqual({ created: 0, updated: 0, unchanged: 366, points: 0 });
    const changed = year.map((row, index) => (index === 5 ? { ...row, value: 81 } : row));
    expect((await batch(changed)).body).toMatchObject({ created: 0, updated: 1, unchanged: 365 });
  });

  it('names every wrong field of every wrong row, and writes nothing', async () => {
    const { problem } = await batch([
      { date: today, type: 'weight', source: 'csv', value: 65 },
      { date: '2026-11-31', type: 'weight', value: 650 },
      { date: today, type: 'blood_pressure', value: 120, diastolic: 130 },
    ]);
    expect(problem.errors).toEqual([
      { pointer: '/records/1/date', code: 'impossible_date' },
      { pointer: '/records/1/value', code: 'out_of_range' },
      { pointer: '/records/2/diastolic', code: 'not_below_systolic' },
    ]);
    expect(await list({ from: today, to: today })).toEqual([]);
  });

  it('of two rows for one day takes the last, and of nothing makes nothing', async () => {
    const row = { date: today, type: 'weight' as const, source: 'csv' as const };
    const twice = [
      { ...row, value: 65 },
      { ...row, value: 66 },
    ];
    expect((await batch(twice)).body.created).toBe(1);
    expect((await batch(twice)).body.unchanged).toBe(1);
    expect((await list({ from: today, to: today })).map(({ value }) => value)).toEqual([66]);
    expect((await batch([])).body).toEqual({ created: 0, updated: 0, unchanged: 0, points: 0 });
  });

  it('is as long as a leap year of every type, and no longer', async () => {
    const many = Array.from({ length: 8 * 366 + 1 }, () => year[0]!);
    expect((await batch(many)).problem.errors).toEqual([{ pointer: '/records', code: 'too_long' }]);
  });
});

describe('what cannot be', () => {
  it.each([
    [{ value: Number.MAX_SAFE_INTEGER }, '/value'],
    [{ value: -0.1 }, '/value'],
    [{ value: 1e-320 }, '/value'],
    [{ value: 65.25 }, '/value'],
  ])('%j is refused at its field, and never brings the portal down', async (body, pointer) => {
    const { status, problem } = await save(today, 'weight', body);
    expect([status, problem.errors?.[0]?.pointer]).toEqual([400, pointer]);
  });

  it.each(['2026-11-23', '2024-11-21', '2026-02-29', 'yesterday', '__proto__', '9999-99-99'])(
    'the day %s is refused',
    async (date) => {
      expect((await save(date, 'weight', { value: 65 })).problem.errors?.[0]?.pointer).toBe('/date');
    },
  );

  it.each(['mood', '__proto__', 'meal'])('the type %s is unknown', async (type) => {
    expect((await save(today, type, { value: 65 })).problem.errors?.[0]?.pointer).toBe('/type');
  });

  it.each([
    [{ from: '2025-11-20', to: today }, '/from'],
    [{ from: today, to: '2026-11-21' }, '/from'],
    [{ to: '2026-11-31' }, '/to'],
    [{ from: '0000-00-00' }, '/from'],
  ])('the range %j is refused', async (query, pointer) => {
    const { problem } = await world.ask(records.list, { accessToken, query });
    expect(problem.errors?.[0]?.pointer).toBe(pointer);
  });

  it('a range at the end of time has nothing in it', async () => {
    expect(await list({ from: '9999-12-31', to: '9999-12-31' })).toEqual([]);
    expect(await list({ to: '0000-01-01' })).toEqual([]);
  });
});

describe('a trend', () => {
  const trend = async (query: Record<string, string>) =>
    (await world.ask(records.trend, { accessToken, query })).body;

  it.each([
    ['day', 14, '2026-11-09', '2026-11-22'],
    ['week', 12, '2026-09-06', '2026-11-28'],
    ['month', 12, '2025-12-01', '2026-11-30'],
    ['year', 3, '2024-01-01', '2026-12-31'],
  ])('by %s has its periods without a gap', async (by, count, first, last) => {
    const { points: of } = await trend({ type: 'weight', by });
    expect([of.length, of[0]?.from, of.at(-1)?.to]).toEqual([count, first, last]);
    for (const [index, { from }] of of.entries()) {
      if (index > 0) expect(from).toBe(addDays(of[index - 1]!.to, 1));
    }
  });

  it('has a gap where nothing was recorded, never a zero', async () => {
    const { points: of } = await trend({ type: 'steps', by: 'day', to: '2026-08-20' });
    expect(of.find(({ from }) => from === '2026-08-14')).toEqual({
      from: '2026-08-14',
      to: '2026-08-14',
      days: 0,
    });
  });

  it('of blood pressure has both numbers and the society’s lines', async () => {
    const { points: of, limits } = await trend({ type: 'blood_pressure', by: 'month' });
    expect(of.at(-1)?.average).toBeGreaterThan(of.at(-1)?.diastolicAverage ?? Number.POSITIVE_INFINITY);
    expect(limits.map(({ value }) => value)).toEqual([135, 85]);
  });

  it.each(['2026-11-23', '2026-02-30', '0001-01-01', '9999-12-31'])('up to %s is refused', async (to) => {
    const { problem } = await world.ask(records.trend, { accessToken, query: { to } });
    expect(problem.errors?.[0]?.pointer).toBe('/to');
  });
});

inEveryZone(() => {
  it('a day ends at midnight in Japan', async () => {
    const summary = async () => (await world.ask(records.summary, { accessToken })).body;
    await world.advance(Date.parse('2026-11-22T23:59:59+09:00') - world.now());
    ({ accessToken } = (await logIn(world)).body);
    expect((await summary()).today).toBe('2026-11-22');
    expect((await save('2026-11-23', 'steps', { value: 1 })).problem.errors?.[0]?.code).toBe('future_date');
    await world.advance(1000);
    expect((await summary()).today).toBe('2026-11-23');
    const saved = await save('2026-11-23', 'steps', { value: 1 });
    expect([saved.status, saved.body.points]).toEqual([200, 1]);
  });

  it('a streak holds over yesterday until today has passed', async () => {
    const streak = async () => (await world.ask(records.summary, { accessToken })).body.streak;
    expect(await streak()).toMatchObject({ days: 12, hasToday: false });
    await save(today, 'weight', { value: 65 });
    expect(await streak()).toMatchObject({ days: 13, hasToday: true });
    await world.advance(Date.parse('2026-11-24T00:00:00+09:00') - world.now());
    ({ accessToken } = (await logIn(world)).body);
    expect(await streak()).toMatchObject({ days: 0, hasToday: false });
    expect((await streak()).longest).toBeGreaterThan(13);
    await world.advance(hourMs);
  });
});
