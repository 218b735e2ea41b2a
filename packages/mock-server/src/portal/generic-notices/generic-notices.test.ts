import { genericNotices } from '@ikiiki/sdk/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultConfig } from '../default-config.js';
import { logIn } from '../test-journey.js';
import { dayMs, openTestWorld, type TestWorld } from '../test-world.js';

let world: TestWorld;
beforeEach(async () => {
  world = await openTestWorld();
});
afterEach(() => world.close());

const family = { loginId: 'family.member', password: 'Hataraku-Mori96' };
const support = { loginId: 'support.member', password: 'Wakaba-no-Michi27' };

const list = async (accessToken: string, { ask }: TestWorld = world) =>
  (await ask(genericNotices.list, { accessToken })).body;
const choose = async (accessToken: string, wanted: boolean) =>
  (await world.ask(genericNotices.choose, { accessToken, body: { wanted } })).body;

async function monthsWith(config: Partial<typeof defaultConfig.genericNotices>): Promise<string[]> {
  const other = await openTestWorld({
    config: { genericNotices: { ...defaultConfig.genericNotices, ...config } },
  });
  const { items } = await list((await logIn(other)).body.accessToken, other);
  await other.close();
  return items.map(({ careMonth, drugs }) => `${careMonth} ${drugs.map(({ name }) => name[0]).join('')}`);
}

describe('what is told', () => {
  it('is of each half-year the month that saves the most, the newest first, its drugs by what they save', async () => {
    const { items } = await list((await logIn(world)).body.accessToken);
    expect(items.map(({ careMonth }) => careMonth)).toEqual([
      '2026-08',
      '2025-12',
      '2025-06',
      '2024-11',
      '2024-09',
    ]);
    expect(items[0]?.drugs.map(({ name }) => name)).toEqual([
      'カゼミナール錠20mg',
      'ツキノール錠2.5mg',
      'ヒトミール点眼液0.1％',
    ]);
  });

  it('adds up, drug by drug and in all', async () => {
    const { items } = await list((await logIn(world)).body.accessToken);
    for (const { drugs, total } of items) {
      for (const drug of drugs) {
        expect(drug.copayYen + drug.specialFeeYen).toBe(drug.selfPayNowYen);
        expect(drug.selfPayNowYen - drug.selfPayAfterYen).toBe(drug.savingYen);
      }
      expect(drugs.reduce((sum, { savingYen }) => sum + savingYen, 0)).toBe(total.savingYen);
      expect(total.selfPayNowYen - total.selfPayAfterYen).toBe(total.savingYen);
    }
  });

  it('is a matter of the society’s configuration', async () => {
    expect(await monthsWith({ monthsPerNotice: 12 })).toEqual([
      '2026-08 カツヒ',
      '2025-06 カツ',
      '2024-11 カ',
    ]);
    expect(await monthsWith({ monthsPerNotice: 1 })).toEqual([
      '2026-08 カツヒ',
      '2026-05 カ',
      '2025-12 カツ',
      '2025-06 カツ',
      '2025-02 カ',
      '2024-11 カ',
      '2024-09 カ',
    ]);
    expect(await monthsWith({ minDays: 56 })).toEqual([
      '2026-08 カツ',
      '2025-12 カ',
      '2025-06 カツ',
      '2024-11 カ',
    ]);
    expect(await monthsWith({ minSavingYen: 5_000 })).toEqual([]);
    expect(await monthsWith({ minSavingYen: 0, minDays: 1, monthsPerNotice: 1 })).toContain(
      '2026-08 カツヒオ',
    );
  });

  it('comes when the claims are there, months after the month of care', async () => {
    const { accessToken } = (await logIn(world)).body;
    expect((await list(accessToken)).items.map(({ careMonth }) => careMonth)).not.toContain('2026-10');
    await world.advance(60 * dayMs);
    const again = (await logIn(world)).body.accessToken;
    expect((await list(again)).items[0]?.careMonth).toBe('2026-10');
  });

  it('is nothing where nothing saves enough', async () => {
    const body = await list((await logIn(world, family)).body.accessToken);
    expect(body).toEqual({ items: [], choice: { wanted: true }, minSavingYen: 300, minDays: 14 });
  });
});

describe('who does not want it told', () => {
  it('is told nothing at once, and all of it again when they do', async () => {
    const { accessToken } = (await logIn(world)).body;
    const before = await list(accessToken);
    const { wanted, changedAt } = await choose(accessToken, false);
    expect([wanted, changedAt]).toEqual([false, new Date(world.now()).toISOString()]);
    expect(await list(accessToken)).toMatchObject({ items: [], choice: { wanted: false, changedAt } });
    await choose(accessToken, true);
    expect((await list(accessToken)).items).toEqual(before.items);
  });

  it('is remembered with the day on which they chose, over logins and repeated choices', async () => {
    const { accessToken } = (await logIn(world, support)).body;
    const { items, choice } = await list(accessToken);
    expect(items).toEqual([]);
    expect(choice).toEqual({ wanted: false, changedAt: '2026-10-02T11:15:00.000Z' });
    expect(await choose(accessToken, false)).toEqual(choice);
  });

  it('is nobody but they: others are told as before', async () => {
    await choose((await logIn(world, family)).body.accessToken, false);
    expect((await list((await logIn(world)).body.accessToken)).items).not.toEqual([]);
  });
});
