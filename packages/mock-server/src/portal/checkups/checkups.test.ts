import { checkups } from '@ikiiki/sdk/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inEveryZone } from '../../../../../test/support/zones.js';
import { people } from '../../seed/index.js';
import { logIn } from '../test-journey.js';
import { hourMs, openTestWorld, type TestWorld } from '../test-world.js';

let world: TestWorld;
beforeEach(async () => {
  world = await openTestWorld();
});
afterEach(() => world.close());

async function tokenOf(id: string): Promise<string> {
  const { loginId = '', password = '' } =
    (await people(world.world.portal)).find((person) => person.id === id) ?? {};
  return (await logIn(world, { loginId, password })).body.accessToken;
}

const list = async (accessToken: string) =>
  (await world.ask(checkups.list, { accessToken, query: { limit: 100 } })).body.items;
const get = (accessToken: string, checkupId: string) =>
  world.ask(checkups.get, { accessToken, params: { checkupId } });
const compare = async (accessToken: string, checkupId: string, query = {}) =>
  (await world.ask(checkups.compare, { accessToken, params: { checkupId }, query })).body;
const trend = async (accessToken: string, item: string) => {
  const { items } = (await world.ask(checkups.trends, { accessToken, query: { item } })).body;
  return items[0];
};

describe('a report', () => {
  it('keeps codes as they were received, apart from what the numbers say', async () => {
    const { body } = await get(await tokenOf('member'), 'member-2025');
    expect(body).toMatchObject({
      fiscalYear: 2025,
      program: { code: '010', display: '特定健康診査' },
      metabolicSyndrome: { system: 'urn:oid:1.2.392.200119.6.1008', code: '1', display: '基準該当' },
      guidanceLevel: { system: 'urn:oid:1.2.392.200119.6.3001', code: '1', display: '積極的支援' },
      rule: { name: '標準的な健診・保健指導プログラム（令和6年度版）', from: '2024-04-01' },
    });
    expect(body.doctor?.finding).toContain('軽い貧血');
  });

  it('says of each person what the seed promises', async () => {
    const [family] = await list(await tokenOf('family-insured'));
    expect(family?.counts).toEqual({ guidance: 0, referral: 0, withoutValue: 0 });
    const token = await tokenOf('checkup-support');
    const [support] = await list(token);
    expect(support?.counts.referral).toBeGreaterThan(3);
    expect((await get(token, support?.id ?? '')).body.guidanceLevel?.code).toBe('1');
    const [partly] = await list(await tokenOf('checkup-not-done'));
    expect(partly?.counts.withoutValue).toBe(8);
  });

  it('comes when it is published, and is unknown before', async () => {
    const token = await tokenOf('family-insured');
    const before = (await list(token)).map(({ id }) => id);
    expect(before).not.toContain('family-2026');
    expect((await get(token, 'family-2026')).problem.code).toBe('not_found');
    const years = async () => (await trend(await tokenOf('family-insured'), 'weight'))?.points.length;
    const known = await years();
    await world.advance(Date.parse('2026-12-07T09:00:00+09:00') - world.now() - 1);
    expect(await years()).toBe(known);
    await world.advance(1);
    expect(await years()).toBe((known ?? 0) + 1);
    expect((await list(await tokenOf('family-insured')))[0]?.id).toBe('family-2026');
  });

  it('has nobody who joined before it opens', async () => {
    const joined = await tokenOf('joined-registered');
    expect((await world.ask(checkups.healthScore, { accessToken: joined })).problem.code).toBe(
      'not_open_yet',
    );
    await world.advance(24 * 30 * hourMs);
    const opened = await tokenOf('joined-registered');
    expect(await list(opened)).toEqual([]);
    expect((await world.ask(checkups.healthScore, { accessToken: opened })).body).toEqual({});
    expect((await world.ask(checkups.trends, { accessToken: opened })).body).toEqual({ items: [] });
  });
});

describe('what has changed', () => {
  it('is told item by item, with the difference as it is written', async () => {
    const { now, before, items } = await compare(await tokenOf('member'), 'member-2026');
    expect([now.id, before?.id]).toEqual(['member-2026', 'member-2025']);
    const found = Object.fromEntries(items.map((one) => [one.item, [one.difference, one.change]]));
    expect(found).toMatchObject({
      weight: [-2.9, 'unknown'],
      waist: [-1.8, 'better'],
      hdl_cholesterol: [5, 'better'],
      ldl_cholesterol: [4, 'worse'],
      hba1c: [-0.1, 'same'],
      hemoglobin: [0.3, 'better'],
      urine_protein: [undefined, 'same'],
    });
  });

  it('says when the method or the limits have changed', async () => {
    const token = await tokenOf('member');
    const notes = async (now: string, before: string, item: string) =>
      (await compare(token, now, { with: before })).items.find((one) => one.item === item)?.notes;
    expect(await notes('member-2025', 'member-2023', 'hdl_cholesterol')).toEqual([
      'method_changed',
      'limits_changed',
    ]);
    expect(await notes('member-2026', 'member-2025', 'hdl_cholesterol')).toEqual([]);
  });

  it('judges both by the limits of the newer, so that a value that stayed is never called better', async () => {
    const token = await tokenOf('member');
    const hdl = async (value: number, id: string) => {
      const { db } = world.world.portal;
      await db
        .updateTable('checkup_values')
        .set({ value })
        .where('checkup_id', '=', id)
        .where('code', 'like', '3F070%')
        .execute();
    };
    await hdl(34, 'member-2023');
    await hdl(34, 'member-2025');
    const { items } = await compare(token, 'member-2025', { with: 'member-2023' });
    expect(items.find(({ item }) => item === 'hdl_cholesterol')).toMatchObject({
      now: { judgement: 'guidance' },
      before: { judgement: 'referral' },
      change: 'same',
    });
  });

  it('has no difference to what was not measured, not in this unit, or beyond the range', async () => {
    const token = await tokenOf('checkup-not-done');
    const { items } = await compare(token, 'partly-2026', { with: 'partly-2024' });
    for (const item of ['triglycerides_fasting', 'gamma_gt', 'waist', 'ast']) {
      const one = items.find((compared) => compared.item === item);
      expect(one, item).not.toHaveProperty('difference');
    }
    const casual = (await compare(token, 'partly-2026')).items;
    const now = casual.find(({ item }) => item === 'glucose_casual');
    expect([now?.now, now?.before?.value]).toEqual([undefined, 96]);
  });

  it('puts HbA1c in JDS beside NGSP as NGSP', async () => {
    const { items } = await compare(await tokenOf('family-insured'), 'family-2023');
    const hba1c = items.find(({ item }) => item === 'hba1c');
    expect(hba1c).toMatchObject({ difference: 0.1, notes: ['converted'], before: { value: 4.9 } });
  });
});

describe('a trend', () => {
  it('has gaps, not zeros, where nothing was measured', async () => {
    const points = (await trend(await tokenOf('checkup-not-done'), 'waist'))?.points;
    expect(points?.map(({ status, value }) => [status, value])).toEqual([
      ['measured', 74],
      ['not_performed', undefined],
      ['not_performed', undefined],
    ]);
  });

  it('has the limits of today’s rule, and of each point those of its day', async () => {
    const hdl = await trend(await tokenOf('member'), 'hdl_cholesterol');
    expect(hdl?.limits.map(({ operator, value }) => [operator, value])).toEqual([['<', 40]]);
    expect(hdl?.points.map(({ limits }) => limits.length)).toEqual([2, 2, 1, 1, 1]);
    expect(hdl?.points.map(({ notes }) => notes)).toEqual([
      [],
      [],
      ['limits_changed'],
      ['method_changed'],
      [],
    ]);
  });

  it('keeps fasting and casual apart', async () => {
    const token = await tokenOf('member');
    const years = async (item: string) =>
      (await trend(token, item))?.points.map(({ fiscalYear }) => fiscalYear);
    expect(await years('glucose_fasting')).toEqual([2022, 2023, 2025, 2026]);
    expect(await years('glucose_casual')).toEqual([2024]);
  });
});

describe('a question that is none', () => {
  it.each([
    ['', 'required'],
    ['a b', 'invalid_format'],
    ['体重', 'invalid_format'],
    ['\0', 'invalid_format'],
    ['x'.repeat(65), 'too_long'],
  ])('for the item %j is refused at its place', async (item, code) => {
    const { status, problem } = await world.ask(checkups.trends, {
      accessToken: await tokenOf('member'),
      query: { item },
    });
    expect([status, problem.errors]).toEqual([400, [{ pointer: '/item', code }]]);
  });
});

inEveryZone(() => {
  it.each([
    ['2026-03-31', 2025],
    ['2026-04-01', 2026],
  ])('a checkup of %s is of fiscal year %d', async (examinedOn, fiscalYear) => {
    const token = await tokenOf('member');
    await world.world.portal.db
      .updateTable('checkups')
      .set({ examined_on: examinedOn })
      .where('id', '=', 'member-2026')
      .execute();
    expect((await get(token, 'member-2026')).body.fiscalYear).toBe(fiscalYear);
  });
});
