import { documentCodeAlphabet, documentCodeLength } from '@ikiiki/sdk/rules/document-code';
import type { Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import type { DocumentRow, Facts } from './facts.js';
import { titleOf } from './titles.js';

type Published = Facts &
  Pick<DocumentRow, 'member_id' | 'subject_name' | 'issued_on'> &
  Partial<Pick<DocumentRow, 'delivery' | 'case_id' | 'read_at'>>;

/** Issues documents: each with a code by which anybody can ask for it. @returns their ids */
export async function issueDocuments(
  { random }: Pick<Portal, 'random'>,
  transaction: PortalDatabase,
  published: readonly Published[],
): Promise<readonly string[]> {
  const rows = published.map(({ kind, says, ...row }) => ({
    id: random.id(),
    code: random.characters(documentCodeAlphabet, documentCodeLength),
    delivery: 'web' as const,
    case_id: null,
    read_at: null,
    withdrawn_at: null,
    ...row,
    kind,
    title: titleOf({ kind, says } as Facts),
    facts: JSON.stringify(says),
  }));
  await transaction.insertInto('documents').values(rows).execute();
  return rows.map(({ id }) => id);
}
