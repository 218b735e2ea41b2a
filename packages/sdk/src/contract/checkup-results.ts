import * as z from 'zod/mini';
import { Count, DateOn, Id } from './values.js';

/** A code of a public system, e.g. a JLAC10 code of 17 characters, by which partners map a result to FHIR or CDA. */
export const Coding = z.object({
  /** URI of the code system, e.g. `urn:oid:1.2.392.200119.6.1005` (特定健診検査項目コード第4期, JLAC10). */
  system: z.string(),
  code: z.string(),
});
export type Coding = z.output<typeof Coding>;

/** A coded answer with its words in Japanese, as the society received it. */
export const CodedText = z.object({ ...Coding.shape, display: z.string() });
export type CodedText = z.output<typeof CodedText>;

/**
 * Items of a checkup, independent of the method by which they were measured (DOMAIN 2.2). Triglycerides and glucose
 * taken fasting (空腹時, ten hours or more after a meal) and casually (随時) are different items with different limits.
 * A newer portal may know more.
 */
export const checkupItems = [
  'height',
  'weight',
  'bmi',
  'waist',
  'systolic_pressure',
  'diastolic_pressure',
  'triglycerides_fasting',
  'triglycerides_casual',
  'hdl_cholesterol',
  'ldl_cholesterol',
  'non_hdl_cholesterol',
  'glucose_fasting',
  'glucose_casual',
  'hba1c',
  'ast',
  'alt',
  'gamma_gt',
  'creatinine',
  'egfr',
  'urine_protein',
  'urine_glucose',
  'hemoglobin',
  'blood_sampling_time',
  'medication_pressure',
  'medication_glucose',
  'medication_lipid',
  'smoking',
] as const;
export type CheckupItem = (typeof checkupItems)[number];

/** Groups in which items are shown, in their order. A newer portal may know more. */
export const checkupGroups = [
  'body',
  'blood_pressure',
  'lipid',
  'glucose',
  'liver',
  'kidney',
  'blood',
  'interview',
] as const;
export type CheckupGroup = (typeof checkupGroups)[number];

/**
 * Whether there is a value: `measured`; `not_performed` 未実施; `not_measurable` 測定不能. Only what was measured has
 * one: what is missing is never 0. A newer portal may know more.
 */
export const resultStatuses = ['measured', 'not_performed', 'not_measurable'] as const;
export type ResultStatus = (typeof resultStatuses)[number];

/**
 * What the society's rule says of a value, in the terms of the 標準的な健診・保健指導プログラム: `guidance` has reached
 * the 保健指導判定値, `referral` the 受診勧奨判定値, `none` neither; `not_judged` where there is no limit or no value that can be
 * compared. It is no diagnosis, and apart from what the doctor found. A newer portal may know more.
 */
export const checkupJudgements = ['none', 'guidance', 'referral', 'not_judged'] as const;
export type CheckupJudgement = (typeof checkupJudgements)[number];

/** A limit, with the direction in which it is passed: of HDL cholesterol and eGFR lower is worse. */
export const CheckupLimit = z.object({
  /** What a value that passes it is judged as: `guidance` or `referral`. */
  kind: z.string(),
  /** How a value passes it: `>=`, `<=` or `<`, the value on the left. */
  operator: z.enum(['>=', '<=', '<']),
  /** In the unit of the result; of a coded result, the order of the code (see {@link CheckupValue}). */
  value: z.number(),
  /** In words where the result is a code, e.g. `±`. */
  display: z.optional(z.string()),
  /**
   * `judgement`: 保健指導判定値 or 受診勧奨判定値. `stratification`: the limit by which 特定保健指導 finds whom it is for (階層化),
   * of waist and BMI, which have none of the others.
   */
  basis: z.string(),
});
export type CheckupLimit = z.output<typeof CheckupLimit>;

/** A value as it was measured. */
export const CheckupValue = z.object({
  /** One of `resultStatuses`. */
  status: z.string(),
  /** Why there is no value, in words. */
  statusReason: z.optional(z.string()),
  /** In `unit`; absent where nothing was measured, and where the result is a code. */
  value: z.optional(z.number()),
  /** `<=`: at or below the least that the method tells (LX). `>=`: at or above the most (HX). Absent: exactly. */
  comparator: z.optional(z.enum(['<=', '>='])),
  /** Digits behind the point with which the value is written. */
  decimals: z.number().check(z.int(), z.nonnegative(), z.maximum(6)),
  /** Unit as it is written, e.g. `mg/dL`; empty where there is none. */
  unit: z.string(),
  /** A coded answer, e.g. of a urine test strip: 1 −, 2 ±, 3 +, 4 2+, 5 3+. */
  answer: z.optional(CodedText),
  coding: Coding,
  /** How it was measured, where that differs from case to case, e.g. `酵素法`, `2回目`. */
  method: z.optional(z.string()),
  /** One of `checkupJudgements`, by `limits`. */
  judgement: z.string(),
  /** What it was judged by: the rule of the day of the checkup, for the sex of the member. */
  limits: z.array(CheckupLimit),
});
export type CheckupValue = z.output<typeof CheckupValue>;

/** The same in the unit of today, calculated by the portal. */
export const ConvertedValue = z.object({
  value: z.number(),
  decimals: CheckupValue.shape.decimals,
  unit: z.string(),
  /** How, e.g. `NGSP = 1.02 × JDS + 0.25`. */
  formula: z.string(),
});
export type ConvertedValue = z.output<typeof ConvertedValue>;

/** One line of a report. The same item may have several, e.g. a first and a second blood pressure. */
export const CheckupResult = z.object({
  ...CheckupValue.shape,
  /** One of `checkupItems`: the same through the years, whatever the method. */
  item: Id,
  /** As the report has it, in Japanese. */
  name: z.string(),
  /** One of `checkupGroups`. */
  group: z.string(),
  /** HbA1c until March 2013 was measured as JDS; here as NGSP. */
  converted: z.optional(ConvertedValue),
});
export type CheckupResult = z.output<typeof CheckupResult>;

/** What stands in a list of checkups. */
export const CheckupSummary = z.object({
  id: Id,
  /** Day of the checkup. */
  examinedOn: DateOn,
  /** The 年度 (1 April to 31 March) of that day. */
  fiscalYear: z.number().check(z.int()),
  facility: z.string(),
  /** 健診プログラムサービスコード, e.g. 010 特定健康診査, 030 事業者健診. */
  program: CodedText,
  /** How many items were judged `guidance` and `referral`, and how many have no value. */
  counts: z.object({
    guidance: Count,
    referral: Count,
    withoutValue: Count,
  }),
});
export type CheckupSummary = z.output<typeof CheckupSummary>;

/** What the society advises after a checkup. */
export const CheckupAdvice = z.object({
  /** What it is about, e.g. `食事`. */
  topic: z.string(),
  text: z.string(),
});
export type CheckupAdvice = z.output<typeof CheckupAdvice>;

/** A report in full. */
export const Checkup = z.object({
  ...CheckupSummary.shape,
  /** In the order of `checkupGroups`. */
  results: z.array(CheckupResult),
  /** What the results were judged by; absent of a checkup from before there was a rule (April 2008). */
  rule: z.optional(
    z.object({
      name: z.string(),
      /** First day of checkups that are judged by it. */
      from: DateOn,
    }),
  ),
  /**
   * メタボリックシンドローム判定 as received: 1 基準該当, 2 予備群該当, 3 非該当, 4 判定不能. It follows limits of its own; do not
   * work it out from the results.
   */
  metabolicSyndrome: z.optional(CodedText),
  /** 保健指導レベル as received: 1 積極的支援, 2 動機付け支援, 3 なし（情報提供）, 4 判定不能. Do not work it out either. */
  guidanceLevel: z.optional(CodedText),
  /** What the doctor found. Apart from the judgements of the items. */
  doctor: z.optional(z.object({ name: z.string(), finding: z.string() })),
  advice: z.array(CheckupAdvice),
});
export type Checkup = z.output<typeof Checkup>;
