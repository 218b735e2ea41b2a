import { readFile } from 'node:fs/promises';
import { rewards } from '@ikiiki/sdk/contract';
import { describe, expect, it } from 'vitest';
import { logIn } from '../portal/test-journey.js';
import { openTestWorld } from '../portal/test-world.js';
import { hostileTexts } from './hostile/texts.js';
import { people, seeds } from './index.js';
import { standardPeople } from './standard-people.js';

describe('the seed standard', () => {
  it('lists everybody with values, and each listed login works', async () => {
    const world = await openTestWorld();
    const listed = await people(world.world.portal);
    expect(listed).toHaveLength(standardPeople.length);
    expect(listed.find(({ id }) => id === 'leaflet')).toMatchObject({
      symbol: '1255',
      number: '003456',
      insuredNumber: '1255003456',
      birthDate: '2000-05-05',
      relationship: 'insured',
      registered: false,
    });
    const logins = listed.filter(({ registered }) => registered);
    expect(logins.length).toBeGreaterThanOrEqual(4);
    for (const { loginId = '', password = '' } of logins) {
      expect((await logIn(world, { loginId, password })).status, loginId).toBe(201);
    }
    await world.close();
  });

  it('is the same every time, and its hashes belong to its passwords', async () => {
    const rows = async () => {
      const world = await openTestWorld();
      const { db } = world.world.portal;
      const all = [
        await db.selectFrom('members').selectAll().execute(),
        await db.selectFrom('accounts').selectAll().execute(),
        await db.selectFrom('point_entries').selectAll().execute(),
        await db.selectFrom('exchanges').selectAll().execute(),
        await db.selectFrom('notices').selectAll().execute(),
        await db.selectFrom('checkups').selectAll().execute(),
        await db.selectFrom('checkup_values').selectAll().execute(),
      ];
      await world.close();
      return all;
    };
    expect(await rows()).toEqual(await rows());
  });

  it('has no address that could be somebody’s', async () => {
    const source = await readFile(new URL('standard-people.ts', import.meta.url), 'utf8');
    for (const [address] of source.matchAll(/[\w.]+@[\w.]+/g)) expect(address).toMatch(/@mail\.example$/);
  });
});

it('S-X5: the seed hostile reaches into the history of orders and the addresses of parcels', async () => {
  const world = await openTestWorld({ seed: 'hostile' });
  const { accessToken } = (await logIn(world)).body;
  const { items } = (await world.ask(rewards.exchanges, { accessToken, query: { limit: 100 } })).body;
  expect(items).toHaveLength(hostileTexts.length);
  const order = items.find(({ rewardName }) => rewardName === hostileTexts[0]);
  const params = { exchangeId: order?.id ?? '' };
  const { shipTo } = (await world.ask(rewards.getExchange, { accessToken, params })).body;
  expect([shipTo?.name, shipTo?.address]).toEqual([hostileTexts[0], hostileTexts[0]]);
  await world.close();
});

it('S-G5: the seed empty has no login and nobody who could make one', async () => {
  const world = await openTestWorld({ seed: 'empty' });
  const { db } = world.world.portal;
  for (const table of ['members', 'accounts', 'sessions'] as const) {
    expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
  }
  expect(await people(world.world.portal)).toEqual([]);
  for (const { account } of standardPeople) {
    if (account) expect((await logIn(world, account)).status).toBe(401);
  }
  for (const seed of Object.keys(seeds).filter((name) => name !== 'empty') as (keyof typeof seeds)[]) {
    const seeded = await openTestWorld({ seed });
    expect((await people(seeded.world.portal)).length, seed).toBe(standardPeople.length);
    await seeded.close();
  }
  await world.close();
});

it('the seed standard has an application for a stay in every state that time and people bring about', async () => {
  const world = await openTestWorld();
  const cases = await world.world.portal.db
    .selectFrom('cases')
    .select(['member_id', 'state'])
    .where('procedure', 'in', ['resortLottery', 'resortFirstCome'])
    .execute();
  const statesOf = (id: string) =>
    cases.flatMap(({ member_id, state }) => (member_id === id ? [state] : [])).sort();
  expect(statesOf('member')).toEqual(['cancelled', 'confirmed', 'lost', 'stayed']);
  expect(statesOf('checkup-support')).toEqual(['applied', 'won']);
  expect(statesOf('family-insured')).toEqual(['confirmed', 'lapsed']);
  expect(statesOf('checkup-not-done')).toEqual(['draft']);
  await world.close();
});
