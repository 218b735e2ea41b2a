import { type BodyInputOf, points, rewards, session } from '@ikiiki/sdk/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { balanceOf } from '../points/balance.js';
import { grantPoints } from '../points/ledger.js';
import { logIn, member, memberMail, stepUp } from '../test-journey.js';
import { dayMs, hourMs, minuteMs, openTestWorld, type TestWorld } from '../test-world.js';

let world: TestWorld;
beforeEach(async () => {
  world = await openTestWorld();
});
afterEach(() => world.close());

const family = { loginId: 'family.member', password: 'Hataraku-Mori96' };
const shipTo = {
  name: '山吹 はるか',
  postalCode: '〒１２３ー４５６７',
  address: '架空県みどり野市1-2-3',
  phone: '０９０−００００−００００',
};
const lastOne = { rewardId: 'last-one', points: 1500, shipTo };

const proven = async (login?: typeof family) => (await stepUp(world, login)).accessToken;
const exchange = (
  accessToken: string,
  body: BodyInputOf<typeof rewards.exchange>,
  headers: Record<string, string> = {},
) => world.ask(rewards.exchange, { accessToken, body, headers });
const available = async (id: string) => (await balanceOf(world.world.portal, id)).available;
const stockOf = async (accessToken: string, rewardId: string) =>
  (await world.ask(rewards.get, { accessToken, params: { rewardId } })).body.stock;

describe('the password before the first exchange of a session', () => {
  it('is asked for, and once is enough for the session: points have been stolen by strangers in a session', async () => {
    const { accessToken, refreshToken = '' } = (await logIn(world)).body;
    const gift = { rewardId: 'donation-meal', points: 100 };
    expect((await exchange(accessToken, gift)).problem.code).toBe('step_up_required');
    await world.ask(session.stepUp, { accessToken, body: { password: member.password } });
    expect((await exchange(accessToken, gift)).status).toBe(201);
    await world.advance(20 * minuteMs);
    const fresh = await world.ask(session.refresh, { body: { transport: 'token', refreshToken } });
    expect((await exchange(fresh.body.accessToken, gift)).status).toBe(201);
    const other = (await logIn(world)).body.accessToken;
    expect((await exchange(other, gift)).problem.code).toBe('step_up_required');
  });
});

describe('many at once', () => {
  it('S-F5: fifty who want the last one: one gets it, one pays', async () => {
    const accessToken = await proven();
    const before = await available('member');
    const answers = await Promise.all(Array.from({ length: 50 }, () => exchange(accessToken, lastOne)));
    const codes = answers.map(({ status, problem }) => (status === 201 ? 'made' : problem.code));
    expect(codes.filter((code) => code === 'made')).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(['made', 'reward_out_of_stock']));
    expect(await available('member')).toBe(before - 1500);
    expect(await stockOf(accessToken, 'last-one')).toBe(0);
  });

  it('S-F5: fifty exchanges of the last points: one is made, and no balance goes below zero', async () => {
    const accessToken = await proven(family);
    const catalog = { rewardId: 'miso', points: 1500, shipTo };
    const answers = await Promise.all(Array.from({ length: 50 }, () => exchange(accessToken, catalog)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(new Set(answers.map(({ problem }) => problem.code))).toEqual(
      new Set([undefined, 'points_insufficient']),
    );
    expect(await available('family-insured')).toBe(0);
    expect(await stockOf(accessToken, 'miso')).toBe(34);
  });

  it('S-F6: fifty tries with one idempotency key are one exchange', async () => {
    const accessToken = await proven();
    const before = await available('member');
    const gift = { rewardId: 'gift-500', points: 500 };
    const headers = { 'Idempotency-Key': 'one-and-the-same' };
    const answers = await Promise.all(Array.from({ length: 50 }, () => exchange(accessToken, gift, headers)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await available('member')).toBe(before - 500);
  });

  it('fifty cancellations give the points back once', async () => {
    const accessToken = await proven();
    const before = await available('member');
    const { id: exchangeId } = (await exchange(accessToken, lastOne)).body;
    const cancel = () => world.ask(rewards.cancelExchange, { accessToken, params: { exchangeId } });
    const answers = await Promise.all(Array.from({ length: 50 }, cancel));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await available('member')).toBe(before);
    expect(await stockOf(accessToken, 'last-one')).toBe(1);
  });
});

describe('an exchange', () => {
  it('keeps the address as it is written on a parcel, and shows it to its owner alone', async () => {
    const accessToken = await proven();
    const made = (await exchange(accessToken, lastOne)).body;
    expect(made.shipTo).toEqual({ ...shipTo, postalCode: '1234567', phone: '09000000000' });
    const params = { exchangeId: made.id };
    const other = (await logIn(world, family)).body.accessToken;
    for (const endpoint of [rewards.getExchange, rewards.cancelExchange]) {
      expect((await world.ask(endpoint, { accessToken: other, params })).problem.code).toBe('not_found');
    }
    const listed = await world.ask(rewards.exchanges, { accessToken });
    expect(listed.text).not.toContain('架空県');
  });

  it('names each part of an address that cannot be used', async () => {
    const accessToken = await proven();
    const refused = await exchange(accessToken, {
      ...lastOne,
      shipTo: { name: ' ', postalCode: '12345', address: 'x', phone: '12' },
    });
    expect(refused.problem.errors).toEqual([
      { pointer: '/shipTo/name', code: 'required' },
      { pointer: '/shipTo/postalCode', code: 'invalid_format' },
      { pointer: '/shipTo/phone', code: 'invalid_format' },
    ]);
    const without = await exchange(accessToken, { rewardId: 'last-one', points: 1500 });
    expect(without.problem.errors).toEqual([{ pointer: '/shipTo', code: 'required' }]);
    const transfer = await exchange(accessToken, { rewardId: 'transfer-midori', points: 300 });
    expect(transfer.problem.errors).toEqual([{ pointer: '/accountNumber', code: 'required' }]);
  });

  it('is made at the price the member saw, or not at all', async () => {
    const accessToken = await proven();
    const refused = await exchange(accessToken, { ...lastOne, points: 1400 });
    expect(refused.problem).toMatchObject({ code: 'reward_price_changed', points: 1500 });
    const poor = await exchange(accessToken, { rewardId: 'catalog-niji', points: 5000, shipTo });
    expect(poor.problem).toMatchObject({ code: 'points_insufficient', available: 2940 });
    const soldOut = await exchange(accessToken, { rewardId: 'sold-out', points: 2500, shipTo });
    expect(soldOut.problem.code).toBe('reward_out_of_stock');
    expect(await available('member')).toBe(2940);
  });

  it('spends what expires first, and gives it back with its date', async () => {
    const accessToken = await proven();
    const soon = async () => (await world.ask(points.balance, { accessToken })).body.expiringSoon;
    const before = await soon();
    expect(before[0]).toEqual({ on: '2026-12-31', points: 400 });
    const { id: exchangeId } = (await exchange(accessToken, { rewardId: 'gift-500', points: 500 })).body;
    expect(await soon()).toEqual([{ on: '2027-02-15', points: 20 }]);
    await world.ask(rewards.cancelExchange, { accessToken, params: { exchangeId } });
    expect(await soon()).toEqual(before);
  });

  it('that is cancelled in the next month was not spent in its own', async () => {
    await world.advance(Date.parse('2026-11-30T23:30:00+09:00') - world.now());
    const spent = async (accessToken: string) =>
      (await world.ask(points.months, { accessToken })).body.items.slice(-2).map((month) => month.spent);
    const before = await proven();
    const { id: exchangeId } = (await exchange(before, { rewardId: 'gift-500', points: 500 })).body;
    expect(await spent(before)).toEqual([0, 600 + 500]);
    await world.advance(hourMs);
    const accessToken = await proven();
    await world.ask(rewards.cancelExchange, { accessToken, params: { exchangeId } });
    expect(await spent(accessToken)).toEqual([600, 0]);
  });

  it('goes through its states with the clock, and can be cancelled only until it is accepted', async () => {
    const { accessToken, refreshToken = '' } = await stepUp(world);
    const { id: exchangeId, cancellableUntil } = (await exchange(accessToken, lastOne)).body;
    expect(cancellableUntil).toBe(new Date(world.now() + dayMs).toISOString());
    const stateAfter = async (ms: number) => {
      await world.advance(ms);
      const token = (await logIn(world)).body.accessToken;
      const { body } = await world.ask(rewards.getExchange, { accessToken: token, params: { exchangeId } });
      return [body.state, body.steps.length, body.cancellableUntil !== undefined];
    };
    expect(refreshToken).not.toBe('');
    expect(await stateAfter(dayMs - 1)).toEqual(['requested', 1, true]);
    expect(await stateAfter(1)).toEqual(['accepted', 2, false]);
    const late = await world.ask(rewards.cancelExchange, {
      accessToken: (await logIn(world)).body.accessToken,
      params: { exchangeId },
    });
    expect(late.problem.code).toBe('exchange_not_cancellable');
    expect(await stateAfter(7 * dayMs)).toEqual(['shipped', 3, false]);
    expect(await stateAfter(7 * dayMs)).toEqual(['completed', 4, false]);
  });

  it('is told by mail, and a gift’s code comes by mail when its time has come, once', async () => {
    const accessToken = await proven();
    await exchange(accessToken, { rewardId: 'gift-500', points: 500 });
    const subjects = async () => (await world.mails(memberMail)).map(({ subject }) => subject);
    expect(await subjects()).toEqual(['【いきいきポータル】ポイント交換を受け付けました']);
    await world.advance(dayMs);
    await world.advance(hourMs);
    expect((await subjects()).filter((subject) => subject.includes('コード'))).toHaveLength(1);
    expect((await world.events('points_exchanged'))[0]?.detail).toMatchObject({ points: 500 });
  });

  it('is told with a gift’s code also where the clock runs by itself', async () => {
    await exchange(await proven(), { rewardId: 'gift-500', points: 500 });
    world.world.clock.advance(dayMs);
    const [newest] = await world.mails(memberMail);
    expect(newest?.subject).toContain('コード');
  });
});

describe('who may', () => {
  it('not yet, or no more: both are told, with the date where there is one', async () => {
    const joined = (await logIn(world, { loginId: 'new.member', password: 'Hajimete-Tsuki42' })).body;
    const early = await world.ask(rewards.list, { accessToken: joined.accessToken });
    expect(early.problem).toMatchObject({ code: 'not_open_yet', availableFrom: '2026-11-28' });
    const left = (await logIn(world, { loginId: 'former.member', password: 'Akane-Sora-No3' })).body;
    const ended = await world.ask(points.balance, { accessToken: left.accessToken });
    expect(ended.problem.code).toBe('service_ended');
  });
});

describe('the catalogue', () => {
  it('pages through everything once, the cheapest first, also by category', async () => {
    const { accessToken } = (await logIn(world)).body;
    const all: string[] = [];
    let cursor: string | undefined;
    do {
      const query = { limit: 5, ...(cursor !== undefined && { cursor }) };
      const { body } = await world.ask(rewards.list, { accessToken, query });
      all.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor;
    } while (cursor);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(18);
    const food = await world.ask(rewards.list, { accessToken, query: { category: 'food' } });
    expect(food.body.items.map(({ id }) => id)).toEqual(['tea', 'rice', 'miso']);
    const broken = await world.ask(rewards.list, { accessToken, query: { cursor: 'x' } });
    expect(broken.problem.errors).toEqual([{ pointer: '/cursor', code: 'invalid_format' }]);
  });
});

it('points that were promised are pending until their day, then they can be spent', async () => {
  const { portal } = world.world;
  await grantPoints(portal, {
    memberId: 'leaflet',
    points: 70,
    reason: 'health_event',
    availableFrom: '2026-12-01',
  });
  expect(await balanceOf(portal, 'leaflet')).toMatchObject({ available: 0, pending: 70 });
  await world.advance(9 * dayMs);
  expect(await balanceOf(portal, 'leaflet')).toMatchObject({ available: 70, pending: 0 });
});
