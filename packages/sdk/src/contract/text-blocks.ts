import * as z from 'zod/mini';
import { wholeNumber } from './values.js';

/**
 * A stretch of text. `href` makes it a link: `https:`, `mailto:` or `tel:`, nothing else; clients drop any other.
 */
export const TextRun = z.object({
  text: z.string(),
  strong: z.optional(z.boolean()),
  href: z.optional(z.string()),
});
export type TextRun = z.output<typeof TextRun>;

const Line = z.array(TextRun);

/**
 * One block of a text that the society writes: a notice, an article. What a client does not know or
 * cannot read becomes `unknown`, to be skipped. There is no HTML anywhere.
 */
export const TextBlock = z.union([
  z.object({ type: z.literal('heading'), text: z.string() }),
  z.object({ type: z.literal('paragraph'), content: Line }),
  z.object({ type: z.literal('list'), ordered: z.boolean(), items: z.array(Line) }),
  /** Set apart from the text: a warning, where figures come from. */
  z.object({ type: z.literal('note'), content: Line }),
  z.object({
    type: z.literal('table'),
    caption: z.optional(z.string()),
    head: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
  z.object({
    type: z.literal('image'),
    /** Path on the portal's own origin, e.g. `/media/clinic.svg`; clients drop any other. */
    src: z.string(),
    alt: z.string(),
    /** CSS pixels. */
    width: wholeNumber(z.positive()),
    height: wholeNumber(z.positive()),
  }),
  z.pipe(
    z.object({ type: z.string() }),
    z.transform(() => ({ type: 'unknown' as const })),
  ),
]);
export type TextBlock = z.output<typeof TextBlock>;
