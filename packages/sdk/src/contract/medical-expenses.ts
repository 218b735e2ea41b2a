import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { pageOf, pageQuery, wireBoolean } from './paging.js';
import { Count, DateOn, Id, InstantAt, MonthOn, text } from './values.js';

/**
 * What was done where: 医科入院, 医科外来, 歯科, 調剤, 訪問看護, 柔道整復, はり・きゅう・マッサージ, 治療用装具. A newer portal may
 * know more.
 */
export const expenseKinds = [
  'medical_inpatient',
  'medical_outpatient',
  'dental',
  'pharmacy',
  'home_nursing',
  'judo_therapy',
  'acupuncture',
  'equipment',
] as const;
export type ExpenseKind = (typeof expenseKinds)[number];

/**
 * How a care month stands: it can be read; it comes later; it was kept as long as notices are kept; or the member was not
 * insured here then.
 */
export const expenseMonthStates = ['published', 'not_published', 'expired', 'not_enrolled'] as const;
export type ExpenseMonthState = (typeof expenseMonthStates)[number];

/** Whole yen. Total (10割) = insurer + public + own share; the standard charge for meals in hospital comes on top. */
const amounts = {
  totalYen: Count,
  insurerYen: Count,
  publicYen: Count,
  selfPayYen: Count,
  mealYen: Count,
  /** What was paid, as it counts for the tax deduction: own share and meals, or what the member corrected it to. */
  paidYen: Count,
};

/** A month of one person at one facility. */
export const MedicalExpense = z.object({
  id: Id,
  /** 診療年月. */
  careMonth: MonthOn,
  personId: Id,
  /** 療養を受けた人: the full name. */
  patient: z.string(),
  /** As it counts: corrected by the member, or as notified. Empty where nobody knows it; then it cannot be deducted. */
  facility: z.string(),
  /** One of `expenseKinds`. */
  kind: z.string(),
  days: Count,
  ...amounts,
  /** What somebody else paid back for it, as the member says. */
  refundYen: Count,
  /** What the notice says. */
  notified: z.object({ facility: z.string(), paidYen: Count }),
  /** When the member corrected it; absent where it stands as notified. */
  correctedAt: z.optional(InstantAt),
});
export type MedicalExpense = z.output<typeof MedicalExpense>;

/** Somebody whose expenses the member may see. */
export const ExpensePerson = z.object({
  id: Id,
  name: z.string(),
  isSelf: z.boolean(),
});
export type ExpensePerson = z.output<typeof ExpensePerson>;

export const ExpenseMonth = z.object({
  month: MonthOn,
  /** One of `expenseMonthStates`. */
  state: z.string(),
  /** When it came, or is expected to come. */
  publishedOn: DateOn,
  count: Count,
  ...amounts,
});
export type ExpenseMonth = z.output<typeof ExpenseMonth>;

/** A calendar year of what the member may see. */
export const ExpenseSummary = z.object({
  year: Count,
  /** The calendar years that there are, newest first. */
  years: z.array(Count),
  /** January to December. */
  months: z.array(ExpenseMonth),
  /** With what they sum up to; the member first, and also those without expenses. */
  people: z.array(z.extend(ExpensePerson, { count: Count, ...amounts })),
  total: z.object({ count: Count, ...amounts }),
  /** Family members whose expenses are not shown; whether they have any is not told. */
  hiddenMembers: Count,
  /** Rows that cannot be deducted as they are: nobody has named the facility. */
  withoutFacility: Count,
  corrected: Count,
});
export type ExpenseSummary = z.output<typeof ExpenseSummary>;

/** Who of a family sees whose expenses. A dependant never sees the insured person's. */
export const ExpenseHousehold = z.object({
  /** The society's rule for adults: `opt_out` (shown to the insured person unless they object), `opt_in`, or `none`. */
  rule: z.string(),
  /** From this age on everybody decides for themselves. */
  adultAge: Count,
  /** The member's own decision; absent where there is none to take: of insured persons, of minors, under the rule `none`. */
  own: z.optional(z.object({ visible: z.boolean(), changedAt: z.optional(InstantAt) })),
  /** Whose expenses the member sees beside the own. */
  shown: z.array(ExpensePerson),
  hiddenMembers: Count,
});
export type ExpenseHousehold = z.output<typeof ExpenseHousehold>;

/** A month that an export does not have. */
export const MissingMonth = z.object({
  month: MonthOn,
  /** One of `expenseMonthStates` but `published`. */
  reason: z.string(),
  /** Of one that is to come. */
  expectedOn: z.optional(DateOn),
});
export type MissingMonth = z.output<typeof MissingMonth>;

/** What the exports of a year hold, before they are made. */
export const ExpenseDeduction = z.object({
  year: Count,
  coversMonths: z.array(MonthOn),
  /** For these the member needs receipts. */
  missingMonths: z.array(MissingMonth),
  /** Rows of the CSV, and their sums. */
  rows: Count,
  paidYen: Count,
  refundYen: Count,
  /** How many of the rows the member corrected: their receipts are to be kept for five years. */
  corrected: Count,
  /** Left out, because they cannot be deducted without the name of the facility. */
  withoutFacility: z.object({ rows: Count, paidYen: Count }),
  hiddenMembers: Count,
  /** Characters that Shift_JIS does not have, and what stands for them in that file. */
  replaced: z.array(z.object({ character: z.string(), written: z.string() })),
  /**
   * A file that the insurer made and perhaps signed; it is handed on as it is, and nothing in it is the portal's. `withheld`
   * where it may name somebody who has objected since.
   */
  insurerFile: z.object({
    state: z.enum(['none', 'available', 'withheld']),
    name: z.optional(z.string()),
    signed: z.optional(z.boolean()),
    /** Made up for tests: of no use at a tax office. */
    sample: z.optional(z.boolean()),
  }),
});
export type ExpenseDeduction = z.output<typeof ExpenseDeduction>;

/** Encodings of the CSV: with a byte order mark, and CP932 for older programs. */
export const csvEncodings = ['utf-8', 'shift_jis'] as const;
export type CsvEncoding = (typeof csvEncodings)[number];

const Year = text(z.regex(/^\d{4}$/));
const ofExpense = z.object({ expenseId: Id });
/** A calendar year, `YYYY`; any other is unknown. */
const ofYear = z.object({ year: Id });

export const medicalExpenses = {
  /** A calendar year: months, people, sums. */
  summary: endpoint({
    method: 'GET',
    path: '/medical-expenses/summary',
    access: 'session',
    feature: 'medical_expenses',
    conditional: true,
    status: 200,
    query: z.object({
      /** @default the newest there is */
      year: z.optional(Year),
    }),
    response: ExpenseSummary,
    problems: [],
  }),
  /** The newest care month first; within a month the member's own, then each of the family. */
  list: endpoint({
    method: 'GET',
    path: '/medical-expenses',
    access: 'session',
    feature: 'medical_expenses',
    conditional: true,
    status: 200,
    query: z.object({
      ...pageQuery,
      year: z.optional(Year),
      month: z.optional(MonthOn),
      personId: z.optional(Id),
      /** Only those that cannot be deducted for want of the facility's name. */
      withoutFacility: z.optional(wireBoolean()),
      /** Only those that the member corrected. */
      corrected: z.optional(wireBoolean()),
    }),
    response: z.extend(pageOf(MedicalExpense), { total: Count }),
    problems: [],
  }),
  /**
   * Says what was really paid, where, and what was paid back; in place of what was corrected before. What is absent, or as
   * notified, stands as notified. The member keeps the receipt for five years.
   */
  correct: endpoint({
    method: 'PUT',
    path: '/medical-expenses/{expenseId}/correction',
    access: 'session',
    feature: 'medical_expenses',
    status: 200,
    params: ofExpense,
    body: z
      .object({
        facility: z.optional(text(z.minLength(1), z.maxLength(100))),
        paidYen: z.optional(Count),
        refundYen: z.optional(Count),
      })
      .check(z.refine((correction) => Object.keys(correction).length > 0)),
    response: MedicalExpense,
    problems: [],
  }),
  /** Back to what the notice says; also where nothing was corrected. */
  undoCorrection: endpoint({
    method: 'DELETE',
    path: '/medical-expenses/{expenseId}/correction',
    access: 'session',
    feature: 'medical_expenses',
    status: 204,
    params: ofExpense,
    problems: [],
  }),
  household: endpoint({
    method: 'GET',
    path: '/medical-expenses/household',
    access: 'session',
    feature: 'medical_expenses',
    status: 200,
    response: ExpenseHousehold,
    problems: [],
  }),
  /** Lets the insured person see the member's expenses, or no longer: at once, past months and every export included. */
  setVisibility: endpoint({
    method: 'PUT',
    path: '/medical-expenses/household/visibility',
    access: 'session',
    feature: 'medical_expenses',
    status: 200,
    body: z.object({ visible: z.boolean() }),
    response: ExpenseHousehold,
    problems: [],
  }),
  /** What the exports of a calendar year hold and lack. */
  deduction: endpoint({
    method: 'GET',
    path: '/medical-expenses/years/{year}',
    access: 'session',
    feature: 'medical_expenses',
    status: 200,
    params: ofYear,
    response: ExpenseDeduction,
    problems: [],
  }),
  /** 医療費控除データ: the rows in the order of columns of the tax agency's 医療費集計フォーム. */
  deductionCsv: endpoint({
    method: 'GET',
    path: '/medical-expenses/years/{year}/csv',
    access: 'session',
    feature: 'medical_expenses',
    status: 200,
    params: ofYear,
    query: z.object({
      /** @default utf-8 */
      encoding: z.optional(z.enum(csvEncodings)),
    }),
    file: true,
    problems: [],
  }),
  /** 年間医療費通知: a PDF with what the tax office asks for. */
  statement: endpoint({
    method: 'GET',
    path: '/medical-expenses/years/{year}/statement',
    access: 'session',
    feature: 'medical_expenses',
    status: 200,
    params: ofYear,
    file: true,
    problems: [],
  }),
  /** The insurer's own file, as it came. */
  insurerFile: endpoint({
    method: 'GET',
    path: '/medical-expenses/years/{year}/insurer-file',
    access: 'session',
    feature: 'medical_expenses',
    status: 200,
    params: ofYear,
    file: true,
    problems: [],
  }),
};
