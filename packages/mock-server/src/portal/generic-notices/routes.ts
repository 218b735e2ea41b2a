import type { Contract, GenericNoticeChoice } from '@ikiiki/sdk/contract';
import { iso } from '../../platform/iso.js';
import type { Call } from '../context.js';
import { memberById, nameOf } from '../members/members.js';
import type { Handlers } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { noticesOf } from './notices.js';
import { savingsOf } from './savings.js';

async function choiceOf({ db }: Call, memberId: string): Promise<GenericNoticeChoice> {
  const row = await db
    .selectFrom('generic_notice_choices')
    .select(['wanted', 'changed_at'])
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  return row ? { wanted: row.wanted === 1, changedAt: iso(row.changed_at) } : { wanted: true };
}

async function ownNotices({ db, clock, config }: Call, memberId: string) {
  const member = await memberById(db, memberId);
  const rows = await db
    .selectFrom('dispensings')
    .selectAll()
    .where('member_id', '=', memberId)
    .where('published_at', '<=', clock.now())
    .execute();
  return noticesOf(
    nameOf(member),
    rows.map((row) => savingsOf(row)),
    config.genericNotices,
  );
}

/** ジェネリック差額通知: the member's own. */
export const genericNotices: Handlers<Contract['genericNotices']> = {
  async list(_, call) {
    const { memberId } = currentSession(call);
    const { minSavingYen, minDays } = call.config.genericNotices;
    const choice = await choiceOf(call, memberId);
    const items = choice.wanted ? await ownNotices(call, memberId) : [];
    return { items, choice, minSavingYen, minDays };
  },

  async choose({ body }, call) {
    const { memberId } = currentSession(call);
    const wanted = body.wanted ? 1 : 0;
    await call.db
      .insertInto('generic_notice_choices')
      .values({ member_id: memberId, wanted, changed_at: call.clock.now() })
      .onConflict((conflict) =>
        conflict
          .column('member_id')
          .doUpdateSet({ wanted, changed_at: call.clock.now() })
          .where('generic_notice_choices.wanted', '!=', wanted),
      )
      .execute();
    return choiceOf(call, memberId);
  },
};
