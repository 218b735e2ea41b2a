import type { Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';

/** The member's rules while nobody else begins or changes one; gives the number of the newest. Inside a transaction. */
export async function lockRules(transaction: PortalDatabase, memberId: string): Promise<number> {
  // The empty update takes the row's lock, at which the others wait
  const { last_seq } = await transaction
    .insertInto('rule_accounts')
    .values({ member_id: memberId, last_seq: 0 })
    .onConflict((conflict) =>
      conflict.column('member_id').doUpdateSet((eb) => ({ member_id: eb.ref('excluded.member_id') })),
    )
    .returning('last_seq')
    .executeTakeFirstOrThrow();
  return last_seq;
}

/** How many of the member's rules are active on a day in Japan. */
export async function countActive(db: PortalDatabase, memberId: string, on: string): Promise<number> {
  const { count } = await db
    .selectFrom('my_rules')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('member_id', '=', memberId)
    .where('ended', '=', 0)
    .where('paused_on', 'is', null)
    .where(({ eb, or }) => or([eb('end_on', 'is', null), eb('end_on', '>=', on)]))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** @throws ProblemError `rule_limit_reached` where no further rule may be active */
export async function requireRoom(
  portal: Pick<Portal, 'clock' | 'config'>,
  transaction: PortalDatabase,
  memberId: string,
): Promise<void> {
  const active = await countActive(transaction, memberId, today(portal));
  if (active >= portal.config.myRules.maxActive) throw new ProblemError('rule_limit_reached');
}
