import type { NoticeBlock, NoticeText } from '@ikiiki/sdk/contract';

/** A line: plain text, or parts of it. */
export type WrittenLine = string | readonly NoticeText[];

const line = (written: WrittenLine): NoticeText[] =>
  typeof written === 'string' ? [{ text: written }] : [...written];

export const heading = (text: string): NoticeBlock => ({ type: 'heading', text });
export const paragraph = (written: WrittenLine): NoticeBlock => ({
  type: 'paragraph',
  content: line(written),
});
export const list = (...items: WrittenLine[]): NoticeBlock => ({
  type: 'list',
  ordered: false,
  items: items.map(line),
});
export const steps = (...items: WrittenLine[]): NoticeBlock => ({
  type: 'list',
  ordered: true,
  items: items.map(line),
});
export const table = (caption: string, head: string[], ...rows: string[][]): NoticeBlock => ({
  type: 'table',
  caption,
  head,
  rows,
});
export const picture = (src: string, alt: string): NoticeBlock => ({
  type: 'image',
  src,
  alt,
  width: 640,
  height: 240,
});

/** A small PDF that every reader opens, for attachments. @param title ASCII */
export function smallPdf(title: string): Uint8Array {
  const text = `BT /F1 24 Tf 72 720 Td (${title.replace(/[()\\]/g, '\\$&')}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = pdf.length;
  const references = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${references}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(pdf);
}
