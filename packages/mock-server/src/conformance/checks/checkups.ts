import { type CheckupResult, type CheckupValue, contract } from '@ikiiki/sdk/contract';
import { fiscalYearOf } from '@ikiiki/sdk/rules/fiscal-year';
import { checksOf, expect, expectEqual } from '../check.js';
import type { Desk } from '../desk.js';
import { member } from '../journey.js';

const { checkups } = contract;

/** People of the test data who have checkups. */
const examined = ['member', 'family-insured', 'checkup-support', 'checkup-not-done'];

async function reportsOf(desk: Desk, id: string) {
  const { accessToken } = (await member(desk, id)).grant;
  const { items } = await desk.get(checkups.list, { accessToken, query: { limit: 100 } });
  const reports = await Promise.all(
    items.map(({ id }) => desk.get(checkups.get, { accessToken, params: { checkupId: id } })),
  );
  return { accessToken, items, reports };
}

async function everyResult(desk: Desk): Promise<CheckupResult[]> {
  const all: CheckupResult[] = [];
  for (const id of examined) {
    for (const { results } of (await reportsOf(desk, id)).reports) all.push(...results);
  }
  return all;
}

const isCertain = ({ comparator, judgement }: CheckupValue) =>
  comparator === undefined && judgement !== 'not_judged';

export const checkupsChecks = checksOf('checkups', ['dev'], {
  'a report is as the list has it, newest first, in the fiscal year of its day': async (desk) => {
    const { items, reports } = await reportsOf(desk, 'member');
    expect(items.length >= 3, 'three checkups or more');
    const dates = items.map(({ examinedOn }) => examinedOn);
    expectEqual(dates, [...dates].sort().reverse(), 'days');
    for (const [index, { id, examinedOn, fiscalYear, counts }] of items.entries()) {
      const report = reports[index];
      expectEqual(fiscalYear, fiscalYearOf(examinedOn), 'fiscal year');
      expectEqual([report?.id, report?.counts], [id, counts], 'id and counts');
    }
  },
  'what was not measured has no value, least of all 0': async (desk) => {
    const missing = (await everyResult(desk)).filter(({ status }) => status !== 'measured');
    expectEqual(
      [...new Set(missing.map(({ status }) => status))].sort(),
      ['not_measurable', 'not_performed'],
      'why values are missing',
    );
    for (const { value, answer, judgement, statusReason } of missing) {
      expectEqual([value, answer, judgement], [undefined, undefined, 'not_judged'], 'value and judgement');
      expect(statusReason, 'it says why');
    }
  },
  'each value is judged by the limits beside it, in their direction': async (desk) => {
    const judged = (await everyResult(desk)).filter(isCertain);
    expect(judged.length > 100, 'many values are judged');
    for (const { item, value, answer, limits, judgement } of judged) {
      const measured = value ?? Number(answer?.code);
      const passed = limits
        .filter(({ operator, value: limit }) =>
          operator === '<' ? measured < limit : operator === '<=' ? measured <= limit : measured >= limit,
        )
        .map(({ kind }) => kind);
      const worst = passed.includes('referral') ? 'referral' : (passed[0] ?? 'none');
      expectEqual(judgement, worst, `${item} ${measured}`);
    }
  },
  'every value names its code, in JLAC10 for what was measured in numbers': async (desk) => {
    for (const { coding, value } of await everyResult(desk)) {
      expect(coding.system !== '' && coding.code !== '', 'system and code');
      if (value !== undefined) expect(/^[0-9A-Z]{17}$/.test(coding.code), `${coding.code} has 17 characters`);
    }
  },
  'HbA1c of before April 2013 is told as it was measured, and converted': async (desk) => {
    const { reports } = await reportsOf(desk, 'family-insured');
    const old = reports.find(({ examinedOn }) => examinedOn < '2013-04-01');
    const hba1c = old?.results.find(({ item }) => item === 'hba1c');
    expect(hba1c, 'an HbA1c');
    expect(hba1c.coding.code.startsWith('3D045'), 'a code of the JDS family');
    const ngsp = Math.round((1.02 * (hba1c.value ?? 0) + 0.25) * 10) / 10;
    expectEqual(hba1c.converted?.value, ngsp, 'NGSP');
  },
  'a trend has each checkup once, the oldest first, and one item where one is asked for': async (desk) => {
    const { accessToken, items } = await reportsOf(desk, 'member');
    const [weight, none] = (await desk.get(checkups.trends, { accessToken, query: { item: 'weight' } }))
      .items;
    expectEqual(none, undefined, 'another item');
    expectEqual(
      weight?.points.map(({ checkupId }) => checkupId),
      items.map(({ id }) => id).reverse(),
      'checkups',
    );
    for (const item of ['height2', '__proto__', 'constructor']) {
      const unknown = await desk.get(checkups.trends, { accessToken, query: { item } });
      expectEqual(unknown.items, [], `trends of ${item}`);
    }
  },
  'a comparison is the same from either side, and by itself with the one before': async (desk) => {
    const { accessToken, items } = await reportsOf(desk, 'member');
    const [newest, before] = items;
    expect(newest && before, 'two checkups');
    const ask = (checkupId: string, query: Record<string, string> = {}) =>
      desk.get(checkups.compare, { accessToken, params: { checkupId }, query });
    const found = await ask(newest.id);
    expectEqual([found.now.id, found.before?.id], [newest.id, before.id], 'now and before');
    expectEqual(await ask(before.id, { with: newest.id }), found, 'from the other side');
    const oldest = await ask(items.at(-1)?.id ?? '');
    expectEqual([oldest.before, oldest.items], [undefined, []], 'before the first');
  },
  'another member’s checkup cannot be compared with (S-F3)': async (desk) => {
    const { accessToken, items } = await reportsOf(desk, 'member');
    const theirs = (await reportsOf(desk, 'family-insured')).items[0];
    const params = { checkupId: items[0]?.id ?? '' };
    for (const other of [theirs?.id ?? '', 'bm9ib2R5']) {
      await desk.refused(checkups.compare, 'not_found', { accessToken, params, query: { with: other } });
    }
  },
  '健康度 lies on its scale, and its trend ends with it': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const { score } = await desk.get(checkups.healthScore, { accessToken });
    expect(score, 'a score');
    const { value, asOf, method, scale, trend } = score;
    expect(scale.min <= value && value <= scale.max, 'on the scale');
    expectEqual(trend.at(-1), { asOf, value, method }, 'the last of the trend');
  },
});
