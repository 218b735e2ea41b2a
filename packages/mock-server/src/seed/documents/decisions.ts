import type { DocumentFacts } from '../../portal/documents/facts.js';

type Decision = Omit<DocumentFacts['benefit_decision'], 'insuredNumber' | 'addressee'>;

export interface WrittenDecision extends Decision {
  readonly member: string;
  readonly subject: string;
  readonly issuedOn: string;
  /** Time in Japan. */
  readonly readAt?: string;
}

/** Decisions with every result, way of paying and state. */
export const writtenDecisions: readonly WrittenDecision[] = [
  {
    member: 'member',
    subject: '山吹 はるか',
    issuedOn: '2026-11-18',
    benefit: 'copayment_refund',
    fromOn: '2026-08-01',
    untilOn: '2026-08-31',
    result: 'paid',
    amountYen: 12_400,
    payRoute: 'employer',
    payOn: '2026-12-25',
  },
  {
    member: 'member',
    subject: '山吹 はるか',
    issuedOn: '2026-11-10',
    benefit: 'medical_expense',
    fromOn: '2026-09-07',
    untilOn: '2026-09-07',
    result: 'denied',
    amountYen: 0,
    reason: '健康保険の対象とならない治療用装具のため、支給できません。',
  },
  {
    member: 'member',
    subject: '山吹 はるか',
    issuedOn: '2026-10-15',
    readAt: '2026-10-16T19:20',
    benefit: 'sickness_allowance',
    fromOn: '2026-09-01',
    untilOn: '2026-09-24',
    result: 'partial',
    amountYen: 146_160,
    reason: '9月1日から3日までは待期の期間にあたるため、支給の対象となりません。',
    payRoute: 'bank',
    payOn: '2026-10-30',
  },
  {
    member: 'member',
    subject: '山吹 はるか',
    issuedOn: '2026-08-20',
    readAt: '2026-08-21T08:05',
    benefit: 'high_cost',
    fromOn: '2026-05-01',
    untilOn: '2026-05-31',
    result: 'paid',
    amountYen: 57_820,
    payRoute: 'bank',
    payOn: '2026-08-31',
  },
  {
    member: 'family-insured',
    subject: '常盤 みのり',
    issuedOn: '2026-11-05',
    benefit: 'family_supplement',
    fromOn: '2026-07-01',
    untilOn: '2026-07-31',
    result: 'paid',
    amountYen: 8_600,
    payRoute: 'employer',
    payOn: '2026-11-25',
  },
  {
    member: 'left-registered',
    subject: '名残 しおん',
    issuedOn: '2026-09-18',
    readAt: '2026-09-20T10:00',
    benefit: 'high_cost',
    fromOn: '2026-06-01',
    untilOn: '2026-06-30',
    result: 'paid',
    amountYen: 21_340,
    payRoute: 'employer',
    payOn: '2026-09-25',
  },
];
