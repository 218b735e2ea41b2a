import { japanDateOf } from '@ikiiki/sdk/rules/calendar-date';
import { type Eligibility, judgeEligibility } from '@ikiiki/sdk/rules/eligibility';
import { addMonths } from '../common/months.js';
import type { PortalConfig } from '../config.js';
import type { Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import type { MembersTable } from './tables.js';

export type Member = Readonly<MembersTable>;

/** From when, and until when, somebody is covered. */
export type Membership = Pick<Member, 'submitted_on' | 'lost_on'>;

/** Today's date in Japan on the portal's clock. */
export function today({ clock }: Pick<Portal, 'clock'>): string {
  return japanDateOf(clock.now());
}

/** Whether somebody is covered on a date. */
export function isEnrolled({ lost_on }: Membership, on: string): boolean {
  return lost_on === null || on < lost_on;
}

/** Former members log in for some months more, to fetch their certificates (DOMAIN 3.10). */
export function mayLogIn(member: Member, on: string, config: PortalConfig): boolean {
  return member.lost_on === null || on < addMonths(member.lost_on, config.accessAfterLeavingMonths);
}

/** Whether the age rule lets somebody register on a date (leaflet: insured of any age, dependants of thirty). */
export function eligibility(member: Member, on: string, config: PortalConfig): Eligibility {
  const { relationship, birth_date: birthDate } = member;
  return judgeEligibility({ relationship, birthDate }, { ...config.registration, today: on });
}

/** Everybody with this number and birth date: nobody, one, or more (SECURITY D6). */
export function membersOfIdentity(
  db: PortalDatabase,
  insuredNumber: string,
  birthDate: string,
): Promise<Member[]> {
  return db
    .selectFrom('members')
    .selectAll()
    .where('insured_number', '=', insuredNumber)
    .where('birth_date', '=', birthDate)
    .execute();
}

/** @throws NoResultError: a session or a registration always belongs to somebody */
export function memberById(db: PortalDatabase, id: string): Promise<Member> {
  return db.selectFrom('members').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

/** Until the transaction ends nobody else changes what is the member's by this: of two at once, one waits for the other. */
export async function lockMember(transaction: PortalDatabase, memberId: string): Promise<void> {
  await transaction.updateTable('members').set({ id: memberId }).where('id', '=', memberId).execute();
}

/** Everybody else under the same number, the eldest first; whoever has left, too. */
export function familyOf(db: PortalDatabase, { id, insured_number }: Member): Promise<Member[]> {
  return db
    .selectFrom('members')
    .selectAll()
    .where('insured_number', '=', insured_number)
    .where('id', '!=', id)
    .orderBy('birth_date')
    .orderBy('id')
    .execute();
}

/** The same, as far as they are the dependants of an insured person. */
export async function dependantsOf(db: PortalDatabase, member: Member): Promise<Member[]> {
  if (member.relationship !== 'insured') return [];
  return (await familyOf(db, member)).filter(({ relationship }) => relationship === 'dependant');
}

/** The insured person under whose number somebody is; an insured person is that themselves. */
export async function insuredPersonOf(db: PortalDatabase, member: Member): Promise<Member | undefined> {
  const isInsured = ({ relationship }: Member) => relationship === 'insured';
  return isInsured(member) ? member : (await familyOf(db, member)).find(isInsured);
}

/** The full name, family name first, a space between. */
export const nameOf = ({ family_name, given_name }: Pick<Member, 'family_name' | 'given_name'>): string =>
  `${family_name} ${given_name}`;

/** How it is read, in katakana. */
export const kanaOf = ({ family_kana, given_kana }: Member): string => `${family_kana} ${given_kana}`;

/** The full name in each script. */
export const namesOf = (member: Member): readonly string[] => [nameOf(member), kanaOf(member)];
