import type { documents } from '@ikiiki/sdk/contract';
import { parseDocumentCode } from '@ikiiki/sdk/rules/document-code';
import { countGuesses } from '../common/guesses.js';
import { keyedHash } from '../common/server-key.js';
import type { Call } from '../context.js';
import { today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import type { Handler } from '../service.js';

async function documentOf(call: Call, typed: string) {
  const code = parseDocumentCode(typed);
  const row = code.ok
    ? await call.db
        .selectFrom('documents')
        .select(['kind', 'issued_on', 'withdrawn_at'])
        .where('code', '=', code.value)
        .where('issued_on', '<=', today(call))
        .executeTakeFirst()
    : undefined;
  if (!row) throw new ProblemError('not_found');
  return row;
}

/** Tells whoever holds a code what kind of document it is on, since when, and whether it still counts; nothing else. */
export const verify: Handler<typeof documents.verify> = async ({ params }, call) => {
  const subject = await (await keyedHash(call, 'subjects'))(call.ip);
  const guesses = {
    key: { bucket: 'document_codes', subject },
    allowances: call.config.limits.documentCodes,
  };
  const found = await countGuesses(call, guesses, 'not_found', () => documentOf(call, params.code));
  return {
    kind: found.kind,
    issuedOn: found.issued_on,
    state: found.withdrawn_at === null ? 'valid' : 'withdrawn',
  };
};
