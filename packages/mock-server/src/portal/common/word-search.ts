import { foldSearch } from '@ikiiki/sdk/rules/search-words';
import { type RawBuilder, sql } from 'kysely';

/** A pattern for LIKE, with `\` as its escape, that finds a text as it is. */
const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** Whether a text stands in a column as it is. */
export const textFound = (column: string, text: string): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(column)} like ${containing(text)} escape '\\'`;

/** What must hold of a row's `search_text`, folded, so that every word of a search is in it. */
export const wordsFound = (search = ''): RawBuilder<boolean>[] =>
  foldSearch(search)
    .split(' ')
    .filter(Boolean)
    .map((word) => textFound('search_text', word));
