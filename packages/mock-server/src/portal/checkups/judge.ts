import type { CheckupJudgement, CheckupLimit } from '@ikiiki/sdk/contract';

/** A number, or the end of a range that the method can tell. */
export interface Measured {
  readonly value: number;
  /** `<=`: the value or less (LX, 入力下限以下). `>=`: the value or more (HX, 入力上限以上). */
  readonly comparator?: '<=' | '>=' | undefined;
}

/** Whether a value passes a limit; undefined where the end of a range does not say. */
function passes({ value, comparator }: Measured, { operator, value: limit }: CheckupLimit) {
  const isAbove = operator === '>=';
  const passed = { '>=': value >= limit, '<=': value <= limit, '<': value < limit }[operator];
  // Further out on the side of the limit it stays passed, on the other side it stays not passed
  if (comparator === undefined || passed === (isAbove === (comparator === '>='))) return passed;
  return undefined;
}

/** 保健指導判定値 and 受診勧奨判定値 of one value. What cannot be told for certain is not judged. */
export function judge(measured: Measured | undefined, limits: readonly CheckupLimit[]): CheckupJudgement {
  if (!measured || limits.length === 0) return 'not_judged';
  let judgement: CheckupJudgement = 'none';
  for (const limit of limits) {
    const passed = passes(measured, limit);
    if (passed === undefined) return 'not_judged';
    if (passed)
      judgement = limit.kind === 'referral' ? 'referral' : judgement === 'referral' ? judgement : 'guidance';
  }
  return judgement;
}

/**
 * HbA1c in NGSP from JDS, by which it was measured until March 2013: NGSP = 1.02 × JDS + 0.25, to one digit. In whole
 * thousandths, so that no half is lost.
 */
export const ngspOfJds = (jds: number): number => Math.round((102 * Math.round(jds * 10) + 250) / 100) / 10;

export const ngspFormula = 'NGSP = 1.02 × JDS + 0.25';
