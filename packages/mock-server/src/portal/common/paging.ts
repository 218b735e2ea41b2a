import type { Page } from '@ikiiki/sdk/contract';
import { ProblemError } from '../problem-error.js';

const defaultPageSize = 20;

interface PageQuery {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

interface RowReader<Row, Item> {
  /** Where the page after this row begins; opaque to clients. */
  readonly cursorOf: (row: Row) => string;
  readonly itemOf: (row: Row) => Item;
}

/**
 * What a cursor stands for.
 * @throws ProblemError `validation_failed` for one that this portal did not give
 */
export function afterCursor<Place>(
  { cursor }: PageQuery,
  read: (text: string) => Place | undefined,
): Place | undefined {
  if (cursor === undefined) return undefined;
  const place = read(cursor);
  if (place === undefined) {
    throw new ProblemError('validation_failed', { errors: [{ pointer: '/cursor', code: 'invalid_format' }] });
  }
  return place;
}

/** One page: asks for one row more than it gives, to know whether there is another page. */
export async function pageOfRows<Row, Item>(
  { limit = defaultPageSize }: PageQuery,
  rowsUpTo: (limit: number) => Promise<readonly Row[]>,
  { cursorOf, itemOf }: RowReader<Row, Item>,
): Promise<Page<Item> & { items: Item[] }> {
  const rows = await rowsUpTo(limit + 1);
  const given = rows.slice(0, limit);
  const last = given.at(-1);
  return {
    items: given.map(itemOf),
    ...(rows.length > limit && last !== undefined && { nextCursor: cursorOf(last) }),
  };
}

/** The place of a row in an order by a number, then by id. */
export interface Place {
  readonly number: number;
  readonly id: string;
}

/** A {@link Place} as a cursor. */
export const placeCursor = (number: number, id: string): string => `${number}.${id}`;

/** @throws ProblemError `validation_failed` for a cursor that is no place */
export const afterPlace = (query: PageQuery): Place | undefined =>
  afterCursor(query, (text) => {
    const [, number, id] = /^(\d{1,15})\.([\w-]{1,64})$/.exec(text) ?? [];
    return id === undefined ? undefined : { number: Number(number), id };
  });

/** The place of a row in an order by a calendar date, then by id. @throws as {@link afterPlace} */
export const afterDatePlace = (query: PageQuery): { readonly on: string; readonly id: string } | undefined =>
  afterCursor(query, (text) => {
    const [, on, id] = /^(\d{4}-\d{2}-\d{2})\.([\w-]{1,64})$/.exec(text) ?? [];
    return on === undefined || id === undefined ? undefined : { on, id };
  });
