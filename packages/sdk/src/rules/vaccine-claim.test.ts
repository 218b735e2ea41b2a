import { describe, expect, it } from 'vitest';
import { dosesOf, judgeDoseDate, subsidyYen, takesClaims } from './vaccine-claim.js';

const season = {
  doseFrom: '2026-10-01',
  doseTo: '2027-01-31',
  claimFrom: '2026-10-01',
  claimTo: '2027-02-28',
  twoDosesBelowAge: 13,
};

it.each([
  ['2013-10-01', 1],
  ['2013-10-02', 2],
  ['2026-12-24', 2],
  ['1960-01-01', 1],
])('somebody born on %s gets %d', (birthDate, doses) => {
  expect(dosesOf(birthDate, season)).toBe(doses);
});

it.each([
  ['2026-09-30', 'outside_season'],
  ['2026-10-01', undefined],
  ['2026-11-22', undefined],
  ['2026-11-23', 'future_date'],
  ['2027-02-01', 'outside_season'],
  ['2026-11-31', 'impossible_date'],
])('a dose on %s is judged as %s', (doseDate, judged) => {
  expect(judgeDoseDate(doseDate, season, '2026-11-22')).toBe(judged);
});

it.each([
  ['2026-09-30', false],
  ['2026-10-01', true],
  ['2027-02-28', true],
  ['2027-03-01', false],
])('claims on %s are taken: %s', (on, taken) => {
  expect(takesClaims(season, on)).toBe(taken);
});

describe('the subsidy', () => {
  it.each([
    [2500, 2500],
    [3000, 3000],
    [4200, 3000],
    [0, 0],
  ])('for %d yen is %d', (paid, yen) => {
    expect(subsidyYen(paid, 3000)).toBe(yen);
  });
});
