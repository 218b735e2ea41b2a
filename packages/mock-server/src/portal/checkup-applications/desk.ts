import { isCalendarDate } from '@ikiiki/sdk/rules/calendar-date';
import { fiscalYearOf } from '@ikiiki/sdk/rules/fiscal-year';
import { refused } from '../common/refused.js';
import { memberById } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import type { DeskOf } from '../procedures/desk.js';
import { applicationOf } from './application-row.js';
import { facilityById } from './facilities.js';
import { letGo } from './let-go.js';
import { giveBackPlace, isOpenFor, takePlace } from './open-days.js';
import { issueVoucher } from './voucher.js';

/** What the society's desk does with an application. */
export const checkupApplicationDesk: DeskOf<'checkupApplication'> = {
  /** `on`: the day that the facility has agreed to. @default the first that the member prefers */
  async fix_date(_portal, transaction, { id }, values) {
    const row = await applicationOf(transaction, id);
    const on = String(values.on ?? row.held_on);
    const facility = await facilityById({ db: transaction }, row.facility_id ?? '');
    const person = await memberById(transaction, row.member_id);
    // Of its fiscal year: the voucher holds until then
    const isOpen =
      isCalendarDate(on) && fiscalYearOf(on) === row.fiscal_year && isOpenFor(facility, on, person);
    if (!isOpen) throw refused({ pointer: '/values/on', code: 'day_not_open' });
    if (on !== row.held_on) {
      if (!(await takePlace(transaction, facility, on))) throw new ProblemError('checkup_day_full');
      if (row.held_on !== null) await giveBackPlace(transaction, facility.id, row.held_on);
    }
    await transaction
      .updateTable('checkup_applications')
      .set({ held_on: on, fixed_on: on })
      .where('case_id', '=', id)
      .execute();
  },
  async issue_ticket(portal, transaction, { id }) {
    await issueVoucher(portal, transaction, await applicationOf(transaction, id));
  },
  /** The facility cannot take the member after all: the place is given back, and the member chooses anew. */
  async return(_portal, transaction, { id }) {
    await letGo(transaction, await applicationOf(transaction, id));
  },
};
