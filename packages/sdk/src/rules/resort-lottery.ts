/*
 * The draw of a lottery round of the resorts (docs/decisions/0025). Who knows the seed, the entries and the rooms
 * computes the same result: nothing here depends on time, on chance or on the order of applying.
 */
import { addDays } from './calendar-date.js';

/** Rooms of one type for some nights. */
export interface LotteryWish {
  readonly roomTypeId: string;
  /** First night, a calendar date in Japan. */
  readonly checkInOn: string;
  readonly nights: number;
  readonly rooms: number;
}

/** One application of a round. */
export interface LotteryEntry {
  /** Its lottery number: public, and tells nothing of whose it is. */
  readonly number: string;
  /** The first wish first. */
  readonly wishes: readonly LotteryWish[];
}

/** Rooms of a type that can be drawn for a night. */
export interface LotteryRooms {
  readonly roomTypeId: string;
  /** A calendar date in Japan. */
  readonly on: string;
  readonly rooms: number;
}

/** All that a draw goes by. */
export interface LotteryRound {
  /** Committed to before applications open, by {@link commitmentOf}. */
  readonly seed: string;
  readonly entries: readonly LotteryEntry[];
  readonly rooms: readonly LotteryRooms[];
}

/** What became of an entry. */
export interface LotteryResult {
  readonly number: string;
  /** Its place in the order of this round, from 1. */
  readonly rank: number;
  /** Which wish was granted, from 1; absent where none was. */
  readonly choice?: number;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const hexOf = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** What is published of a seed before applications open: its SHA-256 (of the text, UTF-8) in hexadecimal. */
export async function commitmentOf(seed: string): Promise<string> {
  return hexOf(await crypto.subtle.digest('SHA-256', bytesOf(seed)));
}

/** The numbers in the order in which they are considered: by HMAC-SHA-256 of the number with the seed as its key. */
export async function lotteryOrder(seed: string, numbers: readonly string[]): Promise<string[]> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytesOf(seed), algorithm, false, ['sign']);
  const keyed = await Promise.all(
    numbers.map(async (number) => hexOf(await crypto.subtle.sign('HMAC', key, bytesOf(number))) + number),
  );
  return keyed.sort().map((text) => text.slice(64));
}

/** The nights of a stay. */
export const nightsOf = ({ checkInOn, nights }: Pick<LotteryWish, 'checkInOn' | 'nights'>): string[] =>
  Array.from({ length: nights }, (_, night) => addDays(checkInOn, night));

/** Grants wishes in rounds: all first wishes in order, then the second of who has none yet, then the third. */
function grant(entries: readonly LotteryEntry[], rooms: readonly LotteryRooms[]): Map<string, number> {
  const keyOf = (roomTypeId: string, on: string) => `${on} ${roomTypeId}`;
  const left = new Map(rooms.map((some) => [keyOf(some.roomTypeId, some.on), some.rooms]));
  const granted = new Map<string, number>();
  const most = Math.max(0, ...entries.map(({ wishes }) => wishes.length));
  for (let choice = 1; choice <= most; choice += 1) {
    for (const { number, wishes } of entries) {
      const wish = wishes[choice - 1];
      if (!wish || granted.has(number)) continue;
      const keys = nightsOf(wish).map((on) => keyOf(wish.roomTypeId, on));
      if (keys.some((key) => (left.get(key) ?? 0) < wish.rooms)) continue;
      for (const key of keys) left.set(key, (left.get(key) ?? 0) - wish.rooms);
      granted.set(number, choice);
    }
  }
  return granted;
}

/** The result of a round, in the order in which entries were considered. */
export async function drawLottery({ seed, entries, rooms }: LotteryRound): Promise<LotteryResult[]> {
  const byNumber = new Map(entries.map((entry) => [entry.number, entry]));
  const order = await lotteryOrder(seed, [...byNumber.keys()]);
  const granted = grant(
    order.flatMap((number) => byNumber.get(number) ?? []),
    rooms,
  );
  return order.map((number, index) => {
    const choice = granted.get(number);
    return { number, rank: index + 1, ...(choice !== undefined && { choice }) };
  });
}
