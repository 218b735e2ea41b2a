import { foldSpaces } from '@ikiiki/sdk/rules/folding';

/** Free text as it is kept where it stands on one line. Some databases end a text at U+0000. */
export const oneLine = (typed: string): string => foldSpaces(typed.replace(/[\p{Cc}\p{Cs}]+/gu, ' '));
