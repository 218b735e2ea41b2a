import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './calendar-date.js';
import { attainsAgeOn, eligibleFrom, judgeEligibility } from './eligibility.js';
import { fiscalYearEnd } from './fiscal-year.js';

const legal = { dependantMinAge: 30, ageRule: 'legal' } as const;
const calendar = { dependantMinAge: 30, ageRule: 'calendar' } as const;
const dependant = (birthDate: string) => ({ relationship: 'dependant', birthDate }) as const;

describe('judgeEligibility', () => {
  it.each([
    ['1997-03-31', true, true],
    ['1997-04-01', true, false],
    ['1997-04-02', false, false],
    ['1996-03-31', true, true],
    ['1996-04-01', true, true],
    ['1996-04-02', true, true],
    ['1996-02-29', true, true],
  ])(
    'D7: on 2026-11-22 a dependant born %s registers: legal %s, calendar %s',
    (birthDate, byLaw, byCalendar) => {
      const today = '2026-11-22';
      expect(judgeEligibility(dependant(birthDate), { ...legal, today }).eligible).toBe(byLaw);
      expect(judgeEligibility(dependant(birthDate), { ...calendar, today }).eligible).toBe(byCalendar);
    },
  );

  it('D7: refuses a dependant on 31 March who may register on 1 April, and names that day', () => {
    const person = dependant('1997-04-02');
    expect(judgeEligibility(person, { ...legal, today: '2027-03-31' })).toEqual({
      eligible: false,
      eligibleFrom: '2027-04-01',
    });
    expect(judgeEligibility(person, { ...legal, today: '2027-04-01' })).toEqual({ eligible: true });
  });

  it('lets an insured person register at any age', () => {
    const minor = { relationship: 'insured', birthDate: '2011-01-01' } as const;
    expect(judgeEligibility(minor, { ...legal, today: '2026-11-22' })).toEqual({ eligible: true });
  });

  it('opens on the day it names and stays open', () => {
    const birthDates = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays('1930-01-01', days));
    fc.assert(
      fc.property(birthDates, fc.constantFrom(legal, calendar), fc.nat(20_000), (birthDate, rule, later) => {
        const from = eligibleFrom(birthDate, rule);
        const on = (today: string) => judgeEligibility(dependant(birthDate), { ...rule, today }).eligible;
        expect(from).toMatch(/-04-01$/);
        expect(on(addDays(from, -1))).toBe(false);
        expect(on(addDays(from, later))).toBe(true);
        expect(attainsAgeOn(birthDate, 30, rule.ageRule) <= fiscalYearEnd(Number(from.slice(0, 4)))).toBe(
          true,
        );
      }),
    );
  });
});

describe('attainsAgeOn', () => {
  it.each([
    ['1997-04-01', 'legal', '2027-03-31'],
    ['1997-04-01', 'calendar', '2027-04-01'],
    ['2000-01-01', 'legal', '2029-12-31'],
    ['2000-02-29', 'legal', '2030-02-28'],
    ['2000-02-29', 'calendar', '2030-03-01'],
    ['2000-03-01', 'legal', '2030-02-28'],
    ['2002-03-01', 'legal', '2032-02-29'],
  ] as const)('someone born %s is 30 (%s) on %s', (birthDate, rule, attainsOn) => {
    expect(attainsAgeOn(birthDate, 30, rule)).toBe(attainsOn);
  });

  it('takes 28 February for someone born on 29 February, in leap years too', () => {
    expect(attainsAgeOn('2000-02-29', 32, 'legal')).toBe('2032-02-28');
    expect(attainsAgeOn('2000-02-29', 32, 'calendar')).toBe('2032-02-29');
  });
});
