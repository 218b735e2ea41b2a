import { type ResortDraw, resorts } from '@ikiiki/sdk/contract';
import { commitmentOf, drawLottery } from '@ikiiki/sdk/rules/resort-lottery';
import { expect, it } from 'vitest';
import { memberMail } from '../test-journey.js';
import { applies, colleagues, formWith, type Guest, openResorts, wish } from './test-resorts.js';

const drawTime = '2026-12-15T10:00';
const suite = wish('kogen-suite', '2027-02-20');

const recordOf = async ({ world, accessToken }: Guest, month = '2027-02'): Promise<ResortDraw> =>
  (await world.ask(resorts.draw, { accessToken, params: { month } })).body;

const stateOf = async ({ world }: Guest, id: string) =>
  (
    await world.world.portal.db
      .selectFrom('cases')
      .select('state')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
  ).state;

it('what is published of a draw computes to the same, by the seed that was committed to before', async () => {
  let guest = await openResorts();
  for (const id of await colleagues(guest, 12)) {
    await applies(guest, id, '2027-02', formWith([suite, wish('kogen-twin', '2027-02-20', { nights: 2 })]));
  }
  const { body } = await guest.world.ask(resorts.rounds, { accessToken: guest.accessToken });
  const promised = body.items.find(({ month }) => month === '2027-02')?.commitment;
  guest = await guest.at(drawTime);
  const record = await recordOf(guest);
  expect(record.commitment).toBe(promised);
  expect(await commitmentOf(record.seed)).toBe(promised);
  expect(await drawLottery(record)).toEqual(record.results);
  expect(record.entries).toHaveLength(16);
  // Nobody is named, and their order says nothing of who came first
  expect(record.entries.map(({ number }) => number)).toEqual(
    record.entries.map(({ number }) => number).sort(),
  );
  await guest.world.close();
});

it('S-F5: of twelve who want the only room, one has it, and the rooms that are taken say so', async () => {
  let guest = await openResorts();
  const ids: string[] = [];
  for (const id of await colleagues(guest, 12)) {
    ids.push(await applies(guest, id, '2027-02', formWith([suite])));
  }
  guest = await guest.at(drawTime);
  const states = await Promise.all(ids.map((id) => stateOf(guest, id)));
  expect(states.filter((state) => state === 'won')).toHaveLength(1);
  expect(states.filter((state) => state === 'lost')).toHaveLength(11);
  const params = { resortId: 'kogen' };
  const { body } = await guest.world.ask(resorts.calendar, {
    accessToken: guest.accessToken,
    params,
    query: { month: '2027-02' },
  });
  const night = body.days.find(({ on }) => on === '2027-02-20');
  expect(night?.rooms).toContainEqual({ roomTypeId: 'kogen-suite', left: 0, wishes: 0 });
  await guest.world.close();
});

/** As if the clock had come to the draw just now, and nobody had asked yet. */
async function undoDraw({ world }: Guest, ids: readonly string[]): Promise<void> {
  const { db } = world.world.portal;
  await db.updateTable('resort_rounds').set({ drawn_at: null }).where('month', '=', '2027-02').execute();
  await db.updateTable('cases').set({ state: 'applied' }).where('id', 'in', ids).execute();
  await db.updateTable('resort_nights').set({ taken: 0 }).execute();
  await db.deleteFrom('case_steps').where('case_id', 'in', ids).where('by', '=', 'portal').execute();
}

it('S-F5: fifty requests that meet the draw draw once', async () => {
  let guest = await openResorts();
  const ids: string[] = [];
  for (const id of await colleagues(guest, 5)) {
    ids.push(await applies(guest, id, '2027-02', formWith([suite])));
  }
  const { world } = guest;
  guest = await guest.at(drawTime);
  await undoDraw(guest, ids);
  const replies = await Promise.all(
    Array.from({ length: 50 }, () => world.ask(resorts.rounds, { accessToken: guest.accessToken })),
  );
  expect(replies.every(({ status }) => status === 200)).toBe(true);
  const { db } = world.world.portal;
  const steps = await db
    .selectFrom('case_steps')
    .selectAll()
    .where('case_id', 'in', ids)
    .where('by', '=', 'portal')
    .execute();
  expect(steps.map(({ step }) => step).sort()).toEqual(['lose', 'lose', 'lose', 'lose', 'win']);
  const { taken } = await db
    .selectFrom('resort_nights')
    .select('taken')
    .where('room_type_id', '=', 'kogen-suite')
    .where('night_on', '=', '2027-02-20')
    .executeTakeFirstOrThrow();
  expect(taken).toBe(1);
  await world.close();
});

it('is made at its hour in Japan, not a millisecond before, and nobody sees the seed until then', async () => {
  let guest = await openResorts();
  const id = await guest.begin('2027-02');
  await guest.world.ask(resorts.submit, {
    accessToken: guest.accessToken,
    params: { bookingId: id },
    body: formWith([wish('umibe-twin', '2027-02-25')]),
  });
  guest = await guest.at('2026-12-15T09:59');
  await guest.world.advance(59_999);
  expect((await guest.booking(id)).status.state).toBe('applied');
  const { status } = await guest.world.ask(resorts.draw, {
    accessToken: guest.accessToken,
    params: { month: '2027-02' },
  });
  expect(status).toBe(404);
  const mailsBefore = (await guest.world.mails(memberMail)).length;
  await guest.world.advance(1);
  const drawn = await guest.booking(id);
  expect(drawn.status.state).toBe('won');
  expect(drawn.confirmUntilOn).toBe('2026-12-22');
  const mails = await guest.world.mails(memberMail);
  expect(mails.length).toBe(mailsBefore + 1);
  expect(mails[0]?.text).not.toMatch(/エクシブ|当選|2月/);
  await guest.world.close();
});

it('lets a stay that nobody confirms lapse at the end of its last day, and its rooms are free again', async () => {
  let guest = await openResorts();
  const id = await guest.begin('2027-02');
  await guest.world.ask(resorts.submit, {
    accessToken: guest.accessToken,
    params: { bookingId: id },
    body: formWith([suite]),
  });
  guest = await guest.at(drawTime);
  guest = await guest.at('2026-12-22T23:59');
  expect((await guest.booking(id)).status.state).toBe('won');
  await guest.world.advance(60_000);
  expect((await guest.booking(id)).status.state).toBe('lapsed');
  const { accessToken } = guest;
  const again = await guest.begin('2027-02');
  const taken = await guest.world.ask(resorts.submit, {
    accessToken,
    params: { bookingId: again },
    body: formWith([suite]),
  });
  expect(taken.body).toMatchObject({ way: 'first_come', status: { state: 'confirmed' } });
  await guest.world.close();
});

it('a wish for a night that was closed meanwhile is not granted', async () => {
  let guest = await openResorts();
  const { db } = guest.world.world.portal;
  const [someone = ''] = await colleagues(guest, 1);
  const id = await applies(guest, someone, '2027-02', formWith([suite, wish('umibe-twin', '2027-02-25')]));
  await db
    .updateTable('resort_days')
    .set({ closed_because: '臨時のお休みです。' })
    .where('resort_id', '=', 'kogen')
    .where('night_on', '=', '2027-02-20')
    .execute();
  guest = await guest.at(drawTime);
  const row = await db
    .selectFrom('resort_bookings')
    .selectAll()
    .where('case_id', '=', id)
    .executeTakeFirstOrThrow();
  expect(row.choice).toBe(2);
  await guest.world.close();
});
