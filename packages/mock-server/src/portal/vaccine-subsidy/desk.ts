import { addDays, isCalendarDate } from '@ikiiki/sdk/rules/calendar-date';
import { subsidyYen } from '@ikiiki/sdk/rules/vaccine-claim';
import { refused } from '../common/refused.js';
import { today } from '../members/members.js';
import type { DeskOf } from '../procedures/desk.js';
import { claimOf, freeDose } from './claims.js';

/** What the society's steps do to a claim. */
export const vaccineClaimDesk: DeskOf<'vaccineClaim'> = {
  async approve(portal, transaction, { id }) {
    const { paid_yen } = await claimOf(transaction, id);
    const amount_yen = subsidyYen(paid_yen ?? 0, portal.config.vaccineSubsidy.capYen);
    await transaction.updateTable('vaccine_claims').set({ amount_yen }).where('case_id', '=', id).execute();
  },

  async reject(_, transaction, { id }) {
    await freeDose(transaction, id);
  },

  /** On the day that the desk names; within a week where it names none. */
  async pay(portal, transaction, { id }, { paidOn = addDays(today(portal), 7) }) {
    if (typeof paidOn !== 'string' || !isCalendarDate(paidOn)) {
      throw refused({ pointer: '/values/paidOn', code: 'impossible_date' });
    }
    await transaction
      .updateTable('vaccine_claims')
      .set({ paid_on: paidOn })
      .where('case_id', '=', id)
      .execute();
  },
};
