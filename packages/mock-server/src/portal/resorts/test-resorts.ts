import { type ResortBooking, type ResortForm, type ResortWish, resorts } from '@ikiiki/sdk/contract';
import { logIn } from '../test-journey.js';
import { openTestWorld, type TestWorld } from '../test-world.js';
import { beginAs, submitAs } from './apply.js';

export const wish = (roomTypeId: string, checkInOn: string, over: ResortWish = {}): ResortWish => ({
  resortId: roomTypeId.split('-')[0] ?? '',
  roomTypeId,
  checkInOn,
  nights: 1,
  rooms: 1,
  ...over,
});

export const formWith = (wishes: readonly ResortWish[], over: Partial<ResortForm> = {}): ResortForm => ({
  wishes: [...wishes],
  memberStays: true,
  guests: [],
  phone: '090-0000-0000',
  dinner: false,
  ...over,
});

/** A member of the seed in a world of its own, whose day is 2026-11-22. */
export interface Guest {
  readonly world: TestWorld;
  readonly accessToken: string;
  begin(month: string): Promise<string>;
  booking(id: string): Promise<ResortBooking>;
  /** Sets the clock to a time in Japan, `YYYY-MM-DDThh:mm`, and logs in again. */
  at(japanTime: string): Promise<Guest>;
}

export async function guestOf(world: TestWorld): Promise<Guest> {
  const { accessToken } = (await logIn(world)).body;
  return {
    world,
    accessToken,
    async begin(month) {
      return (await world.ask(resorts.begin, { accessToken, body: { month } })).body.id;
    },
    async booking(id) {
      return (await world.ask(resorts.getBooking, { accessToken, params: { bookingId: id } })).body;
    },
    async at(japanTime) {
      await world.advance(Date.parse(`${japanTime}:00+09:00`) - world.now());
      return guestOf(world);
    },
  };
}

export const openResorts = async (): Promise<Guest> => guestOf(await openTestWorld());

/** Puts so many people into the society's records, who have nothing yet. */
export async function colleagues({ world }: Guest, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, index) => `colleague-${index}`);
  const { db } = world.world.portal;
  const [someone] = await db.selectFrom('members').selectAll().limit(1).execute();
  if (!someone) throw new Error('The seed has people.');
  await db
    .insertInto('members')
    .values(ids.map((id) => ({ ...someone, id, insured_number: '9999000001' })))
    .execute();
  return ids;
}

/** Somebody applies, as the portal sees it. */
export async function applies(
  { world }: Guest,
  memberId: string,
  month: string,
  form: ResortForm,
  procedure: 'resortLottery' | 'resortFirstCome' = 'resortLottery',
): Promise<string> {
  const { portal } = world.world;
  const id = await beginAs(portal, portal.db, { procedure, memberId, month, form });
  await submitAs(portal, id, form);
  return id;
}
