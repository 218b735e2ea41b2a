import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { pageOf, pageQuery, wireBoolean } from './paging.js';
import { ProcedureStatus } from './procedure.js';
import { Count, DateOn, Id, InstantAt, text } from './values.js';

/** Why a course is not for somebody. A newer portal may know more. */
export const checkupRefusals = ['relationship', 'sex', 'too_old', 'too_young'] as const;
export type CheckupRefusal = (typeof checkupRefusals)[number];

/** A course or an option with what the member pays for it at the desk. */
export const PricedItem = z.object({ id: Id, name: z.string(), copayYen: Count });
export type PricedItem = z.output<typeof PricedItem>;

export const CheckupCourse = z.extend(PricedItem, {
  description: z.string(),
  /** What is examined, in words. */
  includes: z.array(z.string()),
  /** Whom it is for: ages are those reached by the end of the fiscal year. Absent where anybody is meant. */
  minAge: z.optional(Count),
  maxAge: z.optional(Count),
  sex: z.optional(z.enum(['male', 'female'])),
  relationship: z.optional(z.enum(['insured', 'dependant'])),
  /** Those that the person may add. */
  options: z.array(PricedItem),
  eligible: z.boolean(),
  /** Why not: one of `checkupRefusals`. */
  refusal: z.optional(z.string()),
  /** Where time alone is missing: the first day of the fiscal year in which the person may apply. */
  eligibleFrom: z.optional(DateOn),
});
export type CheckupCourse = z.output<typeof CheckupCourse>;

/** Somebody for whom the caller may apply. */
export const CheckupPerson = z.object({
  id: Id,
  /** As the society's records have it; absent for the caller. */
  name: z.optional(z.string()),
});
export type CheckupPerson = z.output<typeof CheckupPerson>;

export const CheckupFacility = z.object({
  id: Id,
  name: z.string(),
  kana: z.string(),
  /** e.g. 「東京都日野市架空町1-2-3」. */
  address: z.string(),
  /** How to get there, e.g. 「日野駅から歩いて5分」. */
  access: z.string(),
  phone: z.string(),
  /** The courses and options that it holds. */
  courseIds: z.array(Id),
  optionIds: z.array(Id),
  saturday: z.boolean(),
  /** Has a weekday for women alone. */
  womensDay: z.boolean(),
  wheelchair: z.boolean(),
  /** In a straight line from the middle of the postcode area; only where one was asked for. */
  distanceKm: z.optional(z.number().check(z.nonnegative())),
});
export type CheckupFacility = z.output<typeof CheckupFacility>;

/** A day on which a facility is open for the person. */
export const CheckupDay = z.object({
  on: DateOn,
  /** Places that are left; 0 on a full day. */
  left: Count,
  womenOnly: z.boolean(),
});
export type CheckupDay = z.output<typeof CheckupDay>;

/** Most days that an application names. */
export const mostPreferredDates = 3;

const PreferredDates = z.array(DateOn).check(z.maxLength(mostPreferredDates));

/** What is applied for. */
export const CheckupChoice = z.object({
  courseId: Id,
  optionIds: z.array(Id).check(z.maxLength(20)),
  facilityId: Id,
  /** The day that suits best first. */
  preferredDates: PreferredDates,
  /** Where the society reaches the person by day: ten or eleven digits; hyphens and full width are read through. */
  phone: text(z.maxLength(30)),
});
export type CheckupChoice = z.output<typeof CheckupChoice>;

/** The same while it is made: what is not chosen yet is null, or empty. */
export const CheckupDraft = z.extend(CheckupChoice, {
  courseId: z.nullable(Id),
  facilityId: z.nullable(Id),
});
export type CheckupDraft = z.output<typeof CheckupDraft>;

/** A voucher (受診券), shown at the desk of the facility. */
export const CheckupVoucher = z.object({
  /** Eleven digits. */
  number: text(z.regex(/^\d{11}$/)),
  issuedOn: DateOn,
  /** Last day on which it holds. */
  validUntil: DateOn,
});
export type CheckupVoucher = z.output<typeof CheckupVoucher>;

export const CheckupApplication = z.object({
  id: Id,
  /** The fiscal year (年度) in which it began. */
  fiscalYear: Count,
  person: CheckupPerson,
  status: ProcedureStatus,
  /** Of a draft: when it was kept last. */
  savedAt: z.optional(InstantAt),
  course: z.optional(PricedItem),
  options: z.array(PricedItem),
  /** For course and options together. */
  copayYen: Count,
  facility: z.optional(CheckupFacility),
  preferredDates: z.array(DateOn),
  phone: z.optional(z.string()),
  /** The day that the society has agreed with the facility. */
  fixedOn: z.optional(DateOn),
  /** Last day on which the member may change the date or cancel. */
  changeableUntil: z.optional(DateOn),
  voucher: z.optional(CheckupVoucher),
});
export type CheckupApplication = z.output<typeof CheckupApplication>;

/** A voucher with all that the desk needs to see. */
export const CheckupVoucherDetail = z.extend(CheckupVoucher, {
  /** Name of the person, and its reading. */
  name: z.string(),
  kana: z.string(),
  society: z.string(),
  course: PricedItem,
  options: z.array(PricedItem),
  copayYen: Count,
  facility: CheckupFacility,
  fixedOn: DateOn,
  /** The number as bars of Code 128, from left to right: widths of bar, gap, bar … in modules, one digit each. */
  bars: text(z.regex(/^[1-4]+$/)),
});
export type CheckupVoucherDetail = z.output<typeof CheckupVoucherDetail>;

const params = z.object({ applicationId: Id });
/** Whose checkup it is. @default the caller */
const personId = z.optional(Id);

export const checkupApplications = {
  /** The courses of this fiscal year, and which of them are for the person. */
  courses: endpoint({
    method: 'GET',
    path: '/checkup-courses',
    access: 'session',
    feature: 'checkup_application',
    status: 200,
    query: z.object({ personId }),
    response: z.object({
      /** Today's date in Japan. */
      today: DateOn,
      fiscalYear: Count,
      /** First and last day that an application may name. */
      firstOn: DateOn,
      lastOn: DateOn,
      /** For whom the caller may apply, the caller first. */
      people: z.array(CheckupPerson),
      items: z.array(CheckupCourse),
    }),
    problems: [],
  }),
  /** Facilities, the nearest first where a postcode area is named. */
  facilities: endpoint({
    method: 'GET',
    path: '/checkup-facilities',
    access: 'session',
    feature: 'checkup_application',
    status: 200,
    query: z.object({
      ...pageQuery,
      /** Words of name, kana, prefecture, town or station; every one must be found. */
      search: z.optional(text(z.maxLength(100))),
      /** First three digits of a postcode: nothing more is needed, and nothing more is said. */
      postalArea: z.optional(text(z.regex(/^\d{3}$/))),
      /** Only where this course is held. */
      courseId: z.optional(Id),
      /** Only where these options are too; ids with commas between. */
      optionIds: z.optional(text(z.maxLength(400), z.regex(/^[\w,-]*$/))),
      saturday: z.optional(wireBoolean()),
      womensDay: z.optional(wireBoolean()),
      wheelchair: z.optional(wireBoolean()),
    }),
    response: z.extend(pageOf(CheckupFacility), {
      total: Count,
      /** Whether distances could be told: the table of areas knows the postcode. Absent where none was named. */
      areaKnown: z.optional(z.boolean()),
    }),
    problems: [],
  }),
  /** The days on which a facility is open for the person, until the fiscal year ends. */
  days: endpoint({
    method: 'GET',
    path: '/checkup-facilities/{facilityId}/days',
    access: 'session',
    feature: 'checkup_application',
    status: 200,
    params: z.object({ facilityId: Id }),
    query: z.object({ personId }),
    response: z.object({ items: z.array(CheckupDay) }),
    problems: [],
  }),
  /** The applications of the people for whom the caller may apply, the newest first. */
  list: endpoint({
    method: 'GET',
    path: '/checkup-applications',
    access: 'session',
    feature: 'checkup_application',
    status: 200,
    query: z.object(pageQuery),
    response: pageOf(CheckupApplication),
    problems: [],
  }),
  /** Begins an application, or goes on with the one that is begun or returned: there is one a fiscal year and person. */
  open: endpoint({
    method: 'POST',
    path: '/checkup-applications',
    access: 'session',
    feature: 'checkup_application',
    status: 201,
    /** Whose checkup it is: one of the `people` of the courses. */
    body: z.object({ personId: Id }),
    response: CheckupApplication,
    problems: ['checkup_already_applied'],
  }),
  get: endpoint({
    method: 'GET',
    path: '/checkup-applications/{applicationId}',
    access: 'session',
    feature: 'checkup_application',
    status: 200,
    params,
    response: CheckupApplication,
    problems: [],
  }),
  /** Keeps what is chosen so far; nothing need be complete. */
  saveDraft: endpoint({
    method: 'PUT',
    path: '/checkup-applications/{applicationId}/draft',
    access: 'session',
    feature: 'checkup_application',
    status: 200,
    params,
    body: CheckupDraft,
    response: CheckupApplication,
    problems: ['step_not_possible'],
  }),
  /** Applies, and holds a place on the first preferred day. */
  apply: endpoint({
    method: 'POST',
    path: '/checkup-applications/{applicationId}/submission',
    access: 'session',
    feature: 'checkup_application',
    status: 200,
    params,
    body: CheckupChoice,
    response: CheckupApplication,
    problems: ['step_not_possible', 'checkup_not_for_you', 'checkup_day_full'],
  }),
  /** Asks for other days; the place that was held is given back, and a voucher holds no longer. */
  changeDates: endpoint({
    method: 'POST',
    path: '/checkup-applications/{applicationId}/date-change',
    access: 'session',
    feature: 'checkup_application',
    status: 200,
    params,
    body: z.object({ preferredDates: PreferredDates }),
    response: CheckupApplication,
    problems: ['step_not_possible', 'checkup_day_full', 'checkup_change_closed'],
  }),
  /** Until the day before; the place is given back, and one may apply anew. */
  cancel: endpoint({
    method: 'POST',
    path: '/checkup-applications/{applicationId}/cancellation',
    access: 'session',
    feature: 'checkup_application',
    status: 200,
    params,
    response: CheckupApplication,
    problems: ['step_not_possible', 'checkup_change_closed'],
  }),
  /** Only while one is issued. */
  voucher: endpoint({
    method: 'GET',
    path: '/checkup-applications/{applicationId}/voucher',
    access: 'session',
    feature: 'checkup_application',
    status: 200,
    params,
    response: CheckupVoucherDetail,
    problems: [],
  }),
  /** The same as a PDF. */
  voucherFile: endpoint({
    method: 'GET',
    path: '/checkup-applications/{applicationId}/voucher/file',
    access: 'session',
    feature: 'checkup_application',
    file: true,
    status: 200,
    params,
    problems: [],
  }),
};
