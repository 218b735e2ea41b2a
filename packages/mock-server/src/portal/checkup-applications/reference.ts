import type { Contract } from '@ikiiki/sdk/contract';
import type { ServiceReference } from '../../openapi/reference.js';

/** What the API reference says of this service. */
export const reference: ServiceReference<Contract['checkupApplications']> = {
  description:
    '健診申込・受診券: the courses of a fiscal year, facilities with their open days, one application a fiscal year and person, and the voucher for the desk. Ages are those reached by the end of the fiscal year, by law the day before the birthday. Each person applies alone, unless the society lets the insured apply for dependants.',
  operations: {
    courses: {
      summary: 'The courses of this fiscal year',
      description:
        'Each with what the person pays, and whether it is for the person: if not, why, and from when where time alone is missing.',
    },
    facilities: {
      summary: 'Facilities',
      description:
        'By name, or the nearest first where `postalArea` names the first three digits of a postcode: the distance is that in a straight line from the middle of the area. `areaKnown` is false where the table has no such area; then they come by name.',
    },
    days: {
      summary: 'The open days of a facility',
      description:
        'From the first day that an application may name until the fiscal year ends; no holidays, and days for women alone only for women. Full days are told with no place left.',
    },
    list: { summary: "The caller's applications", description: 'Newest first, drafts too.' },
    open: {
      summary: 'Begin an application',
      description:
        'One a fiscal year and person: who has begun one, or had one returned, goes on with it. After a cancellation one may begin anew.',
    },
    get: { summary: 'One application', description: 'With where it stands.' },
    saveDraft: {
      summary: 'Keep what is chosen so far',
      description: 'In place of what was kept before. Nothing need be complete or right yet.',
    },
    apply: {
      summary: 'Apply',
      description:
        'Only what is said here counts, not the draft. A place on the first preferred day is held at once; of many who want the last one, one gets it. The other days are for the society, should the facility not be able to keep the first.',
    },
    changeDates: {
      summary: 'Ask for other days',
      description:
        'Until the day before. The place held so far is given back, a voucher holds no longer, and the application is as if just sent.',
    },
    cancel: {
      summary: 'Cancel',
      description: 'Until the day before. The place is given back, and one may apply anew.',
    },
    voucher: {
      summary: 'The voucher',
      description:
        'For the desk of the facility; while one is issued. `bars` are the widths of bars and gaps of its number in Code 128, from left to right.',
    },
    voucherFile: { summary: 'The voucher as a PDF', description: 'While one is issued.' },
  },
};
