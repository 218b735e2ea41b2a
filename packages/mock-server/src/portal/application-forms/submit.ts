import type { applicationForms, BodyOf, FieldError } from '@ikiiki/sdk/contract';
import { judgeForm } from '@ikiiki/sdk/rules/application-form';
import { refused } from '../common/refused.js';
import type { Call, Portal } from '../context.js';
import { today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { takeStep } from '../procedures/cases.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { lockedApplication, versionIn, viewById } from './application.js';
import { keepFiles } from './attachments.js';
import { type Change, pointerOf, readEntries, refuseChanged, replaceEntries } from './entries.js';
import { peopleOf } from './family.js';
import { type FormVersion, formById } from './forms.js';
import { requirePossible } from './start.js';

type Asked = BodyOf<typeof applicationForms.submit>;

/**
 * What counts of what was sent.
 * @throws ProblemError `validation_failed` with each field or paper that is missing or wrong
 */
async function judged(
  portal: Portal,
  memberId: string,
  version: FormVersion,
  { values, attachments }: Asked,
) {
  const result = judgeForm(version, values, {
    today: today(portal),
    people: await peopleOf(portal, memberId),
  });
  const known = new Set(version.sections.flatMap(({ fields }) => fields.map(({ id }) => id)));
  const filesOf = (paperId: string) => attachments[paperId] ?? [];
  const errors: FieldError[] = [
    ...[...result.errors].map(([path, code]) => ({ pointer: `/values/${path}`, code })),
    ...Object.keys(values)
      .filter((id) => !known.has(id))
      .map((id) => ({ pointer: `/values/${id}`, code: 'unknown_field' })),
    ...Object.keys(attachments)
      .filter((id) => !version.papers.some((paper) => paper.id === id))
      .map((id) => ({ pointer: `/attachments/${id}`, code: 'unknown_field' })),
    ...result.papers
      .filter(({ id, required }) => required && filesOf(id).length === 0)
      .map(({ id }) => ({ pointer: pointerOf({ kind: 'paper', item_id: id }), code: 'required' })),
  ];
  if (errors.length > 0) throw refused(...errors);
  const files = result.papers.filter(({ id }) => filesOf(id).length > 0).map(({ id }) => [id, filesOf(id)]);
  return { values: result.values, files: Object.fromEntries(files) as Record<string, string[]> };
}

/** Every entry as it was sent: nothing that another tab has written since goes unseen. */
const sentAs = (
  { values, attachments }: Asked,
  known: readonly Pick<Change, 'kind' | 'item_id'>[],
): Change[] =>
  known.map(({ kind, item_id }) => ({
    kind,
    item_id,
    content: (kind === 'value' ? values : attachments)[item_id] ?? null,
  }));

const receiptNumber = ({ random }: Portal) =>
  random.characters('0123456789', 12).replace(/(\d{4})(?!$)/g, '$1-');

/** Hands it in. */
export async function handIn(call: Call, id: string, asked: Asked): Promise<void> {
  await call.db.transaction().execute(async (transaction) => {
    const within = { ...call, db: transaction };
    const { row, found } = await lockedApplication(call, transaction, id, ['draft', 'returned']);
    const form = await formById(within, row.form_id);
    await requirePossible(within, form.row);
    if (found.state === 'draft' && form.versions[0].version !== row.form_version) {
      throw new ProblemError('form_revised');
    }
    const entries = await readEntries(transaction, id);
    refuseChanged(entries, sentAs(asked, entries), asked.revision);
    const counted = await judged(within, found.member_id, versionIn(form, row), asked);
    await takeStep(call, transaction, found, { step: 'submit', by: 'member' });
    const revision = row.revision + 1;
    await replaceEntries(transaction, id, counted, revision);
    await keepFiles(transaction, call, id, counted.files);
    const now = call.clock.now();
    await transaction
      .updateTable('applications')
      .set({
        revision,
        changed_at: now,
        saved_at: null,
        position: null,
        draft_key: null,
        remarks: '[]',
        receipt_number: row.receipt_number ?? receiptNumber(call),
        submitted_at: row.submitted_at ?? now,
      })
      .where('case_id', '=', id)
      .execute();
  });
}

export const submit: Handler<typeof applicationForms.submit> = async ({ params, body }, call) => {
  const id = params.applicationId;
  await handIn(call, id, body);
  const view = await viewById(call, id);
  await call.audit.record({
    event: 'application_submitted',
    level: 'info',
    actor: currentSession(call).memberId,
    detail: { application: id, form: view.formId },
  });
  return view;
};
