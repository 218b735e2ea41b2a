import { issueDocuments } from '../../portal/documents/publish.js';
import { openCase, takeStep } from '../../portal/procedures/cases.js';
import type { SeedPortal } from '../seed-portal.js';
import { hostileTexts } from './texts.js';

/** Names, reasons and what the society wrote to requests as texts that try to do harm. */
export async function plantHostileDocuments(seeding: SeedPortal): Promise<void> {
  const { db } = seeding;
  await issueDocuments(
    seeding,
    db,
    hostileTexts.map((text) => ({
      kind: 'benefit_decision',
      says: {
        benefit: 'medical_expense',
        fromOn: '2026-09-01',
        untilOn: '2026-09-30',
        result: 'denied',
        amountYen: 0,
        reason: text,
        insuredNumber: '1255006001',
        addressee: text,
      },
      member_id: 'member',
      subject_name: text,
      issued_on: '2026-11-01',
    })),
  );
  for (const text of hostileTexts) {
    const row = await openCase(seeding, db, { procedure: 'certificate', memberId: 'member' });
    await db
      .insertInto('certificate_requests')
      .values({
        case_id: row.id,
        kind: 'acquisition',
        subject_id: 'member',
        delivery: 'web',
        calendar_year: null,
        leaving_on: null,
      })
      .execute();
    await takeStep(seeding, db, row, { step: 'reject', by: 'society', reason: text });
  }
}
