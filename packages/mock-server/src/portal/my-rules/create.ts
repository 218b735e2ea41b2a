import type { BodyOf, myRules } from '@ikiiki/sdk/contract';
import type { PortalDatabase } from '../database.js';
import { today } from '../members/members.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { lockRules, requireRoom } from './limits.js';
import { RuleReader } from './read-rule.js';
import { type RuleRow, ruleView } from './rules.js';

/** @throws ProblemError `validation_failed` */
async function written(db: PortalDatabase, body: BodyOf<typeof myRules.create>, on: string) {
  const { title, category, frequency, target, endOn, suggestionId } = body;
  const reader = new RuleReader(on);
  if (suggestionId !== undefined && !(await isSuggested(db, suggestionId))) {
    reader.refuse('/suggestionId', 'invalid_format');
  }
  const startOn = body.startOn === undefined ? on : reader.startOn(body.startOn);
  const row = {
    title: reader.text('/title', 'title', title),
    category,
    frequency,
    ...(target ? reader.target(target) : { target_value: null, target_unit: null }),
    start_on: startOn,
    end_on: endOn === undefined ? null : reader.endOn(endOn, startOn),
    suggestion_id: suggestionId ?? null,
  };
  reader.done();
  return row;
}

async function isSuggested(db: PortalDatabase, id: string): Promise<boolean> {
  const found = await db.selectFrom('rule_suggestions').select('id').where('id', '=', id).executeTakeFirst();
  return found !== undefined;
}

/** @throws ProblemError `validation_failed`, `rule_limit_reached` */
export const create: Handler<typeof myRules.create> = async ({ body }, call) => {
  const { memberId } = currentSession(call);
  const on = today(call);
  const rule = await written(call.db, body, on);
  const row = await call.db.transaction().execute(async (transaction) => {
    const seq = (await lockRules(transaction, memberId)) + 1;
    await requireRoom(call, transaction, memberId);
    const made: RuleRow = {
      id: call.random.id(),
      member_id: memberId,
      seq,
      ...rule,
      paused_on: null,
      ended: 0,
    };
    await transaction.insertInto('my_rules').values(made).execute();
    await transaction
      .updateTable('rule_accounts')
      .set({ last_seq: seq })
      .where('member_id', '=', memberId)
      .execute();
    return made;
  });
  return ruleView(call.db, row, on);
};
