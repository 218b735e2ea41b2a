import * as z from 'zod/mini';
import { text } from './values.js';

/** Most entries of one page. */
export const maxPageSize = 100;

/** A number as a query says it, in digits. By its class: `z.coerce` would bring all other coercions into every page. */
/* @__NO_SIDE_EFFECTS__ */
function wireNumber(...checks: z.core.$ZodCheck<number>[]) {
  return (new z.ZodMiniNumber({ type: 'number', coerce: true }) as z.ZodMiniNumber<number>).check(...checks);
}

/** A yes or no as a query says it: `true` or `false`. Callers say it as a boolean. */
/* @__NO_SIDE_EFFECTS__ */
export function wireBoolean() {
  const said = z.pipe(
    z.enum(['true', 'false']),
    z.transform((word) => word === 'true'),
  );
  return said as unknown as z.ZodMiniType<boolean, boolean>;
}

/** Query of a list: where to go on (`nextCursor` of the page before), and how many entries at most. */
export const pageQuery = {
  cursor: z.optional(text(z.minLength(1), z.maxLength(200))),
  /** @default 20 */
  limit: z.optional(wireNumber(z.int(), z.minimum(1), z.maximum(maxPageSize))),
};

/** One page of a list. Without `nextCursor` it is the last. */
export const pageOf = <const Item extends z.ZodMiniType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.optional(z.string()) });

/** What every page of a list has. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string | undefined;
}
