import { foldSearch } from '@ikiiki/sdk/rules/search-words';
import { courseRows } from '../checkup-applications/courses.js';
import { facilityRows } from '../checkup-applications/facilities.js';
import { plantApplication } from '../checkup-applications/planted-application.js';
import type { SeedPortal } from '../seed-portal.js';
import { hostileTexts } from './texts.js';

const textOf = (index: number): string => hostileTexts[index % hostileTexts.length] ?? '';

/** Courses, facilities and what the society writes, whose every text tries to do harm. */
export async function plantHostileCheckupApplications(portal: SeedPortal): Promise<void> {
  const { db } = portal;
  const courses = courseRows([2025, 2026]).map((course, index) => ({
    ...course,
    name: textOf(index),
    description: textOf(index),
    includes: JSON.stringify([textOf(index)]),
    options: JSON.stringify([{ id: 'colon', name: textOf(index), copayYen: 500 }]),
  }));
  const facilities = facilityRows.map((facility, index) => {
    const text = textOf(index);
    const texts = { name: text, kana: text, address: text, access: text, phone: text };
    return { ...facility, ...texts, search_text: foldSearch(text) };
  });
  await db.insertInto('checkup_courses').values(courses).execute();
  await db.insertInto('checkup_facilities').values(facilities).execute();
  await plantApplication(portal, {
    memberId: 'member',
    openedAt: '2026-11-10T19:00',
    courseId: 'dock',
    optionIds: ['colon'],
    facilityId: facilities[0]?.id ?? '',
    preferredDates: ['2026-12-08'],
    phone: '09000000000',
    steps: [
      ['2026-11-10T19:20', 'apply', 'member'],
      ['2026-11-11T09:40', 'return', 'society', hostileTexts.join('\n')],
    ],
    letGo: true,
  });
}
