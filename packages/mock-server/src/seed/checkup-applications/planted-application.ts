import { fiscalYearEnd, fiscalYearOf } from '@ikiiki/sdk/rules/fiscal-year';
import type { Actor } from '@ikiiki/sdk/rules/procedures/procedure';
import { allOptions, coursesOf, itemOf } from '../../portal/checkup-applications/courses.js';
import { facilityById } from '../../portal/checkup-applications/facilities.js';
import { takePlace } from '../../portal/checkup-applications/open-days.js';
import { openCase, takeStep } from '../../portal/procedures/cases.js';
import type { SeedPortal } from '../seed-portal.js';

/** An application of the past, step by step. */
export interface WrittenApplication {
  readonly memberId: string;
  /** In Japan, `2026-05-10T09:00`. */
  readonly openedAt: string;
  readonly courseId: string;
  readonly optionIds?: readonly string[];
  readonly facilityId: string;
  readonly preferredDates: readonly string[];
  readonly phone?: string;
  readonly steps?: readonly (readonly [at: string, step: string, by: Actor, reason?: string])[];
  readonly fixedOn?: string;
  readonly voucher?: { readonly number: string; readonly issuedOn: string };
  /** Gave its place back. @default false */
  readonly letGo?: boolean;
}

/** What was chosen, as it was named and priced. */
async function named(portal: SeedPortal, { courseId, optionIds = [] }: WrittenApplication, year: number) {
  const course = (await coursesOf(portal, year)).find(({ id }) => id === courseId);
  if (!course) throw new Error(`The seed has no course ${courseId} in ${year}.`);
  const options = allOptions(course).filter(({ id }) => optionIds.includes(id));
  return { course: JSON.stringify(itemOf(course)), options: JSON.stringify(options) };
}

/** Puts an application with its history into the portal. */
export async function plantApplication(portal: SeedPortal, written: WrittenApplication): Promise<void> {
  const { db } = portal;
  const { memberId, openedAt, facilityId, preferredDates, steps = [], fixedOn, voucher, letGo } = written;
  const opened = portal.at(openedAt);
  const fiscalYear = fiscalYearOf(openedAt.slice(0, 10));
  let found = await openCase(opened, db, { procedure: 'checkupApplication', memberId });
  for (const [at, step, by, reason] of steps)
    found = await takeStep(portal.at(at), db, found, { step, by, reason });
  const isSent = steps.length > 0;
  const heldOn = letGo || !isSent ? null : (fixedOn ?? preferredDates[0] ?? null);
  await db
    .insertInto('checkup_applications')
    .values({
      case_id: found.id,
      member_id: memberId,
      fiscal_year: fiscalYear,
      saved_at: found.opened_at,
      course_id: written.courseId,
      option_ids: JSON.stringify(written.optionIds ?? []),
      facility_id: facilityId,
      preferred_dates: JSON.stringify(preferredDates),
      phone: written.phone ?? null,
      ...(isSent ? await named(portal, written, fiscalYear) : { course: null, options: null }),
      held_on: heldOn,
      fixed_on: fixedOn ?? null,
    })
    .execute();
  const current = found.state === 'cancelled' ? null : found.id;
  await db
    .insertInto('checkup_years')
    .values({ member_id: memberId, fiscal_year: fiscalYear, case_id: current })
    .onConflict((conflict) =>
      conflict.columns(['member_id', 'fiscal_year']).doUpdateSet({ case_id: current }),
    )
    .execute();
  if (heldOn && !(await takePlace(db, await facilityById(portal, facilityId), heldOn))) {
    throw new Error(`The seed has no place at ${facilityId} on ${heldOn}.`);
  }
  if (voucher) {
    await db
      .insertInto('checkup_vouchers')
      .values({
        number: voucher.number,
        case_id: found.id,
        issued_on: voucher.issuedOn,
        valid_until: fiscalYearEnd(fiscalYear),
        is_void: 0,
      })
      .execute();
  }
}
