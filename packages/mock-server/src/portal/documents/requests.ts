import type { BodyOf, CertificateRequest, documents } from '@ikiiki/sdk/contract';
import { addDays, isCalendarDate } from '@ikiiki/sdk/rules/calendar-date';
import { certificate } from '@ikiiki/sdk/rules/procedures/certificate';
import { refused } from '../common/refused.js';
import type { Call } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { lockMember, type Member, type Membership, nameOf, today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { type CaseRow, openCase, statusesOf } from '../procedures/cases.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { ownOffers } from './offers.js';
import type { CertificateRequestsTable } from './tables.js';

type Asked = BodyOf<typeof documents.request>;
type Details = Omit<CertificateRequestsTable, 'case_id'>;

/** The last day of work may lie so far ahead, and that far back, but not before the first of membership. */
const leavingWithinDays = 366;

function leavingOf({ leavingOn }: Asked, { submitted_on }: Membership, on: string): string {
  if (leavingOn === undefined) throw refused({ pointer: '/leavingOn', code: 'required' });
  if (!isCalendarDate(leavingOn)) throw refused({ pointer: '/leavingOn', code: 'impossible_date' });
  const [first, last] = [addDays(on, -leavingWithinDays), addDays(on, leavingWithinDays)];
  if (leavingOn < submitted_on || leavingOn < first || leavingOn > last)
    throw refused({ pointer: '/leavingOn', code: 'out_of_range' });
  return leavingOn;
}

/**
 * Reads what was asked for against what is offered.
 * @throws ProblemError `certificate_not_offered`, or `validation_failed` with the field
 */
async function read(call: Call, asked: Asked): Promise<Details> {
  const offer = (await ownOffers(call)).find(({ kind }) => kind === asked.kind);
  const subject = offer?.subjects.find(({ id }) => id === asked.subjectId);
  if (!offer || !subject) throw new ProblemError('certificate_not_offered');
  const { years } = offer;
  if (years && asked.calendarYear === undefined)
    throw refused({ pointer: '/calendarYear', code: 'required' });
  if (years && !years.includes(asked.calendarYear ?? 0))
    throw refused({ pointer: '/calendarYear', code: 'out_of_range' });
  return {
    kind: offer.kind,
    subject_id: subject.id,
    delivery: asked.delivery,
    calendar_year: years ? (asked.calendarYear ?? null) : null,
    leaving_on: subject.beforeLeaving ? leavingOf(asked, currentSession(call).membership, today(call)) : null,
  };
}

/** The same is not asked for twice while the society has still to decide. */
async function requireNew(
  transaction: PortalDatabase,
  memberId: string,
  { kind, subject_id, calendar_year }: Details,
): Promise<void> {
  const rows = await transaction
    .selectFrom('certificate_requests')
    .innerJoin('cases', 'cases.id', 'certificate_requests.case_id')
    .select('certificate_requests.calendar_year')
    .where('cases.member_id', '=', memberId)
    .where('cases.state', 'in', certificate.steps.issue.from)
    .where('kind', '=', kind)
    .where('subject_id', '=', subject_id)
    .execute();
  if (rows.some((row) => row.calendar_year === calendar_year))
    throw new ProblemError('certificate_already_requested');
}

export type RequestRow = CaseRow & CertificateRequestsTable & Pick<Member, 'family_name' | 'given_name'>;

/** Requests with their cases. */
export function requestRows(db: PortalDatabase) {
  return db
    .selectFrom('certificate_requests')
    .innerJoin('cases', 'cases.id', 'certificate_requests.case_id')
    .innerJoin('members', 'members.id', 'certificate_requests.subject_id')
    .selectAll('cases')
    .selectAll('certificate_requests')
    .select(['members.family_name', 'members.given_name']);
}

/** Requests as their member sees them. */
export async function requestViews(
  db: PortalDatabase,
  rows: readonly RequestRow[],
): Promise<CertificateRequest[]> {
  if (rows.length === 0) return [];
  const statuses = await statusesOf(db, rows);
  const issued = await db
    .selectFrom('documents')
    .select(['id', 'case_id'])
    .where('delivery', '=', 'web')
    .where(
      'case_id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
  return rows.map((row) => {
    const documentId = issued.find(({ case_id }) => case_id === row.id)?.id;
    return {
      id: row.id,
      kind: row.kind,
      subject: nameOf(row),
      delivery: row.delivery,
      ...(row.calendar_year !== null && { calendarYear: row.calendar_year }),
      ...(row.leaving_on !== null && { leavingOn: row.leaving_on }),
      status: statuses.get(row.id)!,
      ...(documentId !== undefined && { documentId }),
    };
  });
}

/** @throws ProblemError `not_found`, for anybody else's too (SECURITY S-F3) */
export async function ownRequest(
  call: Call,
  requestId: string,
  db: PortalDatabase = call.db,
): Promise<CertificateRequest> {
  const row = await requestRows(db)
    .where('cases.id', '=', requestId)
    .where('cases.member_id', '=', currentSession(call).memberId)
    .executeTakeFirst();
  if (!row) throw new ProblemError('not_found');
  return (await requestViews(db, [row]))[0]!;
}

export const request: Handler<typeof documents.request> = async ({ body }, call) => {
  const { memberId } = currentSession(call);
  const details = await read(call, body);
  return call.db.transaction().execute(async (transaction) => {
    await lockMember(transaction, memberId);
    await requireNew(transaction, memberId, details);
    const { id } = await openCase(call, transaction, { procedure: 'certificate', memberId });
    await transaction
      .insertInto('certificate_requests')
      .values({ case_id: id, ...details })
      .execute();
    return ownRequest(call, id, transaction);
  });
};
