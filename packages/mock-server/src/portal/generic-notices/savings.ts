import type { GenericDrug } from '@ikiiki/sdk/contract';
import { type SpecialFeeRule, specialFeeRuleOn } from './special-fee-rules.js';
import type { DispensingsTable } from './tables.js';

/** Hundredths of a yen, as prices of drugs are kept. */
const hundred = 100;

/** Half and more is rounded up. All amounts are worked out as whole numbers, so that nothing is lost on the way. */
const divided = (amount: number, by: number): number => Math.floor((2 * amount + by) / (2 * by));

const inYen = (hundredths: number): number => hundredths / hundred;

/** What is charged beside the insurance for one unit; none where the original is needed, or no dearer. */
function feeRuleOf(drug: DispensingsTable, rules?: readonly SpecialFeeRule[]): SpecialFeeRule | undefined {
  const isDearer = drug.original_price > drug.generic_highest_price;
  return drug.by_wish && isDearer ? specialFeeRuleOn(drug.dispensed_on, rules) : undefined;
}

/** What a drug costs now and as a generic, by the rule of its day. */
export function savingsOf(drug: DispensingsTable, rules?: readonly SpecialFeeRule[]): GenericDrug {
  const { quantity, copay_percent: percent, original_price: original, generic_price: generic } = drug;
  const rule = feeRuleOf(drug, rules);
  const { numerator, denominator, taxPercent } = rule ?? { numerator: 0, denominator: 1, taxPercent: 0 };

  // Of one unit, in hundredths of a yen and in parts of `denominator`
  const outside = (original - drug.generic_highest_price) * numerator;
  const covered = original * denominator - outside;
  const copayYen = divided(covered * quantity * percent, denominator * hundred * 100);
  const specialFeeYen = divided(outside * quantity * (100 + taxPercent), denominator * hundred * 100);
  const selfPayAfterYen = divided(generic * quantity * percent, hundred * 100);
  const selfPayNowYen = copayYen + specialFeeYen;

  return {
    id: drug.id,
    name: drug.drug,
    genericName: drug.generic,
    pharmacy: drug.pharmacy,
    dispensedOn: drug.dispensed_on,
    days: drug.days,
    copayYen,
    specialFeeYen,
    selfPayNowYen,
    selfPayAfterYen,
    savingYen: Math.max(0, selfPayNowYen - selfPayAfterYen),
    calculation: {
      unit: drug.unit,
      quantity,
      copayPercent: percent,
      originalPriceYen: inYen(original),
      genericHighestPriceYen: inYen(drug.generic_highest_price),
      genericPriceYen: inYen(generic),
      coveredPriceYen: inYen(covered / denominator),
      ...(rule && {
        specialFee: {
          ruleFrom: rule.from,
          numerator,
          denominator,
          taxPercent,
          perUnitYen: inYen(outside / denominator),
          chargedPerUnitYen: inYen((outside * (100 + taxPercent)) / (denominator * 100)),
        },
      }),
    },
  };
}
