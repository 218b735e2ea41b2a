import type { CertificateKind, CertificateOffer } from '@ikiiki/sdk/contract';
import type { Call, Portal } from '../context.js';
import { isEnrolled, type Member, memberById, nameOf, today } from '../members/members.js';
import { currentSession } from '../session/sessions.js';

type Offer = CertificateOffer & { readonly kind: CertificateKind };

/** A person as the one a certificate is of. */
function subjectOf(member: Member, on: string) {
  return { id: member.id, name: nameOf(member), ...(isEnrolled(member, on) && { beforeLeaving: true }) };
}

const named = (member: Member) => ({ id: member.id, name: nameOf(member) });

/** Dependants of a household who are none any more. */
function removedDependants({ db }: Portal, { insured_number }: Member, on: string): Promise<Member[]> {
  return db
    .selectFrom('members')
    .selectAll()
    .where('insured_number', '=', insured_number)
    .where('relationship', '=', 'dependant')
    .where('lost_on', '<=', on)
    .orderBy('birth_date')
    .execute();
}

/** Calendar years in which a 任意継続 member has paid, the newest first. */
async function paidYears({ db }: Portal, memberId: string): Promise<number[]> {
  const rows = await db
    .selectFrom('premium_payments')
    .select('paid_on')
    .where('member_id', '=', memberId)
    .execute();
  return [...new Set(rows.map(({ paid_on }) => Number(paid_on.slice(0, 4))))].sort((a, b) => b - a);
}

/**
 * The certificates that the caller can ask for: one's own joining and leaving; the insured also of whoever is no longer
 * their dependant, and of what they have paid themselves.
 */
export async function ownOffers(call: Call): Promise<Offer[]> {
  const member = await memberById(call.db, currentSession(call).memberId);
  const on = today(call);
  const own: Offer[] = [
    { kind: 'acquisition', subjects: [named(member)] },
    { kind: 'loss', subjects: [subjectOf(member, on)] },
  ];
  if (member.relationship !== 'insured') return own;
  const removed = await removedDependants(call, member, on);
  const years = await paidYears(call, member.id);
  return [
    ...own,
    ...(removed.length > 0 ? [{ kind: 'dependant_removed' as const, subjects: removed.map(named) }] : []),
    ...(years.length > 0 ? [{ kind: 'premium_paid' as const, subjects: [named(member)], years }] : []),
  ];
}
