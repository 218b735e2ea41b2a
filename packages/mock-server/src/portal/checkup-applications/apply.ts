import type { checkupApplications } from '@ikiiki/sdk/contract';
import type { Call } from '../context.js';
import { memberById, today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { takeOwnStep } from '../procedures/cases.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { type ApplicationRow, applicationOf, changeableUntil } from './application-row.js';
import { applicationView } from './application-view.js';
import { facilityById } from './facilities.js';
import { judgeChoice, judgeDates } from './judged-choice.js';
import { letGo } from './let-go.js';
import { takePlace } from './open-days.js';
import { personOf } from './people.js';

export const apply: Handler<typeof checkupApplications.apply> = async ({ params, body }, call) => {
  const row = await call.db.transaction().execute(async (transaction) => {
    const taken = await takeOwnStep(call, transaction, 'checkupApplication', params.applicationId, 'apply');
    const application = await applicationOf(transaction, taken.id);
    const portal = { ...call, db: transaction };
    const person = await personOf(portal, application.member_id);
    const choice = await judgeChoice(portal, person, application.fiscal_year, body);
    if (!(await takePlace(transaction, choice.facility, choice.firstDate)))
      throw new ProblemError('checkup_day_full');
    return transaction
      .updateTable('checkup_applications')
      .set({
        course_id: choice.course.id,
        course: JSON.stringify(choice.course),
        option_ids: JSON.stringify(choice.options.map(({ id }) => id)),
        options: JSON.stringify(choice.options),
        facility_id: choice.facility.id,
        preferred_dates: JSON.stringify(choice.preferredDates),
        phone: choice.phone,
        held_on: choice.firstDate,
        fixed_on: null,
      })
      .where('case_id', '=', taken.id)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
  await record(call, 'checkup_applied', row);
  return applicationView(call, row);
};

/** @throws ProblemError `checkup_change_closed` from the day of the checkup on */
function checkChangeable(call: Call, row: ApplicationRow): void {
  const until = changeableUntil(row);
  if (until !== undefined && today(call) > until) throw new ProblemError('checkup_change_closed');
}

export const changeDates: Handler<typeof checkupApplications.changeDates> = async (
  { params, body },
  call,
) => {
  const row = await call.db.transaction().execute(async (transaction) => {
    const taken = await takeOwnStep(
      call,
      transaction,
      'checkupApplication',
      params.applicationId,
      'change_dates',
    );
    const application = await applicationOf(transaction, taken.id);
    checkChangeable(call, application);
    const person = await memberById(transaction, application.member_id);
    const portal = { ...call, db: transaction };
    const facility = await facilityById(portal, application.facility_id ?? '');
    const firstDate = judgeDates(portal, facility, person, body.preferredDates);
    await letGo(transaction, application);
    if (!(await takePlace(transaction, facility, firstDate))) throw new ProblemError('checkup_day_full');
    return transaction
      .updateTable('checkup_applications')
      .set({ preferred_dates: JSON.stringify(body.preferredDates), held_on: firstDate })
      .where('case_id', '=', taken.id)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
  await record(call, 'checkup_dates_changed', row);
  return applicationView(call, row);
};

export const cancel: Handler<typeof checkupApplications.cancel> = async ({ params }, call) => {
  const row = await call.db.transaction().execute(async (transaction) => {
    const taken = await takeOwnStep(call, transaction, 'checkupApplication', params.applicationId, 'cancel');
    const application = await applicationOf(transaction, taken.id);
    checkChangeable(call, application);
    await letGo(transaction, application);
    await transaction
      .updateTable('checkup_years')
      .set({ case_id: null })
      .where('case_id', '=', taken.id)
      .execute();
    return applicationOf(transaction, taken.id);
  });
  await record(call, 'checkup_cancelled', row);
  return applicationView(call, row);
};

const record = (call: Call, event: string, { case_id }: ApplicationRow): Promise<void> =>
  call.audit.record({
    event,
    level: 'info',
    actor: currentSession(call).memberId,
    detail: { application: case_id },
  });
