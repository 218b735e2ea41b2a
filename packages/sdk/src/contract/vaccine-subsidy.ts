import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { ProcedureStatus } from './procedure.js';
import { Upload, uploadRules } from './uploads.js';
import { Count, DateOn, Id, InstantAt, text, wholeNumber } from './values.js';

/** What a receipt has to show; whoever claims confirms each. A newer portal may ask for more. */
export const receiptItems = ['name', 'date', 'amount', 'facility', 'vaccine'] as const;
export type ReceiptItem = (typeof receiptItems)[number];

/** How the subsidy is paid: with the wages, or to the account that the society knows. */
export const subsidyPayments = ['payroll', 'bank'] as const;

/** The state of one dose of one person in this season. */
export const VaccineDose = z.object({
  /** 1 or 2. */
  dose: wholeNumber(z.minimum(1)),
  /** The claim for it that is not withdrawn or rejected. Absent while nobody has made one. */
  claimId: z.optional(Id),
  /** Where that claim stands. */
  state: z.optional(z.string()),
});

/** Somebody for whom the member may claim. */
export const VaccinePerson = z.object({
  id: Id,
  name: z.string(),
  isSelf: z.boolean(),
  /** One, or two for a child. */
  doses: z.array(VaccineDose),
});
export type VaccinePerson = z.output<typeof VaccinePerson>;

/** The rules of a season, and for whom the member may claim. */
export const VaccineRules = z.object({
  /** The season, by the year in which it begins. */
  season: z.string(),
  /** Doses of these days are subsidised. */
  doseFrom: DateOn,
  doseTo: DateOn,
  /** Days on which claims are taken. */
  claimFrom: DateOn,
  claimTo: DateOn,
  /** Whether today is one of them. */
  isOpen: z.boolean(),
  /** Calendar date in Japan by the portal's clock. */
  today: DateOn,
  /** The most that is paid for a dose, in yen; never more than was paid for it. */
  capYen: Count,
  /** Children who are younger than this on the first day of the season get two doses. */
  twoDosesBelowAge: wholeNumber(),
  /** One of `subsidyPayments`. */
  payment: z.string(),
  /** Each one of `receiptItems`. */
  receiptItems: z.array(z.string()),
  /** Empty where only somebody else of the family may claim. */
  people: z.array(VaccinePerson),
});
export type VaccineRules = z.output<typeof VaccineRules>;

/** A claim for one dose of one person. */
export const VaccineClaim = z.object({
  id: Id,
  personId: Id,
  personName: z.string(),
  dose: wholeNumber(),
  doseDate: z.optional(DateOn),
  facility: z.string(),
  /** What was paid, in yen. */
  paidYen: z.optional(Count),
  receipts: z.array(Upload),
  /** What of the receipt the member has confirmed. */
  confirmed: z.array(z.string()),
  /** What the society pays, in yen; once it is approved. */
  amountYen: z.optional(Count),
  /** The day on which it is paid. */
  paidOn: z.optional(DateOn),
  savedAt: InstantAt,
  status: ProcedureStatus,
});
export type VaccineClaim = z.output<typeof VaccineClaim>;

const ofClaim = z.object({ claimId: Id });

export const vaccineSubsidy = {
  /** The rules of this season, and where each dose of each person stands. */
  rules: endpoint({
    access: 'session',
    feature: 'vaccine_subsidy',
    method: 'GET',
    path: '/vaccine-subsidy/rules',
    status: 200,
    response: VaccineRules,
    problems: [],
  }),
  /** Claims of the member, the newest first. */
  list: endpoint({
    access: 'session',
    feature: 'vaccine_subsidy',
    method: 'GET',
    path: '/vaccine-claims',
    status: 200,
    response: z.object({ items: z.array(VaccineClaim) }),
    problems: [],
  }),
  get: endpoint({
    access: 'session',
    feature: 'vaccine_subsidy',
    method: 'GET',
    path: '/vaccine-claims/{claimId}',
    status: 200,
    params: ofClaim,
    response: VaccineClaim,
    problems: [],
  }),
  /** Begins a claim for one dose of one person, as a draft: once a dose, a person and a season. */
  open: endpoint({
    access: 'session',
    feature: 'vaccine_subsidy',
    method: 'POST',
    path: '/vaccine-claims',
    status: 201,
    body: z.object({ personId: Id, dose: wholeNumber(z.minimum(1)) }),
    response: VaccineClaim,
    problems: ['vaccine_already_claimed', 'vaccine_claims_closed'],
  }),
  /** Writes what a draft, or a claim that was sent back, says; whatever is left out is empty then. */
  save: endpoint({
    access: 'session',
    feature: 'vaccine_subsidy',
    method: 'PUT',
    path: '/vaccine-claims/{claimId}',
    status: 200,
    params: ofClaim,
    body: z.object({
      doseDate: z.optional(DateOn),
      facility: z.optional(text(z.maxLength(100))),
      paidYen: z.optional(Count),
      uploadIds: z.array(Id).check(z.maxLength(uploadRules.maxFiles)),
      confirmed: z.array(z.enum(receiptItems)).check(z.maxLength(receiptItems.length)),
    }),
    response: VaccineClaim,
    problems: ['step_not_possible'],
  }),
  /** Sends it to the society: everything has to be there and right. */
  submit: endpoint({
    access: 'session',
    feature: 'vaccine_subsidy',
    method: 'POST',
    path: '/vaccine-claims/{claimId}/submit',
    status: 200,
    params: ofClaim,
    response: VaccineClaim,
    problems: ['step_not_possible', 'vaccine_claims_closed'],
  }),
  /** Takes it back, until the society has decided; the dose can be claimed again. */
  withdraw: endpoint({
    access: 'session',
    feature: 'vaccine_subsidy',
    method: 'POST',
    path: '/vaccine-claims/{claimId}/withdraw',
    status: 200,
    params: ofClaim,
    response: VaccineClaim,
    problems: ['step_not_possible'],
  }),
};
