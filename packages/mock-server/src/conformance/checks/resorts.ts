import { contract } from '@ikiiki/sdk/contract';
import { commitmentOf, drawLottery } from '@ikiiki/sdk/rules/resort-lottery';
import { checksOf, expect, expectEqual } from '../check.js';
import { type Desk, expectField, expectProblem } from '../desk.js';
import { member, tokenOf } from '../journey.js';
import { formFor } from '../procedures/resorts.js';

const { resorts } = contract;

async function begin(desk: Desk, accessToken: string, month: string): Promise<{ bookingId: string }> {
  return { bookingId: (await desk.get(resorts.begin, { accessToken, body: { month } })).id };
}

/** The stay that the member of long standing has. */
async function stayOf(desk: Desk, accessToken: string) {
  const { items } = await desk.get(resorts.bookings, { accessToken });
  const found = items.find(({ status }) => status.state === 'confirmed');
  expect(found?.stay, 'the member has a stay');
  return { stay: found.stay, params: { bookingId: found.id } };
}

export const resortsChecks = checksOf('resorts', ['dev'], {
  'a calendar has every day of its month, with its season and rooms, or why it is closed': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const [resort] = (await desk.get(resorts.list, { accessToken })).items;
    expect(resort, 'there is a resort');
    const asking = { accessToken, params: { resortId: resort.id }, query: { month: '2027-02' } };
    const { days } = await desk.get(resorts.calendar, asking);
    expectEqual([days.length, days[0]?.on, days.at(-1)?.on], [28, '2027-02-01', '2027-02-28'], 'the days');
    for (const { on, seasonId, closedBecause, rooms } of days) {
      expectEqual(seasonId === undefined, closedBecause !== undefined, `${on}: a season, or closed`);
      expectEqual(
        rooms.length,
        seasonId === undefined ? 0 : resort.roomTypes.length,
        `${on}: types of rooms`,
      );
      if (seasonId)
        expect(
          resort.seasons.some(({ id }) => id === seasonId),
          `${on}: a season of the resort`,
        );
    }
  },
  'a month is applied for once, and only while it is open': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const { items } = await desk.get(resorts.rounds, { accessToken });
    const open = items.find(({ state }) => state === 'open');
    const upcoming = items.find(({ state }) => state === 'upcoming');
    expect(open && upcoming, 'a month is open, and another is not yet');
    const closed = { accessToken, body: { month: upcoming.month } };
    await desk.refused(resorts.begin, 'resort_round_closed', closed);
    await begin(desk, accessToken, open.month);
    await desk.refused(resorts.begin, 'resort_booking_exists', { accessToken, body: { month: open.month } });
  },
  'an application names each part that cannot be, and keeps the names as they are typed': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const params = await begin(desk, accessToken, '2027-02');
    const guests = [
      { name: '髙橋 みつき', relation: 'other', age: 'adult' },
      { name: '高橋\u3000みつき', relation: 'other', age: 'adult' },
    ] as const;
    const body = formFor('kogen-twin', '2027-03-06', { guests: [...guests], phone: '12' });
    const refused = await desk.refused(resorts.submit, 'validation_failed', { accessToken, params, body });
    expectField(refused, '/wishes/0/checkInOn', 'out_of_range');
    expectField(refused, '/guests/1/name', 'duplicate');
    expectField(refused, '/phone', 'invalid_format');
    const right = formFor('kogen-twin', '2027-02-06', { guests: [guests[0]] });
    const sent = await desk.get(resorts.submit, { accessToken, params, body: right });
    expectEqual(sent.form.guests[0]?.name, '髙橋 みつき', 'the name');
    expectEqual(sent.form.phone, '09000000000', 'the telephone');
    expect(sent.number, 'a number for the draw');
  },
  'the record of a draw computes to the same, by the seed that was committed to': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const { items } = await desk.get(resorts.rounds, { accessToken });
    const drawn = items.find(({ state, entries }) => state === 'first_come' && entries > 0);
    expect(drawn, 'a draw has been made');
    const record = await desk.get(resorts.draw, { accessToken, params: { month: drawn.month } });
    expectEqual(record.commitment, drawn.commitment, 'the commitment');
    expectEqual(await commitmentOf(record.seed), record.commitment, 'what the seed commits to');
    expectEqual(await drawLottery(record), record.results, 'the results');
  },
  'of two who want the last room that a draw has left, one has it (S-F5)': async (desk) => {
    const tokens = [await tokenOf(desk, 'family-insured'), await tokenOf(desk, 'checkup-not-done')];
    const body = formFor('kogen-suite', '2027-01-30');
    const sent = await Promise.all(
      tokens.map(async (accessToken) => {
        const params = await begin(desk, accessToken, '2027-01');
        return desk.ask(resorts.submit, { accessToken, params, body });
      }),
    );
    expectEqual(sent.map(({ status }) => status).sort(), [200, 409], 'how they were answered');
    for (const reply of sent) if (reply.status !== 200) expectProblem(reply, 'resort_full');
  },
  'a cancellation costs what the member has seen, and it is kept': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const { params } = await stayOf(desk, accessToken);
    const { totalYen } = await desk.get(resorts.cancellation, { accessToken, params });
    const other = { accessToken, params, body: { totalYen: totalYen + 1 } };
    const changed = await desk.refused(resorts.cancel, 'resort_fee_changed', other);
    expectEqual(changed.amountYen, totalYen, 'what it costs');
    const cancelled = await desk.get(resorts.cancel, { accessToken, params, body: { totalYen } });
    expectEqual([cancelled.status.state, cancelled.fee?.totalYen], ['cancelled', totalYen], 'state and fee');
  },
  'guests of a stay can be changed until their day': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const { params, stay } = await stayOf(desk, accessToken);
    const body = { memberStays: true, guests: [] };
    const changed = await desk.get(resorts.changeGuests, { accessToken, params, body });
    expect(changed.stay && changed.stay.totalYen <= stay.totalYen, 'fewer people do not cost more');
    const until = changed.guestsUntilOn;
    expect(until, 'the day is told');
    const end = Date.parse(`${until}T00:00:00+09:00`) + 86_400_000;
    await desk.dev.advance({ milliseconds: end - Date.parse((await desk.dev.clock()).now) });
    const later = await tokenOf(desk, 'member');
    await desk.refused(resorts.changeGuests, 'resort_guests_closed', { accessToken: later, params, body });
  },
});
