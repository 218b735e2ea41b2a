import { fiscalYearOf } from '@ikiiki/sdk/rules/fiscal-year';
import { procedures } from '@ikiiki/sdk/rules/procedures/index';
import type { Portal } from '../context.js';
import { today } from '../members/members.js';
import { takeStep } from '../procedures/cases.js';

/** Ends what its fiscal year has ended for. */
export async function expireCheckupApplications(portal: Portal): Promise<void> {
  const over = await portal.db
    .selectFrom('cases')
    .innerJoin('checkup_applications', 'case_id', 'cases.id')
    .selectAll('cases')
    .where('procedure', '=', 'checkupApplication')
    .where('state', 'in', procedures.checkupApplication.steps.expire.from)
    .where('fiscal_year', '<', fiscalYearOf(today(portal)))
    .execute();
  for (const row of over) {
    await portal.db
      .transaction()
      .execute((transaction) => takeStep(portal, transaction, row, { step: 'expire', by: 'portal' }));
  }
}
