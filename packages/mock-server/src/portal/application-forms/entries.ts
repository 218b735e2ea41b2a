import type { FieldError, FormValue, FormValues } from '@ikiiki/sdk/contract';
import type { PortalDatabase } from '../database.js';
import { ProblemError } from '../problem-error.js';
import type { ApplicationEntriesTable } from './tables.js';

type Entry = Readonly<ApplicationEntriesTable>;

/** What is to be written: a value, or the ids of files; `null` takes it out. */
export type Change = Pick<Entry, 'kind' | 'item_id'> & { readonly content: unknown };

/** What was taken out is kept as such: a tab that does not know of it must not bring it back unseen. */
const takenOut = 'null';

const pointers: Readonly<Record<Entry['kind'], string>> = { value: 'values', paper: 'attachments' };

export const pointerOf = ({ kind, item_id }: Pick<Entry, 'kind' | 'item_id'>): string =>
  `/${pointers[kind]}/${item_id}`;

export const readEntries = (db: PortalDatabase, caseId: string): Promise<Entry[]> =>
  db.selectFrom('application_entries').selectAll().where('case_id', '=', caseId).orderBy('item_id').execute();

const contentsOf = (entries: readonly Entry[], kind: Entry['kind']) =>
  entries
    .filter((entry) => entry.kind === kind && entry.content !== takenOut)
    .map(({ item_id, content }): [string, unknown] => [item_id, JSON.parse(content)]);

export const valuesIn = (entries: readonly Entry[]): FormValues =>
  Object.fromEntries(contentsOf(entries, 'value') as [string, FormValue][]);

/** Ids of files, by their paper. */
export const filesIn = (entries: readonly Entry[]): Record<string, string[]> =>
  Object.fromEntries(contentsOf(entries, 'paper') as [string, string[]][]);

/**
 * Nothing that another tab has written since is overwritten unseen.
 * @throws ProblemError `application_changed` with each entry of which that is so
 */
export function refuseChanged(entries: readonly Entry[], changes: readonly Change[], revision: number): void {
  const errors = changes.flatMap((change): FieldError[] => {
    const known = entries.find(({ kind, item_id }) => kind === change.kind && item_id === change.item_id);
    const isOther = known && known.revision > revision && known.content !== JSON.stringify(change.content);
    return isOther ? [{ pointer: pointerOf(change), code: 'changed_elsewhere' }] : [];
  });
  if (errors.length > 0) throw new ProblemError('application_changed', { errors });
}

/** Writes what has changed, as of a revision. */
export async function writeEntries(
  db: PortalDatabase,
  caseId: string,
  changes: readonly Change[],
  revision: number,
): Promise<void> {
  for (const { kind, item_id, content } of changes) {
    const written = { content: JSON.stringify(content), revision };
    await db
      .insertInto('application_entries')
      .values({ case_id: caseId, kind, item_id, ...written })
      .onConflict((conflict) => conflict.columns(['case_id', 'kind', 'item_id']).doUpdateSet(written))
      .execute();
  }
}

/** Puts what counts in the place of all that was typed. */
export async function replaceEntries(
  db: PortalDatabase,
  caseId: string,
  {
    values,
    files,
  }: { readonly values: FormValues; readonly files: Readonly<Record<string, readonly string[]>> },
  revision: number,
): Promise<void> {
  await db.deleteFrom('application_entries').where('case_id', '=', caseId).execute();
  const changes = [
    ...Object.entries(values).map(([item_id, content]): Change => ({ kind: 'value', item_id, content })),
    ...Object.entries(files).map(([item_id, content]): Change => ({ kind: 'paper', item_id, content })),
  ];
  await writeEntries(db, caseId, changes, revision);
}
