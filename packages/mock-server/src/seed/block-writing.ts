import type { TextBlock, TextRun } from '@ikiiki/sdk/contract';

/** A line: plain text, or parts of it. */
export type WrittenLine = string | readonly TextRun[];

const line = (written: WrittenLine): TextRun[] =>
  typeof written === 'string' ? [{ text: written }] : [...written];

export const heading = (text: string): TextBlock => ({ type: 'heading', text });
export const paragraph = (written: WrittenLine): TextBlock => ({
  type: 'paragraph',
  content: line(written),
});
export const list = (...items: WrittenLine[]): TextBlock => ({
  type: 'list',
  ordered: false,
  items: items.map(line),
});
export const steps = (...items: WrittenLine[]): TextBlock => ({
  type: 'list',
  ordered: true,
  items: items.map(line),
});
export const note = (written: WrittenLine): TextBlock => ({ type: 'note', content: line(written) });
export const table = (caption: string, head: string[], ...rows: string[][]): TextBlock => ({
  type: 'table',
  caption,
  head,
  rows,
});
export const picture = (src: string, alt: string): TextBlock => ({
  type: 'image',
  src,
  alt,
  width: 640,
  height: 240,
});
