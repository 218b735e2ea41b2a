import { type FieldError, receiptItems, type vaccineSubsidy } from '@ikiiki/sdk/contract';
import { dosesOf, judgeDoseDate, mostPaidYen, takesClaims } from '@ikiiki/sdk/rules/vaccine-claim';
import { oneLine } from '../common/one-line.js';
import { refused } from '../common/refused.js';
import type { Call } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { lockCase, openCase, ownCase, requireState, takeOwnStep } from '../procedures/cases.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { attachedUploads, attachUploads } from '../uploads/attach.js';
import { type ClaimRow, claimOf, claimView, freeDose } from './claims.js';
import { claimablePeople } from './people.js';

/** @throws ProblemError `vaccine_claims_closed` */
function requireSeason(call: Call): void {
  if (!takesClaims(call.config.vaccineSubsidy, today(call))) throw new ProblemError('vaccine_claims_closed');
}

export const open: Handler<typeof vaccineSubsidy.open> = async ({ body }, call) => {
  requireSeason(call);
  const { personId, dose } = body;
  const season = call.config.vaccineSubsidy;
  const person = (await claimablePeople(call)).find(({ id }) => id === personId);
  if (!person) throw refused({ pointer: '/personId', code: 'unknown_choice' });
  if (dose > dosesOf(person.birth_date, season)) throw refused({ pointer: '/dose', code: 'unknown_choice' });
  return call.db.transaction().execute(async (transaction) => {
    const { memberId } = currentSession(call);
    const opened = await openCase(call, transaction, { procedure: 'vaccineClaim', memberId });
    const row = await transaction
      .insertInto('vaccine_claims')
      .values({
        case_id: opened.id,
        person_id: personId,
        season: season.season,
        dose,
        slot: `${season.season} ${personId} ${dose}`,
        dose_date: null,
        facility: '',
        paid_yen: null,
        confirmed: '[]',
        amount_yen: null,
        paid_on: null,
        saved_at: call.clock.now(),
      })
      .onConflict((conflict) => conflict.column('slot').doNothing())
      .returningAll()
      .executeTakeFirst();
    if (!row) throw new ProblemError('vaccine_already_claimed');
    return claimView(transaction, opened);
  });
};

const editable = ['draft', 'returned'];

export const save: Handler<typeof vaccineSubsidy.save> = async ({ params, body }, call) =>
  call.db.transaction().execute(async (transaction) => {
    await lockCase(transaction, params.claimId);
    const row = await ownCase(call, transaction, 'vaccineClaim', params.claimId);
    requireState(row, editable);
    await attachUploads(transaction, call, { uploadIds: body.uploadIds, caseId: row.id });
    await transaction
      .updateTable('vaccine_claims')
      .set({
        dose_date: body.doseDate ?? null,
        facility: oneLine(body.facility ?? ''),
        paid_yen: body.paidYen ?? null,
        confirmed: JSON.stringify([...new Set(body.confirmed)]),
        saved_at: call.clock.now(),
      })
      .where('case_id', '=', row.id)
      .execute();
    return claimView(transaction, row);
  });

/** What of a claim is missing or wrong, by the fields of `save`. */
async function faultsOf(call: Call, db: PortalDatabase, claim: ClaimRow): Promise<FieldError[]> {
  const season = call.config.vaccineSubsidy;
  const faults: FieldError[] = [];
  const fault = (pointer: string, code: string | undefined) => code && faults.push({ pointer, code });
  fault(
    '/doseDate',
    claim.dose_date === null ? 'required' : judgeDoseDate(claim.dose_date, season, today(call)),
  );
  fault('/facility', claim.facility === '' ? 'required' : undefined);
  const paid = claim.paid_yen;
  fault('/paidYen', paid === null ? 'required' : paid < 1 || paid > mostPaidYen ? 'out_of_range' : undefined);
  fault('/uploadIds', (await attachedUploads(db, claim.case_id)).length === 0 ? 'required' : undefined);
  const confirmed = JSON.parse(claim.confirmed) as string[];
  fault('/confirmed', receiptItems.every((item) => confirmed.includes(item)) ? undefined : 'required');
  return faults;
}

export const submit: Handler<typeof vaccineSubsidy.submit> = async ({ params }, call) =>
  call.db.transaction().execute(async (transaction) => {
    const row = await takeOwnStep(call, transaction, 'vaccineClaim', params.claimId, 'submit');
    const claim = await claimOf(transaction, row.id);
    // What was sent back may be corrected after the last day, too
    const isFirst = (await stepsBefore(transaction, row.id)) === 1;
    if (isFirst) requireSeason(call);
    const faults = await faultsOf(call, transaction, claim);
    if (faults.length > 0) throw refused(...faults);
    return claimView(transaction, row);
  });

async function stepsBefore(db: PortalDatabase, caseId: string): Promise<number> {
  const rows = await db.selectFrom('case_steps').select('number').where('case_id', '=', caseId).execute();
  return rows.length;
}

export const withdraw: Handler<typeof vaccineSubsidy.withdraw> = async ({ params }, call) =>
  call.db.transaction().execute(async (transaction) => {
    const row = await takeOwnStep(call, transaction, 'vaccineClaim', params.claimId, 'withdraw');
    await freeDose(transaction, row.id);
    return claimView(transaction, row);
  });
