import { addDays, isCalendarDate } from '@ikiiki/sdk/rules/calendar-date';
import { refused } from '../common/refused.js';
import type { Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { memberById, nameOf, today } from '../members/members.js';
import type { DeskOf } from '../procedures/desk.js';
import { type Facts, namedPerson, qualificationOf } from './facts.js';
import { issueDocuments } from './publish.js';
import type { CertificateRequestsTable } from './tables.js';

const wrongDay = (code: string) => refused({ pointer: '/values/lostOn', code });

/**
 * The procedure of leaving is through: the record has the first day without membership, which has come. Where the
 * record has none yet, it is written now: as the desk enters it, else the day after the last day of work.
 * @throws ProblemError `validation_failed`: nobody has left before
 */
async function recordLeaving(
  portal: Portal,
  transaction: PortalDatabase,
  { subject_id, leaving_on }: CertificateRequestsTable,
  entered: string | number | undefined,
): Promise<void> {
  const { lost_on } = await memberById(transaction, subject_id);
  const lostOn = lost_on ?? entered ?? (leaving_on === null ? undefined : addDays(leaving_on, 1));
  if (lostOn === undefined) throw wrongDay('required');
  if (typeof lostOn !== 'string' || !isCalendarDate(lostOn)) throw wrongDay('impossible_date');
  if (lostOn > today(portal)) throw wrongDay('future_date');
  if (lost_on !== null) return;
  await transaction.updateTable('members').set({ lost_on: lostOn }).where('id', '=', subject_id).execute();
}

async function premiumsOf(db: PortalDatabase, memberId: string, calendarYear: number) {
  const rows = await db
    .selectFrom('premium_payments')
    .selectAll()
    .where('member_id', '=', memberId)
    .where('paid_on', '>=', `${calendarYear}-01-01`)
    .where('paid_on', '<=', `${calendarYear}-12-31`)
    .orderBy('month')
    .execute();
  return {
    calendarYear,
    months: rows.map(({ month, paid_on, yen }) => ({ month, paidOn: paid_on, yen })),
    totalYen: rows.reduce((sum, { yen }) => sum + yen, 0),
  };
}

/** What the certificate says, by the society's records as they are now. */
async function certificateFacts(
  db: PortalDatabase,
  memberId: string,
  request: Pick<CertificateRequestsTable, 'kind' | 'subject_id' | 'calendar_year'>,
): Promise<Facts> {
  const subject = await memberById(db, request.subject_id);
  const says = qualificationOf(subject);
  const lostOn = subject.lost_on ?? '';
  switch (request.kind) {
    case 'acquisition':
      return { kind: 'acquisition', says };
    case 'loss':
      return { kind: 'loss', says: { ...says, lostOn } };
    case 'dependant_removed': {
      const insuredName = nameOf(await memberById(db, memberId));
      return { kind: 'dependant_removed', says: { ...says, lostOn, insuredName } };
    }
    case 'premium_paid': {
      const paid = await premiumsOf(db, memberId, request.calendar_year ?? 0);
      const { insured_number: insuredNumber } = subject;
      return { kind: 'premium_paid', says: { ...paid, person: namedPerson(subject), insuredNumber } };
    }
  }
}

/** What the society's desk does with a request for a certificate. */
export const certificateDesk: DeskOf<'certificate'> = {
  async issue(portal, transaction, { id, member_id }, { lostOn }) {
    const request = await transaction
      .selectFrom('certificate_requests')
      .selectAll()
      .where('case_id', '=', id)
      .executeTakeFirstOrThrow();
    if (request.kind === 'loss') await recordLeaving(portal, transaction, request, lostOn);
    const facts = await certificateFacts(transaction, member_id, request);
    const subject = await memberById(transaction, request.subject_id);
    await issueDocuments(portal, transaction, [
      {
        ...facts,
        member_id,
        subject_name: nameOf(subject),
        issued_on: today(portal),
        delivery: request.delivery,
        case_id: id,
      },
    ]);
  },

  async revoke({ clock }, transaction, { id }) {
    await transaction
      .updateTable('documents')
      .set({ withdrawn_at: clock.now() })
      .where('case_id', '=', id)
      .execute();
  },
};
