import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commitmentOf,
  drawLottery,
  type LotteryEntry,
  type LotteryRound,
  type LotteryWish,
  lotteryOrder,
  nightsOf,
} from './resort-lottery.js';

const wish = (over: Partial<LotteryWish> = {}): LotteryWish => ({
  roomTypeId: 'twin',
  checkInOn: '2027-02-13',
  nights: 1,
  rooms: 1,
  ...over,
});
const oneRoom = [{ roomTypeId: 'twin', on: '2027-02-13', rooms: 1 }];

const aWish = fc.record({
  roomTypeId: fc.constantFrom('twin', 'suite'),
  checkInOn: fc.constantFrom('2027-02-11', '2027-02-12', '2027-02-13'),
  nights: fc.integer({ min: 1, max: 3 }),
  rooms: fc.integer({ min: 1, max: 2 }),
});
const aRound: fc.Arbitrary<LotteryRound> = fc.record({
  seed: fc.string({ minLength: 1 }),
  entries: fc.uniqueArray(fc.integer({ min: 0, max: 9999 }), { maxLength: 25 }).chain((numbers) =>
    fc.tuple(
      ...numbers.map((number) =>
        fc.record({
          number: fc.constant(`N${number}`),
          wishes: fc.array(aWish, { minLength: 1, maxLength: 3 }),
        }),
      ),
    ),
  ),
  rooms: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 10, maxLength: 10 }).map((counts) =>
    counts.map((rooms, index) => ({
      roomTypeId: index % 2 ? 'twin' : 'suite',
      on: `2027-02-${11 + Math.floor(index / 2)}`,
      rooms,
    })),
  ),
});

/** Rooms of a type that granted wishes take in a night. */
function taken(granted: readonly LotteryWish[], roomTypeId: string, on: string): number {
  return granted
    .filter((some) => some.roomTypeId === roomTypeId && nightsOf(some).includes(on))
    .reduce((sum, { rooms }) => sum + rooms, 0);
}

async function grantsOf(round: LotteryRound) {
  const wishesOf = new Map(round.entries.map((entry) => [entry.number, entry.wishes]));
  const results = await drawLottery(round);
  return results.map(({ number, rank, choice }) => {
    const wishes = wishesOf.get(number) ?? [];
    return { number, rank, choice, wishes, granted: choice === undefined ? undefined : wishes[choice - 1] };
  });
}

const roomsOf = ({ rooms }: LotteryRound, roomTypeId: string, on: string) =>
  rooms.find((some) => some.roomTypeId === roomTypeId && some.on === on)?.rooms ?? 0;

describe('a draw', () => {
  it('never gives away more rooms than there are', async () => {
    await fc.assert(
      fc.asyncProperty(aRound, async (round) => {
        const granted = (await grantsOf(round)).flatMap((grant) => grant.granted ?? []);
        for (const some of granted) {
          for (const on of nightsOf(some)) {
            expect(taken(granted, some.roomTypeId, on)).toBeLessThanOrEqual(
              roomsOf(round, some.roomTypeId, on),
            );
          }
        }
      }),
    );
  });

  it('refuses nobody a wish for which there was room before whoever came later in the order', async () => {
    await fc.assert(
      fc.asyncProperty(aRound, async (round) => {
        const grants = await grantsOf(round);
        for (const one of grants) {
          const refused = one.wishes.slice(0, (one.choice ?? one.wishes.length + 1) - 1);
          for (const [index, some] of refused.entries()) {
            const earlier = grants.flatMap((other) => {
              const at = other.choice ?? Number.POSITIVE_INFINITY;
              const isEarlier = at < index + 1 || (at === index + 1 && other.rank < one.rank);
              return isEarlier && other.granted ? [other.granted] : [];
            });
            const fits = nightsOf(some).every(
              (on) => taken(earlier, some.roomTypeId, on) + some.rooms <= roomsOf(round, some.roomTypeId, on),
            );
            expect(fits).toBe(false);
          }
        }
      }),
    );
  });

  it('is the same for the same seed, in whatever order people applied', async () => {
    await fc.assert(
      fc.asyncProperty(aRound, fc.infiniteStream(fc.nat()), async (round, chance) => {
        const shuffled = round.entries
          .map((entry) => ({ entry, at: chance.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ entry }) => entry);
        expect(await drawLottery({ ...round, entries: shuffled })).toEqual(await drawLottery(round));
      }),
    );
  });

  it('has one result for every entry, each with a rank of its own', async () => {
    await fc.assert(
      fc.asyncProperty(aRound, async (round) => {
        const results = await drawLottery(round);
        expect(results.map(({ number }) => number).sort()).toEqual(
          round.entries.map(({ number }) => number).sort(),
        );
        expect(results.map(({ rank }) => rank)).toEqual(round.entries.map((_, index) => index + 1));
      }),
    );
  });

  it('considers every first wish before any second one', async () => {
    const [first = '', second = ''] = await lotteryOrder('seed', ['A', 'B']);
    const round: LotteryRound = {
      seed: 'seed',
      // Whoever is first in the order wants it as the second wish only
      entries: [
        { number: first, wishes: [wish({ roomTypeId: 'none' }), wish()] },
        { number: second, wishes: [wish()] },
      ],
      rooms: oneRoom,
    };
    expect(await drawLottery(round)).toEqual([
      { number: first, rank: 1 },
      { number: second, rank: 2, choice: 1 },
    ]);
  });

  it('grants a stay only where every night has the rooms', async () => {
    const entries = [{ number: 'A', wishes: [wish({ nights: 2 })] }];
    expect(await drawLottery({ seed: 's', entries, rooms: oneRoom })).toEqual([{ number: 'A', rank: 1 }]);
  });

  it('gives each of many the same chance at one room, over many seeds (chi-square)', async () => {
    const people = 8;
    const draws = 4000;
    const entries: LotteryEntry[] = Array.from({ length: people }, (_, index) => ({
      number: `N${index}`,
      wishes: [wish()],
    }));
    const wins = new Map<string, number>();
    for (let draw = 0; draw < draws; draw += 1) {
      const results = await drawLottery({ seed: `seed ${draw}`, entries, rooms: oneRoom });
      const winner = results.find(({ choice }) => choice !== undefined)?.number ?? '';
      wins.set(winner, (wins.get(winner) ?? 0) + 1);
    }
    const expected = draws / people;
    const chiSquare = [...wins.values()].reduce((sum, won) => sum + (won - expected) ** 2 / expected, 0);
    expect(wins.size).toBe(people);
    // Seven degrees of freedom, p = 0.01; the seeds are always the same, so is the value
    expect(chiSquare).toBeLessThan(18.475);
  });
});

it('what a seed commits to is its SHA-256, as any tool computes it', async () => {
  expect(await commitmentOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

it('the order is that of HMAC-SHA-256, as any tool computes it', async () => {
  // printf A | openssl dgst -sha256 -hmac seed: A 935f…, B 126c…, C 3631…
  expect(await lotteryOrder('seed', ['A', 'B', 'C'])).toEqual(['B', 'C', 'A']);
});
