import type { applicationForms, FormField, FormValue, MovedApplication } from '@ikiiki/sdk/contract';
import { judgeDraftValue } from '@ikiiki/sdk/rules/application-form';
import type { Handler } from '../service.js';
import { lockedApplication, versionIn, viewById } from './application.js';
import { keepFiles } from './attachments.js';
import { filesIn, readEntries, replaceEntries, valuesIn } from './entries.js';
import { type FormVersion, formById } from './forms.js';

const fieldsOf = ({ sections }: FormVersion): FormField[] => sections.flatMap(({ fields }) => fields);

/** Whether a value can stand in the new field as it stood in the old one. */
const fits = (value: FormValue, old: FormField, field: FormField | undefined): boolean => {
  if (!field || field.type !== old.type || judgeDraftValue(field, value)) return false;
  return field.type !== 'choice' || field.options.some(({ id }) => id === value);
};

/** What goes over to another version of the form, and what is left behind. */
function carriedOver(
  from: FormVersion,
  to: FormVersion,
  values: Readonly<Record<string, FormValue>>,
  files: Readonly<Record<string, string[]>>,
) {
  const news = new Map(fieldsOf(to).map((field) => [field.id, field]));
  const olds = fieldsOf(from);
  const filled = olds.flatMap((field) => {
    const value = values[field.id];
    return value === undefined ? [] : [{ field, value, stays: fits(value, field, news.get(field.id)) }];
  });
  const isAsked = (paperId: string) => to.papers.some(({ id }) => id === paperId);
  return {
    values: Object.fromEntries(
      filled.flatMap(({ field, value, stays }) => (stays ? [[field.id, value]] : [])),
    ),
    files: Object.fromEntries(Object.entries(files).filter(([id]) => isAsked(id))),
    lost: filled.filter(({ stays }) => !stays).map(({ field, value }) => ({ field, value })),
    lostPapers: from.papers
      .filter(({ id }) => (files[id]?.length ?? 0) > 0 && !isAsked(id))
      .map(({ title }) => title),
    added: [...news.values()]
      .filter(({ id, type }) => !olds.some((old) => old.id === id && old.type === type))
      .map(({ label }) => label),
  };
}

type Left = Pick<MovedApplication, 'lost' | 'lostPapers' | 'added'>;

/** Puts a draft on the newest version of its form. */
export const moveToNewest: Handler<typeof applicationForms.moveToNewest> = async ({ params }, call) => {
  const id = params.applicationId;
  const left = await call.db.transaction().execute(async (transaction): Promise<Left> => {
    const { row } = await lockedApplication(call, transaction, id, ['draft']);
    const form = await formById({ ...call, db: transaction }, row.form_id);
    const [newest] = form.versions;
    if (newest.version === row.form_version) return { lost: [], lostPapers: [], added: [] };
    const entries = await readEntries(transaction, id);
    const carried = carriedOver(versionIn(form, row), newest, valuesIn(entries), filesIn(entries));
    const revision = row.revision + 1;
    await replaceEntries(transaction, id, carried, revision);
    await keepFiles(transaction, call, id, carried.files);
    await transaction
      .updateTable('applications')
      .set({ revision, form_version: newest.version, position: null, changed_at: call.clock.now() })
      .where('case_id', '=', id)
      .execute();
    const { lost, lostPapers, added } = carried;
    return { lost, lostPapers, added };
  });
  return { application: await viewById(call, id), ...left };
};
