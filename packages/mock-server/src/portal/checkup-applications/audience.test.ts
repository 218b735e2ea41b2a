import { describe, expect, it } from 'vitest';
import { type Audience, type JudgedPerson, judgeAudience } from './audience.js';

const judged = (audience: Audience, person: Partial<JudgedPerson>, fiscalYear = 2026) =>
  judgeAudience(
    audience,
    { birthDate: '1985-10-03', sex: 'female', relationship: 'insured', ...person },
    { fiscalYear, ageRule: 'legal' },
  );

describe('for whom a course is', () => {
  it.each([
    ['1997-03-31', true],
    // By law she is thirty on 31 March
    ['1997-04-01', true],
    ['1997-04-02', false],
  ])('thirty by the end of the fiscal year, born on %s: %s', (birthDate, eligible) => {
    expect(judged({ minAge: 30 }, { birthDate }).eligible).toBe(eligible);
  });

  it('who is too young learns the first day on which the person may apply', () => {
    expect(judged({ minAge: 30 }, { birthDate: '1997-04-02' })).toEqual({
      eligible: false,
      refusal: 'too_young',
      eligibleFrom: '2027-04-01',
    });
    expect(judged({ minAge: 30 }, { birthDate: '1997-04-02' }, 2027).eligible).toBe(true);
  });

  it.each([
    ['1992-04-02', true],
    ['1992-04-01', false],
  ])('at most thirty-four at the end of the fiscal year, born on %s: %s', (birthDate, eligible) => {
    expect(judged({ maxAge: 34 }, { birthDate }).eligible).toBe(eligible);
  });

  it('what time cannot mend is told first, without a date', () => {
    const tooYoung = { birthDate: '2009-07-07' };
    expect(judged({ minAge: 40, relationship: 'dependant' }, tooYoung)).toEqual({
      eligible: false,
      refusal: 'relationship',
    });
    expect(judged({ minAge: 40, sex: 'male' }, tooYoung)).toEqual({ eligible: false, refusal: 'sex' });
  });

  it('the calendar rule is the society’s to choose', () => {
    const person = { birthDate: '1997-04-01', sex: 'female', relationship: 'insured' } as const;
    expect(judgeAudience({ minAge: 30 }, person, { fiscalYear: 2026, ageRule: 'calendar' }).eligible).toBe(
      false,
    );
  });
});
