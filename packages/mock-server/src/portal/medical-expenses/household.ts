import type { ExpenseHousehold, ExpensePerson } from '@ikiiki/sdk/contract';
import { attainsAgeOn } from '@ikiiki/sdk/rules/eligibility';
import { iso } from '../../platform/iso.js';
import type { Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { dependantsOf, type Member, memberById, nameOf, today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import type { HouseholdVisibilityTable } from './tables.js';

type Decision = Readonly<HouseholdVisibilityTable>;

/** Whose expenses somebody sees. */
export interface Household {
  readonly self: Member;
  /** The member first, then the family members that are shown, the eldest first. */
  readonly people: readonly Member[];
  /** Family members that are not shown, whether they have expenses or not. */
  readonly hidden: number;
  /** When the last of them objected; 0 where nobody did. */
  readonly hiddenSince: number;
}

async function decisionsOf(db: PortalDatabase, members: readonly Member[]): Promise<Map<string, Decision>> {
  const rows = await db
    .selectFrom('household_visibility')
    .selectAll()
    .where(
      'member_id',
      'in',
      members.map(({ id }) => id),
    )
    .execute();
  return new Map(rows.map((row) => [row.member_id, row]));
}

/** Whether somebody decides for themselves: an adult dependant, under a rule that leaves a choice. */
function decides(portal: Portal, { relationship, birth_date }: Member): boolean {
  const { family } = portal.config.medicalExpenses;
  if (relationship === 'insured' || family.rule === 'none') return false;
  const { ageRule } = portal.config.registration;
  return attainsAgeOn(birth_date, family.adultAge, ageRule) <= today(portal);
}

/** Whether the insured person sees a dependant: by the dependant's decision, else by the society's rule. */
function isShown(portal: Portal, member: Member, decision: Decision | undefined): boolean {
  const { rule } = portal.config.medicalExpenses.family;
  if (rule === 'none') return false;
  if (!decides(portal, member)) return true;
  return decision ? decision.visible === 1 : rule === 'opt_out';
}

/**
 * Whose expenses a member sees: the own; as the insured person those of dependants too, where the society's rule and
 * their own decision allow it. Never the other way (SECURITY S-F4).
 */
export async function householdOf(portal: Portal, memberId: string): Promise<Household> {
  const self = await memberById(portal.db, memberId);
  const dependants = await dependantsOf(portal.db, self);
  const decisions = await decisionsOf(portal.db, [self, ...dependants]);
  const shown = dependants.filter((member) => isShown(portal, member, decisions.get(member.id)));
  const hidden = dependants.filter((member) => !shown.includes(member));
  return {
    self,
    people: [self, ...shown],
    hidden: hidden.length,
    hiddenSince: Math.max(0, ...hidden.map(({ id }) => Number(decisions.get(id)?.changed_at ?? 0))),
  };
}

export const personOf = (member: Member, self: Member): ExpensePerson => ({
  id: member.id,
  name: nameOf(member),
  isSelf: member.id === self.id,
});

/** The same as the member is told. */
export async function householdView(portal: Portal, memberId: string): Promise<ExpenseHousehold> {
  const { self, people, hidden } = await householdOf(portal, memberId);
  const { rule, adultAge } = portal.config.medicalExpenses.family;
  const decision = (await decisionsOf(portal.db, [self])).get(self.id);
  return {
    rule,
    adultAge,
    ...(decides(portal, self) && {
      own: {
        visible: isShown(portal, self, decision),
        ...(decision && { changedAt: iso(Number(decision.changed_at)) }),
      },
    }),
    shown: people.filter(({ id }) => id !== self.id).map((member) => personOf(member, self)),
    hiddenMembers: hidden,
  };
}

/** @throws ProblemError `not_found` for somebody who has nothing to decide */
export async function decide(portal: Portal, memberId: string, visible: boolean): Promise<void> {
  const member = await memberById(portal.db, memberId);
  if (!decides(portal, member)) throw new ProblemError('not_found');
  const decision = { visible: visible ? 1 : 0, changed_at: portal.clock.now() };
  await portal.db
    .insertInto('household_visibility')
    .values({ member_id: memberId, ...decision })
    .onConflict((conflict) =>
      conflict
        .column('member_id')
        // Saying the same again is no new decision
        .doUpdateSet(decision)
        .where('household_visibility.visible', '!=', decision.visible),
    )
    .execute();
  await portal.audit.record({
    event: 'household_visibility_changed',
    level: 'info',
    actor: memberId,
    detail: { visible },
  });
}
