import type { checkupApplications } from '@ikiiki/sdk/contract';
import { fiscalYearOf } from '@ikiiki/sdk/rules/fiscal-year';
import type { Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { lockCase, openCase, ownCase, requireState } from '../procedures/cases.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { ownApplication } from './application-row.js';
import { applicationView } from './application-view.js';
import { findFacility } from './facilities.js';
import { personOf } from './people.js';

const changeable: readonly string[] = ['draft', 'returned'];

/** Lets one alone begin an application of a person's fiscal year: the others wait, and find it. */
async function yearOf(db: PortalDatabase, member_id: string, fiscal_year: number) {
  return db
    .insertInto('checkup_years')
    .values({ member_id, fiscal_year, case_id: null })
    .onConflict((conflict) =>
      conflict
        .columns(['member_id', 'fiscal_year'])
        .doUpdateSet((eb) => ({ member_id: eb.ref('excluded.member_id') })),
    )
    .returning('case_id')
    .executeTakeFirstOrThrow();
}

/** Begins the application of a person's fiscal year in the name of who applies. */
async function begin(
  portal: Pick<Portal, 'random' | 'clock'>,
  transaction: PortalDatabase,
  opened: { readonly memberId: string; readonly personId: string; readonly fiscalYear: number },
): Promise<string> {
  const { memberId, personId, fiscalYear } = opened;
  const { id, opened_at } = await openCase(portal, transaction, {
    procedure: 'checkupApplication',
    memberId,
  });
  await transaction
    .insertInto('checkup_applications')
    .values({
      case_id: id,
      member_id: personId,
      fiscal_year: fiscalYear,
      saved_at: opened_at,
      course_id: null,
      option_ids: '[]',
      facility_id: null,
      preferred_dates: '[]',
      phone: null,
      course: null,
      options: null,
      held_on: null,
      fixed_on: null,
    })
    .execute();
  await transaction
    .updateTable('checkup_years')
    .set({ case_id: id })
    .where('member_id', '=', personId)
    .where('fiscal_year', '=', fiscalYear)
    .execute();
  return id;
}

export const open: Handler<typeof checkupApplications.open> = async ({ body }, call) => {
  const { memberId } = currentSession(call);
  const person = await personOf(call, body.personId);
  const fiscalYear = fiscalYearOf(today(call));
  const caseId = await call.db.transaction().execute(async (transaction) => {
    const { case_id } = await yearOf(transaction, person.id, fiscalYear);
    if (case_id === null) return begin(call, transaction, { memberId, personId: person.id, fiscalYear });
    const known = await transaction
      .selectFrom('cases')
      .selectAll()
      .where('id', '=', case_id)
      .executeTakeFirstOrThrow();
    if (known.member_id !== memberId || !changeable.includes(known.state))
      throw new ProblemError('checkup_already_applied');
    return case_id;
  });
  return applicationView(call, await ownApplication(call, caseId));
};

export const saveDraft: Handler<typeof checkupApplications.saveDraft> = async ({ params, body }, call) => {
  const row = await call.db.transaction().execute(async (transaction) => {
    await lockCase(transaction, params.applicationId);
    const found = await ownCase(call, transaction, 'checkupApplication', params.applicationId);
    requireState(found, changeable);
    // One that is there no more is not kept
    const facility = body.facilityId && (await findFacility({ db: transaction }, body.facilityId));
    return transaction
      .updateTable('checkup_applications')
      .set({
        saved_at: call.clock.now(),
        course_id: body.courseId,
        option_ids: JSON.stringify(body.optionIds),
        facility_id: facility ? facility.id : null,
        preferred_dates: JSON.stringify(body.preferredDates),
        phone: body.phone || null,
        course: null,
        options: null,
      })
      .where('case_id', '=', found.id)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
  return applicationView(call, row);
};
