import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Count, DateOn, Id, InstantAt, MonthOn, wholeNumber } from './values.js';

/** Yen of one tablet, gram or the like: with decimals. */
const PriceYen = z.number().check(z.nonnegative());

/** 長期収載品の選定療養: what somebody pays beside the insurance who wants the original though there is a generic. */
export const SpecialFee = z.object({
  /** From when dispensing is charged by this rule. */
  ruleFrom: DateOn,
  /** Which part of the difference of prices is charged. */
  numerator: wholeNumber(z.positive()),
  denominator: wholeNumber(z.positive()),
  taxPercent: Count,
  /** The part of the difference, of one unit: the insurance does not cover it. */
  perUnitYen: PriceYen,
  /** The same with the tax: what is charged. */
  chargedPerUnitYen: PriceYen,
});
export type SpecialFee = z.output<typeof SpecialFee>;

/** How the amounts of a drug come about, in the order of the sum. All prices are of one unit. */
export const GenericCalculation = z.object({
  /** What is counted, e.g. `錠`. */
  unit: z.string(),
  quantity: wholeNumber(z.positive()),
  /** What the patient pays of what the insurance covers. */
  copayPercent: wholeNumber(z.positive(), z.maximum(100)),
  originalPriceYen: PriceYen,
  /** The dearest generic: the special fee is reckoned from it. */
  genericHighestPriceYen: PriceYen,
  /** The generic that the drug would be switched to. */
  genericPriceYen: PriceYen,
  /** Absent where none is charged: before the rule, or where the original is needed. */
  specialFee: z.optional(SpecialFee),
  /** What the insurance covers of the original. */
  coveredPriceYen: PriceYen,
});
export type GenericCalculation = z.output<typeof GenericCalculation>;

/** A drug of one prescription, and what its generic would cost. Amounts are in whole yen and add up. */
export const GenericDrug = z.object({
  id: Id,
  name: z.string(),
  /** The generic that is compared. */
  genericName: z.string(),
  pharmacy: z.string(),
  dispensedOn: DateOn,
  /** How many days it was for. */
  days: wholeNumber(z.positive()),
  /** The patient's part of what the insurance covers. */
  copayYen: Count,
  /** With the tax; 0 where none is charged. */
  specialFeeYen: Count,
  /** Both together: what is paid now. */
  selfPayNowYen: Count,
  selfPayAfterYen: Count,
  savingYen: Count,
  calculation: GenericCalculation,
});
export type GenericDrug = z.output<typeof GenericDrug>;

/** What the drugs of one month would cost less. */
export const GenericNotice = z.object({
  /** Month in which the drugs were dispensed. */
  careMonth: MonthOn,
  patientName: z.string(),
  /** The greatest saving first. */
  drugs: z.array(GenericDrug).check(z.minLength(1)),
  total: z.object({
    selfPayNowYen: Count,
    specialFeeYen: Count,
    selfPayAfterYen: Count,
    savingYen: Count,
  }),
});
export type GenericNotice = z.output<typeof GenericNotice>;

/** Whether a member wants these notices. */
export const GenericNoticeChoice = z.object({
  wanted: z.boolean(),
  /** When the member last chose; absent for who never has. */
  changedAt: z.optional(InstantAt),
});
export type GenericNoticeChoice = z.output<typeof GenericNoticeChoice>;

export const genericNotices = {
  /** The member's own notices, the newest month first; none while the member does not want them. */
  list: endpoint({
    method: 'GET',
    path: '/generic-notices',
    access: 'session',
    feature: 'generic_notices',
    conditional: true,
    status: 200,
    response: z.object({
      items: z.array(GenericNotice),
      choice: GenericNoticeChoice,
      /** What a drug must save, and for how many days it must have been, to be told of. */
      minSavingYen: Count,
      minDays: Count,
    }),
    problems: [],
  }),
  /** Stops the notices, or has them again: at once, and until the member chooses otherwise. */
  choose: endpoint({
    method: 'PUT',
    path: '/generic-notices/choice',
    access: 'session',
    feature: 'generic_notices',
    status: 200,
    body: z.object({ wanted: z.boolean() }),
    response: GenericNoticeChoice,
    problems: [],
  }),
};
