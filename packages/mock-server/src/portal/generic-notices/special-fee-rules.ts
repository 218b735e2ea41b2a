/** Which part of the difference to the dearest generic is charged, and how it is taxed. */
export interface SpecialFeeRule {
  /** First day on which dispensing is charged by it. */
  readonly from: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly taxPercent: number;
}

/**
 * 長期収載品の選定療養, the newest rule first: charged to who wishes for an original of which there is a generic. A
 * change of the law is one more line.
 */
export const specialFeeRules: readonly SpecialFeeRule[] = [
  { from: '2024-10-01', numerator: 1, denominator: 4, taxPercent: 10 },
];

/** The rule of a day; none before the first. */
export const specialFeeRuleOn = (
  dispensedOn: string,
  rules: readonly SpecialFeeRule[] = specialFeeRules,
): SpecialFeeRule | undefined => rules.find(({ from }) => from <= dispensedOn);
