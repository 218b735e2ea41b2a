import { events } from '@ikiiki/sdk/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inEveryZone } from '../../../../../test/support/zones.js';
import { hourMs, openTestWorld, type TestWorld } from '../test-world.js';
import {
  enterWalkers,
  eventDesk,
  family,
  goTo,
  plantEvent,
  tokenOf,
  tokensOfWalkers,
} from './test-events.js';

let world: TestWorld;
beforeEach(async () => {
  world = await openTestWorld();
});
afterEach(() => world.close());

const desk = async (eventId: string, login?: typeof family) =>
  eventDesk(world, eventId, await tokenOf(world, login));
const takenOf = async (eventId: string) =>
  (
    await world.world.portal.db
      .selectFrom('events')
      .select('taken')
      .where('id', '=', eventId)
      .executeTakeFirst()
  )?.taken;

describe('the last place', () => {
  it('of fifty who want it at once one gets it, and nobody is in without a place', async () => {
    await plantEvent(world, { capacity: 1 });
    const tokens = await tokensOfWalkers(world, 25);
    const answers = await Promise.all(
      [...tokens, ...tokens].map((accessToken) => eventDesk(world, 'made', accessToken).enter()),
    );
    const winners = answers.filter(({ status }) => status === 200);
    // The winner's second request finds the entry that the first has made
    expect(winners.length).toBeLessThanOrEqual(2);
    expect(winners.length).toBeGreaterThanOrEqual(1);
    const rows = await world.world.portal.db.selectFrom('event_entries').selectAll().execute();
    expect(rows.filter(({ event_id, state }) => event_id === 'made' && state === 'entered')).toHaveLength(1);
    expect(await takenOf('made')).toBe(1);
    const refused = answers.filter(({ status }) => status !== 200);
    expect(new Set(refused.map(({ problem }) => problem.code))).toEqual(new Set(['event_full']));
  });

  it('one member who presses fifty times takes one place', async () => {
    await plantEvent(world, { capacity: 10 });
    const { enter, withdraw } = await desk('made');
    const answers = await Promise.all(Array.from({ length: 50 }, () => enter()));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await takenOf('made')).toBe(1);
    const gone = await Promise.all(Array.from({ length: 50 }, () => withdraw()));
    expect(gone.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await takenOf('made')).toBe(0);
  });

  it('is free again for the next once somebody withdraws', async () => {
    const mine = await desk('seminar-last-place');
    const theirs = await desk('seminar-last-place', family);
    expect((await mine.enter()).body.placesLeft).toBe(0);
    expect((await theirs.enter()).problem.code).toBe('event_full');
    expect((await mine.withdraw()).body).toMatchObject({ placesLeft: 1, entry: { state: 'withdrawn' } });
    expect((await theirs.enter()).status).toBe(200);
    expect((await mine.enter()).problem.code).toBe('event_full');
  });
});

describe('who may enter', () => {
  it('an insured person is told that an event is for dependants', async () => {
    const { enter, get } = await desk('seminar-family');
    expect((await get()).body).toMatchObject({
      forMember: false,
      target: { insured: false, dependant: true },
    });
    expect((await enter()).problem).toMatchObject({ code: 'event_not_for_you', reason: 'dependant_only' });
  });

  it('nobody enters before its time, after it, or where it is cancelled, with the reason', async () => {
    const accessToken = await tokenOf(world, family);
    for (const eventId of ['walk-upcoming', 'walk-tallying', 'walk-cancelled']) {
      expect((await eventDesk(world, eventId, accessToken).enter()).problem.code).toBe('event_closed');
    }
    const cancelled = (await eventDesk(world, 'walk-cancelled', accessToken).get()).body;
    expect(cancelled).toMatchObject({ status: 'cancelled', entryOpen: false });
    expect(cancelled.cancelledBecause).toContain('工事');
  });

  it('place, time and address of a seminar are told to who has entered, until they withdraw', async () => {
    const { get, enter, withdraw } = await desk('seminar-last-place');
    expect((await get()).text).not.toContain('会議室');
    expect((await enter()).body.seminar?.place).toContain('会議室');
    expect((await get()).body.seminar?.startsAt).toBe('2026-12-12T01:00:00.000Z');
    expect((await withdraw()).text).not.toContain('会議室');
    const list = await world.ask(events.list, { accessToken: await tokenOf(world), query: { limit: 100 } });
    expect(list.text).not.toContain('seminar.ikiiki-portal');
  });

  it('whoever says so stands in the ranking, and may think again until the end', async () => {
    const { enter, withdraw, get } = await desk('walk-open');
    expect((await enter(false)).body.entry?.inRanking).toBe(false);
    expect((await enter(true)).body.entry?.inRanking).toBe(true);
    await withdraw();
    expect((await get()).body.entry?.inRanking).toBe(false);
  });
});

inEveryZone(() => {
  it('entry lasts until the last moment of its last day in Japan', async () => {
    await goTo(world, '2026-12-06T23:59:59.999');
    const open = await desk('team-open');
    expect((await open.get()).body).toMatchObject({ status: 'entry_open', entryOpen: true });
    expect((await open.enter()).status).toBe(200);
    await goTo(world, '2026-12-07T00:00:00.000');
    const closed = await desk('team-open');
    expect((await closed.get()).body).toMatchObject({ status: 'running', entryOpen: false });
    expect((await closed.withdraw()).problem.code).toBe('event_closed');
    expect((await (await desk('team-open', family)).enter()).problem.code).toBe('event_closed');
  });

  it('entry begins with its first day in Japan', async () => {
    await goTo(world, '2027-01-04T23:59:59.999');
    expect((await (await desk('walk-upcoming')).enter()).problem.code).toBe('event_closed');
    await goTo(world, '2027-01-05T00:00:00.000');
    expect((await (await desk('walk-upcoming')).enter()).status).toBe(200);
  });

  it('an event goes through its statuses with the days in Japan', async () => {
    const status = async () => (await (await desk('walk-upcoming')).get()).body.status;
    const seen: [string, string][] = [];
    for (const time of [
      '2027-01-04T23:59',
      '2027-01-05T00:00',
      '2027-01-20T23:59',
      '2027-01-21T00:00',
      '2027-02-01T00:00',
      '2027-02-28T23:59',
      '2027-03-01T00:00',
      '2027-03-09T23:59',
      '2027-03-10T00:00',
    ]) {
      await goTo(world, `${time}:00.000`);
      seen.push([time, await status()]);
    }
    expect(seen.map(([, name]) => name)).toEqual([
      'upcoming',
      'entry_open',
      'entry_open',
      'entry_closed',
      'running',
      'running',
      'tallying',
      'tallying',
      'finished',
    ]);
  });
});

it('the list goes by status of the day, page by page', async () => {
  const ask = async (query: Record<string, string | number>) =>
    (await world.ask(events.list, { accessToken: await tokenOf(world), query })).body;
  const open = await ask({ status: 'entry_open', limit: 2 });
  expect(open.items).toHaveLength(2);
  const rest = await ask({ status: 'entry_open', limit: 100, cursor: open.nextCursor ?? '' });
  const ids = [...open.items, ...rest.items].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain('walk-open');
  expect(ids).not.toContain('walk-running');
  await world.advance(hourMs);
  expect((await ask({ status: 'cancelled' })).items.map(({ id }) => id)).toEqual(['walk-cancelled']);
});

it('an event with more entries than members is full for all others', async () => {
  await plantEvent(world, { capacity: 3, taken: 3 });
  await enterWalkers(world, 'made', 3);
  expect((await (await desk('made')).enter()).problem.code).toBe('event_full');
});
