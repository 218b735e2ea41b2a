import type { BenefitDecision, PremiumsPaid } from '@ikiiki/sdk/contract';
import { type Member, nameOf } from '../members/members.js';
import type { DocumentsTable } from './tables.js';

/** A person as a document names them; kept with it, for a later change of the name changes no document. */
export interface NamedPerson {
  readonly name: string;
  readonly kana: string;
  readonly birthDate: string;
}

/** What each kind of document says. Dates are calendar dates in Japan. */
export interface DocumentFacts {
  readonly benefit_decision: Omit<BenefitDecision, 'appealUntil'> & {
    readonly insuredNumber: string;
    readonly addressee: string;
  };
  readonly acquisition: Qualification;
  readonly loss: Qualification & { readonly lostOn: string };
  readonly dependant_removed: Qualification & { readonly lostOn: string; readonly insuredName: string };
  readonly premium_paid: PremiumsPaid & { readonly person: NamedPerson; readonly insuredNumber: string };
}

interface Qualification {
  readonly person: NamedPerson;
  readonly insuredNumber: string;
  readonly relationship: Member['relationship'];
  readonly acquiredOn: string;
}

/** The facts of a document of a kind, with the kind. */
export type Facts = {
  [K in keyof DocumentFacts]: { readonly kind: K; readonly says: DocumentFacts[K] };
}[keyof DocumentFacts];

export type DocumentRow = Readonly<DocumentsTable>;

export const factsOf = ({ kind, facts }: Pick<DocumentRow, 'kind' | 'facts'>): Facts =>
  ({ kind, says: JSON.parse(facts) as unknown }) as Facts;

export const namedPerson = (member: Member): NamedPerson => ({
  name: nameOf(member),
  kana: `${member.family_kana} ${member.given_kana}`,
  birthDate: member.birth_date,
});

export const qualificationOf = (member: Member): Qualification => ({
  person: namedPerson(member),
  insuredNumber: member.insured_number,
  relationship: member.relationship,
  acquiredOn: member.submitted_on,
});
