import type { TextBlock } from '@ikiiki/sdk/contract';
import { hostileLinks } from './texts.js';

/** Every kind of block with a text in each of its places. */
export function blocks(text: string): TextBlock[] {
  const line = [{ text }, { text, strong: true }];
  return [
    { type: 'heading', text },
    { type: 'paragraph', content: line },
    { type: 'list', ordered: true, items: [line] },
    { type: 'note', content: line },
    { type: 'table', caption: text, head: [text], rows: [[text]] },
    { type: 'image', src: text, alt: text, width: 10, height: 10 },
  ];
}

/** A link to each address. */
export const links: TextBlock[] = hostileLinks.map((href) => ({
  type: 'paragraph',
  content: [{ text: `link to ${href}`, href }],
}));

/** A picture at each address. */
export const pictures: TextBlock[] = hostileLinks.map((src) => ({
  type: 'image',
  src,
  alt: `picture at ${src}`,
  width: 10,
  height: 10,
}));
