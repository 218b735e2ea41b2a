import { walkers } from '../events/walkers.js';
import type { SeedPortal } from '../seed-portal.js';
import { courseRows } from './courses.js';
import { facilityRows } from './facilities.js';
import { plantApplication, type WrittenApplication } from './planted-application.js';

const [applied = '', accepted = '', drafted = ''] = walkers(3);

/** Applications in every state. */
const written: readonly WrittenApplication[] = [
  {
    memberId: 'member',
    openedAt: '2025-06-02T20:10',
    courseId: 'dock',
    facilityId: 'hachioji-kunugi',
    preferredDates: ['2025-07-08'],
    phone: '09000000000',
    steps: [
      ['2025-06-02T20:20', 'apply', 'member'],
      ['2025-06-03T08:15', 'cancel', 'member'],
    ],
    letGo: true,
  },
  {
    memberId: 'member',
    openedAt: '2025-06-03T08:16',
    courseId: 'lifestyle',
    optionIds: ['gastroscopy', 'cervical'],
    facilityId: 'hino-ichozaka',
    preferredDates: ['2025-07-16', '2025-07-23'],
    phone: '09000000000',
    steps: [
      ['2025-06-03T08:25', 'apply', 'member'],
      ['2025-06-04T10:00', 'accept', 'society'],
      ['2025-06-09T14:30', 'fix_date', 'society'],
      ['2025-06-16T10:00', 'issue_ticket', 'society'],
      ['2025-07-22T09:00', 'record_visit', 'society'],
    ],
    fixedOn: '2025-07-16',
    voucher: { number: '25100003102', issuedOn: '2025-06-16' },
  },
  {
    memberId: 'family-insured',
    openedAt: '2026-11-02T21:30',
    courseId: 'dock',
    optionIds: ['gastroscopy', 'colon'],
    facilityId: 'hachioji-kunugi',
    preferredDates: ['2026-12-08', '2026-12-15'],
    phone: '09000000000',
    steps: [
      ['2026-11-02T21:45', 'apply', 'member'],
      ['2026-11-04T10:20', 'accept', 'society'],
      ['2026-11-09T15:00', 'fix_date', 'society'],
      ['2026-11-16T10:00', 'issue_ticket', 'society'],
    ],
    fixedOn: '2026-12-08',
    voucher: { number: '26100048213', issuedOn: '2026-11-16' },
  },
  {
    memberId: 'checkup-support',
    openedAt: '2026-11-10T19:00',
    courseId: 'brain-dock',
    facilityId: 'tachikawa-hibari',
    preferredDates: ['2026-12-07', '2026-12-09', '2026-12-14'],
    phone: '09000000000',
    steps: [
      ['2026-11-10T19:20', 'apply', 'member'],
      ['2026-11-11T09:40', 'accept', 'society'],
      [
        '2026-11-19T16:10',
        'return',
        'society',
        'ご希望の日は、いずれも脳ドックの予約がいっぱいでした。別の日か、別の医療機関をお選びください。',
      ],
    ],
    letGo: true,
  },
  {
    memberId: 'checkup-not-done',
    openedAt: '2026-02-20T12:00',
    courseId: 'lifestyle',
    facilityId: 'hino-kawara',
    preferredDates: ['2026-03-10'],
    phone: '09000000000',
    steps: [
      ['2026-02-20T12:10', 'apply', 'member'],
      ['2026-04-01T00:00', 'expire', 'portal'],
    ],
  },
  {
    memberId: 'checkup-not-done',
    openedAt: '2026-11-05T07:40',
    courseId: 'lifestyle',
    optionIds: ['mammography'],
    facilityId: 'fuchu-keyaki',
    preferredDates: ['2026-12-18', '2026-12-04'],
    phone: '09000000000',
    steps: [
      ['2026-11-05T07:55', 'apply', 'member'],
      ['2026-11-06T10:00', 'accept', 'society'],
      ['2026-11-17T11:00', 'fix_date', 'society'],
    ],
    fixedOn: '2026-12-18',
  },
  {
    memberId: applied,
    openedAt: '2026-11-20T12:20',
    courseId: 'lifestyle',
    facilityId: 'hamura-wakaba',
    preferredDates: ['2026-12-10', '2026-12-11'],
    phone: '09000000000',
    steps: [['2026-11-20T12:35', 'apply', 'member']],
  },
  {
    memberId: accepted,
    openedAt: '2026-11-18T18:00',
    courseId: 'womens',
    facilityId: 'tama-sakuragi',
    preferredDates: ['2026-12-14'],
    phone: '09000000000',
    steps: [
      ['2026-11-18T18:10', 'apply', 'member'],
      ['2026-11-19T09:30', 'accept', 'society'],
    ],
  },
  {
    memberId: drafted,
    openedAt: '2026-11-21T22:00',
    courseId: 'dock',
    facilityId: 'koga-momo',
    preferredDates: [],
  },
];

/** Days that are full, or nearly so, where many want to go. */
const taken = [
  ['hino-ichozaka', '2026-12-07', 8],
  ['hino-ichozaka', '2026-12-08', 6],
  ['hino-ichozaka', '2026-12-12', 5],
  ['hino-ichozaka', '2026-12-14', 7],
  ['hino-kawara', '2026-12-07', 2],
  ['hino-suzukake', '2026-12-10', 1],
] as const;

/** 健診申込: courses of two fiscal years, facilities, and applications in every state. */
export async function plantCheckupApplications(portal: SeedPortal): Promise<void> {
  const { db } = portal;
  await db
    .insertInto('checkup_courses')
    .values(courseRows([2025, 2026, 2027]))
    .execute();
  await db.insertInto('checkup_facilities').values(facilityRows).execute();
  await db
    .insertInto('checkup_places')
    .values(taken.map(([facility_id, day, count]) => ({ facility_id, day, taken: count })))
    .execute();
  for (const application of written) await plantApplication(portal, application);
}
