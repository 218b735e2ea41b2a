import type { BodyOf, myRules } from '@ikiiki/sdk/contract';
import type { Call } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { lockRules, requireRoom } from './limits.js';
import { RuleReader } from './read-rule.js';
import { ownRule, type RuleRow, ruleView, stateOf } from './rules.js';

type Changes = BodyOf<typeof myRules.change>;

/** @throws ProblemError `validation_failed` */
function written({ title, target, endOn }: Changes, row: RuleRow, on: string): Partial<RuleRow> {
  const reader = new RuleReader(on);
  const changes: Partial<RuleRow> = {
    ...(title !== undefined && { title: reader.text('/title', 'title', title) }),
    ...(target && reader.target(target)),
    ...(target === null && { target_value: null, target_unit: null }),
    ...(endOn && { end_on: reader.endOn(endOn, row.start_on) }),
    ...(endOn === null && { end_on: null }),
  };
  reader.done();
  return changes;
}

/** Goes on: the days from the pause until yesterday stay paused. */
async function resume(call: Call, transaction: PortalDatabase, row: RuleRow): Promise<Partial<RuleRow>> {
  await requireRoom(call, transaction, row.member_id);
  const on = today(call);
  if (row.paused_on !== null && row.paused_on < on) {
    await transaction
      .insertInto('rule_pauses')
      .values({ rule_id: row.id, from_on: row.paused_on, until_on: on })
      .execute();
  }
  return { paused_on: null };
}

async function moved(
  call: Call,
  transaction: PortalDatabase,
  row: RuleRow,
  { state }: Changes,
  endOn: string | null,
): Promise<Partial<RuleRow>> {
  const on = today(call);
  const present = stateOf(row, on);
  if (state === undefined || state === present) return {};
  if (state === 'active') return resume(call, transaction, row);
  if (state === 'paused') return { paused_on: on };
  return { ended: 1, end_on: endOn !== null && endOn < on ? endOn : on };
}

/** @throws ProblemError `not_found`, `rule_ended`, `rule_limit_reached`, `validation_failed` */
export const change: Handler<typeof myRules.change> = async ({ params, body }, call) => {
  const { memberId } = currentSession(call);
  const on = today(call);
  const row = await call.db.transaction().execute(async (transaction) => {
    await lockRules(transaction, memberId);
    const found = await ownRule(transaction, params.ruleId, memberId);
    if (stateOf(found, on) === 'ended') {
      // Asked for once more, e.g. because the first answer was lost
      if (body.state === 'ended' && Object.keys(body).length === 1) return found;
      throw new ProblemError('rule_ended');
    }
    const changes = written(body, found, on);
    const changed: RuleRow = {
      ...found,
      ...changes,
      ...(await moved(call, transaction, found, body, changes.end_on ?? found.end_on)),
    };
    await transaction.updateTable('my_rules').set(changed).where('id', '=', found.id).execute();
    return changed;
  });
  return ruleView(call.db, row, on);
};
