import type { TextBlock, TextRun } from '@ikiiki/sdk/contract';

const excerptLength = 90;
const lineOf = (line: readonly TextRun[]) => line.map(({ text }) => text).join('');

/** The words of a block, as one text. */
export function wordsOf(block: TextBlock): string {
  switch (block.type) {
    case 'heading':
      return block.text;
    case 'paragraph':
    case 'note':
      return lineOf(block.content);
    case 'list':
      return block.items.map(lineOf).join(' ');
    case 'table':
      return [block.caption ?? '', ...block.head, ...block.rows.flat()].join(' ');
    case 'image':
      return block.alt;
    default:
      return '';
  }
}

/** The first lines as plain text. */
export function excerptOf(body: readonly TextBlock[]): string {
  const text = body
    .filter(({ type }) => type === 'paragraph')
    .map(wordsOf)
    .join(' ');
  const characters = [...text];
  return characters.length > excerptLength ? `${characters.slice(0, excerptLength - 1).join('')}…` : text;
}
