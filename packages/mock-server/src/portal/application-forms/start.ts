import type { applicationForms } from '@ikiiki/sdk/contract';
import type { Call } from '../context.js';
import { lockMember, memberById } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { openCase } from '../procedures/cases.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { procedureFor, viewById } from './application.js';
import { type FormRow, formById, type KnownForm, whyNotPossible } from './forms.js';

/** @throws ProblemError `application_not_possible` with the reason */
export async function requirePossible(call: Call, form: FormRow): Promise<void> {
  const { relationship } = await memberById(call.db, currentSession(call).memberId);
  const reason = whyNotPossible(form, relationship === 'insured');
  if (reason) throw new ProblemError('application_not_possible', { reason });
}

/** The member's draft of a form: the one that there is, or a new one. */
function draftOf(call: Call, { row, versions: [newest] }: KnownForm): Promise<string> {
  const { memberId } = currentSession(call);
  const draftKey = `${memberId} ${row.id}`;
  return call.db.transaction().execute(async (transaction) => {
    // One after the other: two tabs that begin at once get the same draft
    await lockMember(transaction, memberId);
    const known = await transaction
      .selectFrom('applications')
      .select('case_id')
      .where('draft_key', '=', draftKey)
      .executeTakeFirst();
    if (known) return known.case_id;
    const opened = await openCase(call, transaction, { procedure: procedureFor(row), memberId });
    await transaction
      .insertInto('applications')
      .values({
        case_id: opened.id,
        form_id: row.id,
        form_version: newest.version,
        draft_key: draftKey,
        receipt_number: null,
        submitted_at: null,
        changed_at: call.clock.now(),
        saved_at: null,
        revision: 0,
        position: null,
        remarks: '[]',
        amount_yen: null,
        paid_on: null,
      })
      .execute();
    return opened.id;
  });
}

export const start: Handler<typeof applicationForms.start> = async ({ body }, call) => {
  const form = await formById(call, body.formId);
  await requirePossible(call, form.row);
  return viewById(call, await draftOf(call, form));
};
