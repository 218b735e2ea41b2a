import { confirmationKeyAlphabet, foldConfirmationKey, formatConfirmationKey } from './confirmation-key.js';
import type { Judgement } from './judgement.js';

/** Characters of the code on a document, without the hyphens it is shown with: 60 bits, so nobody finds one by trying. */
export const documentCodeLength = 12;

/** Written as 確認キー are, and read through the same slips of the hand. */
export const documentCodeAlphabet = confirmationKeyAlphabet;

/** A folded code as people see it: `ABCD-EFGH-JKMN`. */
export const formatDocumentCode = formatConfirmationKey;

export type DocumentCodeErrorCode = 'required' | 'invalid_format';

/** A code as typed, in any width and case, with or without hyphens → as it is compared. */
export function parseDocumentCode(typed: string): Judgement<string, DocumentCodeErrorCode> {
  const value = foldConfirmationKey(typed);
  if (value === '') return { ok: false, code: 'required' };
  const isCode =
    value.length === documentCodeLength && [...value].every((one) => documentCodeAlphabet.includes(one));
  return isCode ? { ok: true, value } : { ok: false, code: 'invalid_format' };
}
