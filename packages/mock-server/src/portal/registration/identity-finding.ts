import type { Account } from '../accounts/accounts.js';
import type { PortalConfig } from '../config.js';
import { eligibility, isEnrolled, type Member } from '../members/members.js';

/** Who a number and a birth date are. */
export type Finding =
  | { readonly who: 'member'; readonly member: Member }
  | { readonly who: 'nobody' }
  | { readonly who: 'several' }
  | { readonly who: 'left' }
  | { readonly who: 'too_young'; readonly eligibleFrom: string }
  | { readonly who: 'registered'; readonly account: Account };

/** Never picks one of two (SECURITY D6): also not where only one of them could register. */
export function findingOf(
  candidates: readonly Member[],
  accounts: readonly Account[],
  today: string,
  config: PortalConfig,
): Finding {
  const enrolled = candidates.filter((member) => isEnrolled(member, today));
  const ages = enrolled.map((member) => eligibility(member, today, config));
  const [member] = enrolled;
  const [age] = ages;
  if (!member || !age) return { who: candidates.length > 0 ? 'left' : 'nobody' };
  if (enrolled.length > 1 && ages.some(({ eligible }) => eligible)) return { who: 'several' };
  const account = accounts.find(({ member_id }) => member_id === member.id);
  if (account) return { who: 'registered', account };
  return age.eligible ? { who: 'member', member } : { who: 'too_young', eligibleFrom: age.eligibleFrom };
}
