import { expect, it } from 'vitest';
import { createMockWorld, logIn } from '../../test/mock-world.js';
import { drawLottery } from '../rules/resort-lottery.js';

it('a member looks at resorts, applies for a stay, and takes the application back', async () => {
  const world = createMockWorld();
  const portal = world.client();
  await logIn(portal);
  const names: string[] = [];
  for await (const { name } of portal.resorts.list({ limit: 1 })) names.push(name);
  expect(names).toHaveLength(3);
  const { items: rounds } = await portal.resorts.rounds();
  const month = rounds.find(({ state }) => state === 'open')?.month ?? '';
  const { days } = await portal.resorts.calendar({ resortId: 'kohan', month });
  const { id: bookingId } = await portal.resorts.begin({ month });
  const wish = {
    resortId: 'kohan',
    roomTypeId: 'kohan-family',
    checkInOn: days[5]?.on ?? '',
    nights: 2,
    rooms: 1,
  };
  const form = { wishes: [wish], memberStays: true, guests: [], phone: '090-0000-0000', dinner: false };
  await portal.resorts.saveDraft({ bookingId, ...form });
  const sent = await portal.resorts.submit({ bookingId, ...form });
  expect(sent.status.state).toBe('applied');
  expect((await portal.resorts.withdraw({ bookingId })).status.state).toBe('withdrawn');
  expect((await portal.resorts.bookings()).items[0]?.id).toBe(bookingId);
  await world.close();
});

it('anybody computes a draw again from what the portal publishes of it', async () => {
  const world = createMockWorld();
  const portal = world.client();
  await logIn(portal);
  const record = await portal.resorts.draw({ month: '2027-01' });
  expect(await drawLottery(record)).toEqual(record.results);
  await world.close();
});
