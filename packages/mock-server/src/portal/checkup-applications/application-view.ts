import type { CheckupApplication, PricedItem } from '@ikiiki/sdk/contract';
import { iso } from '../../platform/iso.js';
import type { Call } from '../context.js';
import { memberById } from '../members/members.js';
import { statusOf } from '../procedures/cases.js';
import { currentSession } from '../session/sessions.js';
import { type ApplicationRow, changeableUntil } from './application-row.js';
import { allOptions, coursesOf, itemOf } from './courses.js';
import { facilityById, facilityView } from './facilities.js';
import { personView } from './people.js';
import { voucherView } from './voucher.js';

interface Chosen {
  readonly course?: PricedItem;
  readonly options: readonly PricedItem[];
}

/** Of one that is sent what was named then; of a draft what the courses say now. */
async function chosenOf(call: Call, row: ApplicationRow): Promise<Chosen> {
  if (row.course !== null) {
    return {
      course: JSON.parse(row.course) as PricedItem,
      options: JSON.parse(row.options ?? '[]') as PricedItem[],
    };
  }
  const course = (await coursesOf(call, row.fiscal_year)).find(({ id }) => id === row.course_id);
  const optionIds = JSON.parse(row.option_ids) as string[];
  return course
    ? { course: itemOf(course), options: allOptions(course).filter(({ id }) => optionIds.includes(id)) }
    : { options: [] };
}

/** An application as its owner sees it. */
export async function applicationView(call: Call, row: ApplicationRow): Promise<CheckupApplication> {
  const [found, person, { course, options }, facility, voucher] = await Promise.all([
    call.db.selectFrom('cases').selectAll().where('id', '=', row.case_id).executeTakeFirstOrThrow(),
    memberById(call.db, row.member_id),
    chosenOf(call, row),
    row.facility_id === null ? undefined : facilityById(call, row.facility_id),
    call.db
      .selectFrom('checkup_vouchers')
      .selectAll()
      .where('case_id', '=', row.case_id)
      .where('is_void', '=', 0)
      .executeTakeFirst(),
  ]);
  const status = await statusOf(call.db, found);
  const until = changeableUntil(row);
  return {
    id: row.case_id,
    fiscalYear: row.fiscal_year,
    person: personView(person, currentSession(call).memberId),
    status,
    ...(status.steps.includes('apply') && { savedAt: iso(row.saved_at) }),
    ...(course && { course }),
    options: [...options],
    copayYen: [course, ...options].reduce((sum, item) => sum + (item?.copayYen ?? 0), 0),
    ...(facility && { facility: facilityView(facility) }),
    preferredDates: JSON.parse(row.preferred_dates) as string[],
    ...(row.phone !== null && { phone: row.phone }),
    ...(row.fixed_on !== null && { fixedOn: row.fixed_on }),
    ...(status.steps.includes('cancel') && until !== undefined && { changeableUntil: until }),
    ...(voucher && { voucher: voucherView(voucher) }),
  };
}
