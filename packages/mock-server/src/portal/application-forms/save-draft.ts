import type { applicationForms, BodyOf, FieldError } from '@ikiiki/sdk/contract';
import { judgeDraftValue } from '@ikiiki/sdk/rules/application-form';
import { refused } from '../common/refused.js';
import type { Handler } from '../service.js';
import { lockedApplication, versionIn, viewById } from './application.js';
import { keepFiles } from './attachments.js';
import { type Change, filesIn, pointerOf, readEntries, refuseChanged, writeEntries } from './entries.js';
import { type FormVersion, formById } from './forms.js';

type Asked = BodyOf<typeof applicationForms.saveDraft>;

const changesOf = ({ values = {}, attachments = {} }: Asked): Change[] => [
  ...Object.entries(values).map(([item_id, content]): Change => ({ kind: 'value', item_id, content })),
  ...Object.entries(attachments).map(([item_id, content]): Change => ({ kind: 'paper', item_id, content })),
];

/** @throws ProblemError `validation_failed` with each value that belongs to no field, or to one of another kind */
function check({ sections, papers }: FormVersion, { values = {}, attachments = {}, position }: Asked): void {
  const fields = new Map(sections.flatMap((section) => section.fields.map((field) => [field.id, field])));
  const errors = Object.entries(values).flatMap(([item_id, value]): FieldError[] => {
    const field = fields.get(item_id);
    const code = field ? value !== null && judgeDraftValue(field, value) : 'unknown_field';
    return code ? [{ pointer: pointerOf({ kind: 'value', item_id }), code }] : [];
  });
  for (const item_id of Object.keys(attachments)) {
    if (!papers.some(({ id }) => id === item_id)) {
      errors.push({ pointer: pointerOf({ kind: 'paper', item_id }), code: 'unknown_field' });
    }
  }
  if (position !== undefined && !isPlace(sections, position)) {
    errors.push({ pointer: '/position', code: 'invalid_format' });
  }
  if (errors.length > 0) throw refused(...errors);
}

/** A section, or the papers behind them. */
const isPlace = (sections: FormVersion['sections'], position: string) =>
  position === 'papers' || sections.some(({ id }) => id === position);

/** Keeps values beside those kept before, field by field. */
export const saveDraft: Handler<typeof applicationForms.saveDraft> = async ({ params, body }, call) => {
  const id = params.applicationId;
  await call.db.transaction().execute(async (transaction) => {
    const { row } = await lockedApplication(call, transaction, id, ['draft', 'returned']);
    check(versionIn(await formById({ ...call, db: transaction }, row.form_id), row), body);
    const entries = await readEntries(transaction, id);
    const changes = changesOf(body);
    refuseChanged(entries, changes, body.revision);
    const revision = row.revision + 1;
    await writeEntries(transaction, id, changes, revision);
    if (body.attachments) {
      await keepFiles(transaction, call, id, { ...filesIn(entries), ...body.attachments });
    }
    const now = call.clock.now();
    await transaction
      .updateTable('applications')
      .set({
        revision,
        saved_at: now,
        changed_at: now,
        ...(body.position !== undefined && { position: body.position }),
      })
      .where('case_id', '=', id)
      .execute();
  });
  return viewById(call, id);
};
