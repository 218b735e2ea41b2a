import { addMonths } from '../../portal/common/months.js';
import { certificateDesk } from '../../portal/documents/desk.js';
import { issueDocuments } from '../../portal/documents/publish.js';
import { memberById, nameOf } from '../../portal/members/members.js';
import { openCase, takeStep } from '../../portal/procedures/cases.js';
import { japanInstant, type SeedPortal } from '../seed-portal.js';
import { type WrittenDecision, writtenDecisions } from './decisions.js';
import { type WrittenRequest, writtenRequests } from './requests.js';

/** Codes are counted, so that a seed is the same every time: `SAMP-0000-0001`. */
function withCountedCodes(seeding: SeedPortal): SeedPortal {
  let made = 0;
  const characters = () => {
    made += 1;
    return `SAMP${String(made).padStart(8, '0')}`;
  };
  const counted = (portal: SeedPortal): SeedPortal => ({
    ...portal,
    random: { ...portal.random, characters },
    at: (japanTime) => counted(portal.at(japanTime)),
  });
  return counted(seeding);
}

async function plantDecision(seeding: SeedPortal, written: WrittenDecision): Promise<void> {
  const { member, subject, issuedOn, readAt, ...decision } = written;
  const person = await memberById(seeding.db, member);
  await issueDocuments(seeding, seeding.db, [
    {
      kind: 'benefit_decision',
      says: { ...decision, insuredNumber: person.insured_number, addressee: nameOf(person) },
      member_id: member,
      subject_name: subject,
      issued_on: issuedOn,
      read_at: readAt === undefined ? null : japanInstant(readAt),
    },
  ]);
}

async function plantRequest(seeding: SeedPortal, written: WrittenRequest): Promise<void> {
  const {
    member,
    kind,
    subject = member,
    delivery = 'web',
    calendarYear,
    leavingOn,
    at,
    steps = [],
  } = written;
  const { db } = seeding;
  let row = await openCase(seeding.at(at), db, { procedure: 'certificate', memberId: member });
  await db
    .insertInto('certificate_requests')
    .values({
      case_id: row.id,
      kind,
      subject_id: subject,
      delivery,
      calendar_year: calendarYear ?? null,
      leaving_on: leavingOn ?? null,
    })
    .execute();
  for (const { step, at: takenAt, reason } of steps) {
    const then = seeding.at(takenAt);
    const by = step === 'withdraw' ? 'member' : 'society';
    row = await takeStep(then, db, row, { step, by, reason });
    if (step === 'issue' || step === 'revoke') await certificateDesk[step]?.(then, db, row, {});
  }
  if (written.readAt === undefined) return;
  await db
    .updateTable('documents')
    .set({ read_at: japanInstant(written.readAt) })
    .where('case_id', '=', row.id)
    .execute();
}

/** Months of premiums that a 任意継続 member has paid, each by the tenth. */
const paidMonths = Array.from({ length: 20 }, (_, index) => {
  const paid_on = addMonths('2025-04-10', index);
  return { member_id: 'voluntary', month: paid_on.slice(0, 7), paid_on, yen: 32_480 };
});

/** Decisions, certificates and requests in every state. */
export async function plantDocuments(seeding: SeedPortal): Promise<void> {
  await seeding.db.insertInto('premium_payments').values(paidMonths).execute();
  const counted = withCountedCodes(seeding);
  for (const decision of writtenDecisions) await plantDecision(counted, decision);
  for (const request of writtenRequests) await plantRequest(counted, request);
}
