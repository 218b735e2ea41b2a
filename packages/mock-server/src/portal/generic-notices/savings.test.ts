import { describe, expect, it } from 'vitest';
import { savingsOf } from './savings.js';
import { type SpecialFeeRule, specialFeeRules } from './special-fee-rules.js';
import type { DispensingsTable } from './tables.js';

/** A drug of 500 yen of which the dearest generic costs 250: the example of the law’s explanation. */
const example: DispensingsTable = {
  id: 'x',
  member_id: 'member',
  dispensed_on: '2026-08-07',
  published_at: 0,
  pharmacy: '薬局',
  drug: '先発',
  generic: '後発',
  days: 28,
  quantity: 100,
  unit: '錠',
  original_price: 50_000,
  generic_price: 25_000,
  generic_highest_price: 25_000,
  copay_percent: 30,
  by_wish: 1,
};
const drug = (change: Partial<DispensingsTable> = {}) => ({ ...example, ...change });
const amounts = (change: Partial<DispensingsTable>, rules?: readonly SpecialFeeRule[]) => {
  const { copayYen, specialFeeYen, selfPayNowYen, selfPayAfterYen, savingYen } = savingsOf(
    drug(change),
    rules,
  );
  return [copayYen, specialFeeYen, selfPayNowYen, selfPayAfterYen, savingYen];
};

describe('a drug of 500 yen beside a generic of 250', () => {
  it('is charged 68.75 yen with the tax, and 30 percent of 437.50 yen', () => {
    const { calculation, copayYen, specialFeeYen } = savingsOf(drug());
    expect(calculation.specialFee).toMatchObject({ perUnitYen: 62.5, chargedPerUnitYen: 68.75 });
    expect(calculation.coveredPriceYen).toBe(437.5);
    // Of a hundred units, as the amounts are in whole yen
    expect([specialFeeYen, copayYen]).toEqual([6_875, 13_125]);
  });

  it.each<[string, Partial<DispensingsTable>, number[]]>([
    ['as it is', {}, [13_125, 6_875, 20_000, 7_500, 12_500]],
    ['of one unit, rounded to yen', { quantity: 1 }, [131, 69, 200, 75, 125]],
    ['the day before the rule', { dispensed_on: '2024-09-30' }, [15_000, 0, 15_000, 7_500, 7_500]],
    ['on the first day of the rule', { dispensed_on: '2024-10-01' }, [13_125, 6_875, 20_000, 7_500, 12_500]],
    ['that is needed', { by_wish: 0 }, [15_000, 0, 15_000, 7_500, 7_500]],
    ['of who pays 10 percent', { copay_percent: 10 }, [4_375, 6_875, 11_250, 2_500, 8_750]],
    [
      'beside a cheaper generic than the dearest',
      { generic_price: 20_000 },
      [13_125, 6_875, 20_000, 6_000, 14_000],
    ],
    [
      'no dearer than its dearest generic',
      { generic_highest_price: 50_000 },
      [15_000, 0, 15_000, 7_500, 7_500],
    ],
    [
      'cheaper than its dearest generic',
      { generic_highest_price: 60_000 },
      [15_000, 0, 15_000, 7_500, 7_500],
    ],
    ['that saves nothing', { generic_price: 60_000, by_wish: 0 }, [15_000, 0, 15_000, 18_000, 0]],
    [
      'of uneven hundredths',
      { original_price: 9_870, generic_highest_price: 3_460, generic_price: 2_340, quantity: 56 },
      [1_389, 987, 2_376, 393, 1_983],
    ],
  ])('%s', (_, change, expected) => {
    expect(amounts(change)).toEqual(expected);
  });
});

it('a change of the law is one more line, and changes nothing of the days before it', () => {
  const rules = [{ from: '2027-04-01', numerator: 1, denominator: 2, taxPercent: 10 }, ...specialFeeRules];
  expect(amounts({ dispensed_on: '2027-03-31' }, rules)).toEqual(amounts({ dispensed_on: '2027-03-31' }));
  expect(amounts({ dispensed_on: '2027-04-01' }, rules)).toEqual([11_250, 13_750, 25_000, 7_500, 17_500]);
  expect(savingsOf(drug({ dispensed_on: '2027-04-01' }), rules).calculation.specialFee).toMatchObject({
    ruleFrom: '2027-04-01',
    numerator: 1,
    denominator: 2,
  });
});

it('the rules stand in their order, the newest first', () => {
  const days = specialFeeRules.map(({ from }) => from);
  expect(days).toEqual([...days].sort().reverse());
});
