import { describe, expect, it } from 'vitest';
import { addDays } from './calendar-date.js';
import {
  type CancellationTerms,
  cancellationFee,
  noShowFee,
  stayFee,
  type YenRounding,
} from './resort-fees.js';

/** The conditions of an old leaflet of XIV (DOMAIN 25). */
const terms: CancellationTerms = {
  rounding: 'half_up',
  normal: {
    steps: [
      { daysBefore: 7, roomPercent: 100, dinnerPercent: 0 },
      { daysBefore: 2, roomPercent: 100, dinnerPercent: 10 },
      { daysBefore: 1, roomPercent: 100, dinnerPercent: 20 },
      { daysBefore: 0, roomPercent: 100, dinnerPercent: 80 },
    ],
    noShow: { roomPercent: 100, dinnerPercent: 100 },
  },
  special: {
    steps: [
      { daysBefore: 14, roomPercent: 10, dinnerPercent: 0 },
      { daysBefore: 7, roomPercent: 20, dinnerPercent: 0 },
      { daysBefore: 2, roomPercent: 30, dinnerPercent: 10 },
      { daysBefore: 1, roomPercent: 50, dinnerPercent: 20 },
      { daysBefore: 0, roomPercent: 100, dinnerPercent: 80 },
    ],
    noShow: { roomPercent: 100, dinnerPercent: 100 },
  },
};
const stay = { checkInOn: '2027-03-02', roomYen: 20_000, dinnerYen: 10_000, isSpecial: false };

describe('what a cancellation costs', () => {
  it.each([
    [30, 0, 0, 22],
    [8, 0, 0, 0],
    [7, 20_000, 0, 4],
    [3, 20_000, 0, 0],
    [2, 20_000, 1000, 0],
    [1, 20_000, 2000, 0],
    [0, 20_000, 8000, undefined],
    [-1, 20_000, 8000, undefined],
  ])('normally, %i days before: %i yen for the room, %i for dinner', (days, roomYen, dinnerYen, lasts) => {
    const on = addDays(stay.checkInOn, -days);
    const fee = cancellationFee(stay, terms, on);
    expect(fee).toMatchObject({ roomYen, dinnerYen, totalYen: roomYen + dinnerYen });
    expect(fee.untilOn).toBe(lasts === undefined ? undefined : addDays(on, lasts));
  });

  it.each([
    [15, 0, 0],
    [14, 2000, 0],
    [8, 2000, 0],
    [7, 4000, 0],
    [3, 4000, 0],
    [2, 6000, 1000],
    [1, 10_000, 2000],
    [0, 20_000, 8000],
  ])(
    'in a special period, %i days before: %i yen for the room, %i for dinner',
    (days, roomYen, dinnerYen) => {
      const fee = cancellationFee({ ...stay, isSpecial: true }, terms, addDays(stay.checkInOn, -days));
      expect(fee).toMatchObject({ roomYen, dinnerYen });
    },
  );

  it('is all of it for who does not come', () => {
    expect(noShowFee(stay, terms)).toMatchObject({ roomYen: 20_000, dinnerYen: 10_000, totalYen: 30_000 });
  });

  it.each<[YenRounding, number, number, number]>([
    // 10 % of 12,345 are 1,234.5; of 12,344 1,234.4; of 12,346 1,234.6; of 12,340 1,234
    ['half_up', 12_345, 10, 1235],
    ['half_up', 12_344, 10, 1234],
    ['half_up', 12_346, 10, 1235],
    ['half_up', 12_340, 10, 1234],
    ['down', 12_345, 10, 1234],
    ['down', 12_349, 10, 1234],
    ['up', 12_341, 10, 1235],
    ['up', 12_340, 10, 1234],
    ['half_up', 1, 50, 1],
    ['down', 1, 50, 0],
    // 0.1 + 0.2 and the like never show
    ['half_up', 70_035, 30, 21_011],
    ['down', 2_900, 29, 841],
  ])('rounds %s: of %i yen, %i %% are %i yen', (rounding, roomYen, percent, expected) => {
    const share = {
      steps: [{ daysBefore: 0, roomPercent: percent, dinnerPercent: 0 }],
      noShow: terms.normal.noShow,
    };
    const fee = cancellationFee(
      { ...stay, roomYen },
      { rounding, normal: share, special: share },
      stay.checkInOn,
    );
    expect(fee.roomYen).toBe(expected);
  });

  it('counts days over the ends of months and leap days', () => {
    const leap = { ...stay, checkInOn: '2028-03-07' };
    expect(cancellationFee(leap, terms, '2028-02-28').roomYen).toBe(0);
    expect(cancellationFee(leap, terms, '2028-02-29').roomYen).toBe(20_000);
  });
});

describe('what a stay costs', () => {
  const red = { roomYen: 3000, adultYen: 5000, childYen: 2500 };
  const white = { roomYen: 2000, adultYen: 4000, childYen: 2000 };
  const party = { rooms: 2, adults: 3, children: 1 };

  it('is the sum of its nights, each by its season', () => {
    expect(stayFee([red, white], party)).toEqual({
      roomYen: 2 * 3000 + 3 * 5000 + 2500 + (2 * 2000 + 3 * 4000 + 2000),
      dinnerYen: 0,
    });
  });

  it('has a dinner for everybody every night, where it is asked for', () => {
    const { dinnerYen } = stayFee([red, white], party, { adultYen: 6000, childYen: 3000 });
    expect(dinnerYen).toBe(2 * (3 * 6000 + 3000));
  });
});
