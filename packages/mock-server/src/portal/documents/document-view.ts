import type { BenefitDecision, DocumentSummary, IssuedDocument, PremiumsPaid } from '@ikiiki/sdk/contract';
import { appealUntil } from '@ikiiki/sdk/rules/appeal';
import { japanDateOf } from '@ikiiki/sdk/rules/calendar-date';
import { formatDocumentCode } from '@ikiiki/sdk/rules/document-code';
import { type DocumentFacts, type DocumentRow, factsOf } from './facts.js';

export const summaryOf = (row: Omit<DocumentRow, 'facts' | 'code'>): DocumentSummary => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  subject: row.subject_name,
  issuedOn: row.issued_on,
  read: row.read_at !== null,
  state: row.withdrawn_at === null ? 'valid' : 'withdrawn',
});

/** The time to appeal begins when the member has opened it. */
function decisionOf(says: DocumentFacts['benefit_decision'], readAt: number | null): BenefitDecision {
  const { insuredNumber: _, addressee: __, ...decision } = says;
  return { ...decision, ...(readAt !== null && { appealUntil: appealUntil(japanDateOf(readAt)) }) };
}

function premiumsOf({ calendarYear, months, totalYen }: DocumentFacts['premium_paid']): PremiumsPaid {
  return { calendarYear, months: [...months], totalYen };
}

/** A document in full, for its member. */
export function documentView(row: DocumentRow): IssuedDocument {
  const facts = factsOf(row);
  return {
    ...summaryOf(row),
    verificationCode: formatDocumentCode(row.code),
    ...(facts.kind === 'benefit_decision' && { benefit: decisionOf(facts.says, row.read_at) }),
    ...(facts.kind === 'premium_paid' && { premiums: premiumsOf(facts.says) }),
  };
}
