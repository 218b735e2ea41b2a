import { type ResortForm, resorts } from '@ikiiki/sdk/contract';
import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../default-config.js';
import { takeDeskStep } from '../procedures/desk.js';
import { datesOf, roundNow } from './rounds.js';
import { applies, colleagues, formWith, type Guest, openResorts, wish } from './test-resorts.js';

const submit = ({ world, accessToken }: Guest, bookingId: string, body: ResortForm) =>
  world.ask(resorts.submit, { accessToken, params: { bookingId }, body });

describe('a round', () => {
  it('has its dates by the months before it', () => {
    expect(datesOf('2027-02', defaultConfig)).toEqual({
      opensOn: '2026-11-01',
      closesOn: '2026-12-10',
      drawsAt: Date.parse('2026-12-15T01:00:00Z'),
    });
  });

  it.each([
    ['2026-10-31T23:59:59.999', 'upcoming', undefined],
    ['2026-11-01T00:00:00.000', 'open', '2027-02-01'],
    ['2026-12-10T23:59:59.999', 'open', '2027-02-01'],
    ['2026-12-11T00:00:00.000', 'waiting', undefined],
    ['2026-12-15T09:59:59.999', 'waiting', undefined],
    ['2026-12-15T10:00:00.000', 'first_come', '2027-02-01'],
    ['2027-01-24T23:59:59.999', 'first_come', '2027-02-01'],
    ['2027-01-25T00:00:00.000', 'first_come', '2027-02-02'],
    ['2027-02-20T23:59:59.999', 'first_come', '2027-02-28'],
    ['2027-02-21T00:00:00.000', 'over', undefined],
  ])('at %s in Japan is %s', (time, state, from) => {
    const clock = { now: () => Date.parse(`${time}+09:00`) };
    const round = roundNow('2027-02', { clock, config: defaultConfig });
    expect([round.state, round.arrivals?.from]).toEqual([state, from]);
  });
});

describe('an application', () => {
  it('is one a member and month, whatever meets', async () => {
    const { world, accessToken, begin, booking } = await openResorts();
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => world.ask(resorts.begin, { accessToken, body: { month: '2027-02' } })),
    );
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    const id = replies.find(({ status }) => status === 201)?.body.id ?? '';
    expect(replies.find(({ status }) => status !== 201)?.problem.code).toBe('resort_booking_exists');
    await world.ask(resorts.withdraw, { accessToken, params: { bookingId: id } });
    expect((await booking(await begin('2027-02'))).status.state).toBe('draft');
    await world.close();
  });

  it('is refused for months that are not open', async () => {
    const { world, accessToken } = await openResorts();
    for (const month of ['2027-03', '2026-10', '2030-01']) {
      const { problem } = await world.ask(resorts.begin, { accessToken, body: { month } });
      expect(problem.code, month).toBe('resort_round_closed');
    }
    expect((await world.ask(resorts.begin, { accessToken, body: { month: '2027-13' } })).status).toBe(404);
    await world.close();
  });

  it('keeps what is typed, however little, and sends what the member saw', async () => {
    const guest = await openResorts();
    const { world, accessToken } = guest;
    const id = await guest.begin('2027-02');
    const half: ResortForm = {
      wishes: [{ resortId: 'kogen' }, {}],
      memberStays: false,
      guests: [{ name: '', relation: 'other', age: 'child' }],
      phone: '０９０',
      dinner: true,
    };
    const kept = await world.ask(resorts.saveDraft, { accessToken, params: { bookingId: id }, body: half });
    expect(kept.body.form).toEqual(half);
    const refused = await submit(guest, id, half);
    expect(refused.problem.errors?.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
      '/guests adult_required',
      '/guests/0/name required',
      '/phone invalid_format',
      '/wishes/0/checkInOn required',
      '/wishes/0/nights required',
      '/wishes/0/roomTypeId required',
      '/wishes/0/rooms required',
      '/wishes/1/checkInOn required',
      '/wishes/1/nights required',
      '/wishes/1/resortId required',
      '/wishes/1/roomTypeId required',
      '/wishes/1/rooms required',
    ]);
    expect((await guest.booking(id)).status.state).toBe('draft');
    const sent = await submit(
      guest,
      id,
      formWith([wish('kogen-twin', '2027-02-06')], {
        guests: [{ name: '髙橋\u3000𠮷男 ', relation: 'other', age: 'adult' }],
        phone: '０９０−００００−００００',
      }),
    );
    expect(sent.body.form.guests[0]?.name).toBe('髙橋 𠮷男');
    expect(sent.body.form.phone).toBe('09000000000');
    expect(sent.body.number).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    await world.close();
  });

  it.each<[string, Partial<ResortForm>, string]>([
    [
      'a day of another month',
      { wishes: [wish('kogen-twin', '2027-03-01')] },
      '/wishes/0/checkInOn out_of_range',
    ],
    [
      'a day that is none',
      { wishes: [wish('kogen-twin', '2027-02-30')] },
      '/wishes/0/checkInOn impossible_date',
    ],
    [
      'a stay that reaches into closed nights',
      { wishes: [wish('umibe-twin', '2027-02-15', { nights: 2 })] },
      '/wishes/0/checkInOn not_available',
    ],
    [
      'the same wish twice',
      { wishes: [wish('kogen-twin', '2027-02-06'), wish('kogen-twin', '2027-02-06')] },
      '/wishes/1 duplicate',
    ],
    [
      'four nights',
      { wishes: [wish('kogen-twin', '2027-02-06', { nights: 4 })] },
      '/wishes/0/nights out_of_range',
    ],
    [
      'a room of another resort',
      { wishes: [{ ...wish('kogen-twin', '2027-02-06'), resortId: 'umibe' }] },
      '/wishes/0/roomTypeId invalid_format',
    ],
    [
      'four people in a room for three',
      {
        guests: ['一', '二', '三'].map((name) => ({ name, relation: 'other', age: 'child' })),
      },
      '/wishes/0/rooms over_capacity',
    ],
    [
      'the member once more among the guests, in other characters',
      { guests: [{ name: 'やまぶき　ハルカ', relation: 'insured', age: 'adult' }] },
      '/guests/0/name duplicate',
    ],
    [
      'a guest twice, with a variant of a character',
      {
        guests: [
          { name: '髙橋 恵', relation: 'other', age: 'adult' },
          { name: '高橋恵', relation: 'other', age: 'adult' },
        ],
      },
      '/guests/1/name duplicate',
    ],
    [
      'a name that turns the text around it',
      { guests: [{ name: 'a\u202eb', relation: 'other', age: 'adult' }] },
      '/guests/0/name invalid_character',
    ],
  ])('is refused for %s', async (_, over, expected) => {
    const guest = await openResorts();
    const id = await guest.begin('2027-02');
    const { problem } = await submit(guest, id, formWith([wish('kogen-twin', '2027-02-06')], over));
    expect(problem.errors?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([expected]);
    await guest.world.close();
  });

  it('begins like an earlier one: guests and telephone are not asked twice', async () => {
    const { world, accessToken, booking } = await openResorts();
    const { items } = (await world.ask(resorts.bookings, { accessToken })).body;
    const lost = items.find(({ status }) => status.state === 'lost');
    const begun = await world.ask(resorts.begin, {
      accessToken,
      body: { month: '2027-02', likeBookingId: lost?.id ?? '' },
    });
    expect(begun.body.form).toEqual({ ...lost?.form, wishes: [] });
    const other = { month: '2027-02', likeBookingId: 'bm9ib2R5' };
    expect((await world.ask(resorts.begin, { accessToken, body: other })).status).toBe(404);
    expect((await booking(begun.body.id)).status.steps).toEqual(['submit', 'withdraw']);
    await world.close();
  });

  it('that was thrown away leaves no name behind', async () => {
    const { world, accessToken, begin } = await openResorts();
    const id = await begin('2027-02');
    const params = { bookingId: id };
    const body = formWith([], { guests: [{ name: '髙橋 みつき', relation: 'other', age: 'adult' }] });
    await world.ask(resorts.saveDraft, { accessToken, params, body });
    await world.ask(resorts.withdraw, { accessToken, params });
    const { items } = (await world.ask(resorts.bookings, { accessToken })).body;
    expect(items.map(({ id: one }) => one)).not.toContain(id);
    const { form } = await world.world.portal.db
      .selectFrom('resort_bookings')
      .select('form')
      .where('case_id', '=', id)
      .executeTakeFirstOrThrow();
    expect(form).not.toContain('みつき');
    await world.close();
  });
});

describe('what a draw has left', () => {
  it('S-F5: of fifty who want the last room at once, one has it', async () => {
    const guest = await openResorts();
    const form = formWith([wish('kogen-suite', '2027-01-09', { nights: 3 })]);
    const ids = await colleagues(guest, 50);
    const outcomes = await Promise.allSettled(
      ids.map((id) => applies(guest, id, '2027-01', form, 'resortFirstCome')),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'resort_full' });
    }
    const nights = await guest.world.world.portal.db
      .selectFrom('resort_nights')
      .selectAll()
      .where('room_type_id', '=', 'kogen-suite')
      .where('night_on', '>=', '2027-01-09')
      .where('night_on', '<=', '2027-01-11')
      .execute();
    expect(nights.map(({ taken }) => taken)).toEqual([1, 1, 1]);
    await guest.world.close();
  });

  it('is taken by the first wish for which every night is left, and a night that failed is not kept', async () => {
    const guest = await openResorts();
    const [first = '', second = ''] = await colleagues(guest, 2);
    await applies(guest, first, '2027-01', formWith([wish('kogen-suite', '2027-01-11')]), 'resortFirstCome');
    const id = await applies(
      guest,
      second,
      '2027-01',
      formWith([wish('kogen-suite', '2027-01-10', { nights: 2 }), wish('kogen-suite', '2027-01-10')]),
      'resortFirstCome',
    );
    const { db } = guest.world.world.portal;
    const row = await db
      .selectFrom('resort_bookings')
      .selectAll()
      .where('case_id', '=', id)
      .executeTakeFirst();
    expect(row?.choice).toBe(2);
    await guest.world.close();
  });
});

describe('a stay', () => {
  const confirmed = async (guest: Guest) => {
    const { items } = (await guest.world.ask(resorts.bookings, { accessToken: guest.accessToken })).body;
    const stay = items.find(({ status }) => status.state === 'confirmed');
    if (!stay?.stay) throw new Error('The seed has a stay.');
    return { ...stay, stay: stay.stay, params: { bookingId: stay.id } };
  };

  it('costs what was shown to cancel: at midnight in Japan the fee is another, and the old one is not taken', async () => {
    // From 19 December, two nights
    let guest = await (await openResorts()).at('2026-12-11T23:59');
    const { params, stay } = await confirmed(guest);
    const free = await guest.world.ask(resorts.cancellation, { accessToken: guest.accessToken, params });
    expect(free.body).toEqual({
      roomPercent: 0,
      dinnerPercent: 0,
      roomYen: 0,
      dinnerYen: 0,
      totalYen: 0,
      untilOn: '2026-12-11',
    });
    await guest.world.advance(60_000);
    const { accessToken } = guest;
    const refused = await guest.world.ask(resorts.cancel, { accessToken, params, body: { totalYen: 0 } });
    expect(refused.problem).toMatchObject({ code: 'resort_fee_changed', amountYen: stay.roomYen });
    guest = await guest.at('2026-12-18T12:00');
    const asked = { accessToken: guest.accessToken, params };
    const fee = (await guest.world.ask(resorts.cancellation, asked)).body;
    expect(fee).toMatchObject({ roomPercent: 100, dinnerPercent: 20, untilOn: '2026-12-18' });
    expect(fee.totalYen).toBe(stay.roomYen + stay.dinnerYen / 5);
    const done = await guest.world.ask(resorts.cancel, { ...asked, body: { totalYen: fee.totalYen } });
    const { untilOn: _, ...kept } = fee;
    expect(done.body).toMatchObject({ status: { state: 'cancelled' }, fee: kept });
    expect((await guest.world.ask(resorts.cancellation, asked)).problem.code).toBe('step_not_possible');
    await guest.world.close();
  });

  it('lets its guests be changed until its date, and the fee follows', async () => {
    let guest = await (await openResorts()).at('2026-12-16T23:59');
    const { params, stay } = await confirmed(guest);
    const alone = { memberStays: true, guests: [] };
    const ask = (body: { memberStays: boolean; guests: ResortForm['guests'] }) =>
      guest.world.ask(resorts.changeGuests, { accessToken: guest.accessToken, params, body });
    const crowd = ['一', '二', '三'].map((name) => ({
      name,
      relation: 'other' as const,
      age: 'adult' as const,
    }));
    expect((await ask({ memberStays: true, guests: crowd })).problem.errors).toEqual([
      { pointer: '/guests', code: 'over_capacity' },
    ]);
    const changed = (await ask(alone)).body;
    expect(changed.form.guests).toEqual([]);
    expect(changed.stay?.totalYen).toBeLessThan(stay.totalYen);
    guest = await guest.at('2026-12-17T00:00');
    expect((await ask(alone)).problem.code).toBe('resort_guests_closed');
    expect((await guest.booking(params.bookingId)).guestsUntilOn).toBeUndefined();
    await guest.world.close();
  });

  it('is over the day after the arrival, and who did not come is told what it costs', async () => {
    let guest = await (await openResorts()).at('2026-12-19T23:59');
    const { params, stay } = await confirmed(guest);
    guest = await guest.at('2026-12-20T00:00');
    expect((await guest.booking(params.bookingId)).status.state).toBe('stayed');
    await takeDeskStep(guest.world.world.portal, params.bookingId, { step: 'noShow' });
    expect(await guest.booking(params.bookingId)).toMatchObject({
      status: { state: 'no_show' },
      fee: { roomPercent: 100, dinnerPercent: 100, totalYen: stay.totalYen },
    });
    await guest.world.close();
  });

  it('that the resort calls off costs nothing, and its rooms are free', async () => {
    const guest = await openResorts();
    const { params } = await confirmed(guest);
    const { db } = guest.world.world.portal;
    const taken = async () =>
      (
        await db
          .selectFrom('resort_nights')
          .select('taken')
          .where('room_type_id', '=', 'kogen-twin')
          .where('night_on', '=', '2026-12-19')
          .executeTakeFirstOrThrow()
      ).taken;
    expect(await taken()).toBe(1);
    await takeDeskStep(guest.world.world.portal, params.bookingId, { step: 'close', reason: '台風のため' });
    const closed = await guest.booking(params.bookingId);
    expect(closed.fee).toBeUndefined();
    expect(closed.status.history.at(-1)?.reason).toBe('台風のため');
    expect(await taken()).toBe(0);
    await guest.world.close();
  });
});

it('S-F6: the same request twice, at once or later, is one application', async () => {
  const { world, accessToken } = await openResorts();
  const asking = {
    accessToken,
    body: { month: '2027-02' },
    headers: { 'Idempotency-Key': 'resort-begin-0001' },
  };
  const [first, twin] = await Promise.all([
    world.ask(resorts.begin, asking),
    world.ask(resorts.begin, asking),
  ]);
  const later = await world.ask(resorts.begin, asking);
  const ids = [first, twin, later].filter(({ status }) => status === 201).map(({ body }) => body.id);
  expect(new Set(ids).size).toBe(1);
  await world.close();
});
