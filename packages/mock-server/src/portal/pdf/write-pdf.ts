import { formatBirthDate } from '@ikiiki/sdk/rules/birth-date';
import type { Portal } from '../context.js';
import { drawBarcode } from './barcode.js';
import type { PdfBlock, PdfContent } from './content.js';
import { openFonts } from './fonts.js';
import { drawFields, drawTable } from './grid.js';
import { ink, margin, Sheet } from './sheet.js';

const bodySize = 11;
const smallSize = 9.5;

async function drawBlock(sheet: Sheet, block: PdfBlock): Promise<void> {
  switch (block.type) {
    case 'heading':
      // Not alone at the foot of a page
      sheet.need(80);
      sheet.y += 6;
      sheet.element('H2', () => sheet.write(block.text, { size: 13, bold: true }));
      break;
    case 'paragraph':
      sheet.element('P', () =>
        sheet.write(block.text, {
          size: bodySize,
          bold: block.strong ?? false,
          align: block.align ?? 'left',
        }),
      );
      break;
    case 'note':
      sheet.element('P', () => sheet.write(block.text, { size: smallSize, color: ink.quiet }));
      break;
    case 'fields':
      drawFields(sheet, block.rows);
      break;
    case 'table':
      drawTable(sheet, block);
      break;
    case 'barcode':
      await drawBarcode(sheet, block);
      break;
    case 'pageBreak':
      sheet.newPage();
      return;
  }
  sheet.y += 10;
}

function drawHead(sheet: Sheet, { title, issuedOn, addressee }: PdfContent, society: string): void {
  const right = { size: bodySize, align: 'right' } as const;
  sheet.element('P', () => sheet.write(formatBirthDate(issuedOn, 'ja'), right));
  if (addressee !== undefined) sheet.element('P', () => sheet.write(addressee, { size: 13 }));
  sheet.element('P', () => sheet.write(society, right));
  sheet.y += 22;
  sheet.element('H1', () => sheet.write(title, { size: 19, bold: true, align: 'center' }));
  sheet.y += 18;
}

function drawVerification(sheet: Sheet, { code, url }: NonNullable<PdfContent['verification']>): void {
  const text = `次のページに確認コードを入力すると、当組合が発行した書類かどうかを確かめられます。\n${url}`;
  const padding = 10;
  const width = sheet.width - 2 * padding;
  const textStyle = { size: smallSize };
  const codeStyle = { size: 14, bold: true };
  const codeText = `確認コード　${code}`;
  const textHeight = sheet.heightOf(text, width, textStyle);
  const height = textHeight + sheet.heightOf(codeText, width, codeStyle) + 2 * padding + 4;
  sheet.need(height + 10);
  sheet.y += 10;
  const { y } = sheet;
  sheet.frame(sheet.line, height);
  const section = sheet.group('Sect');
  const x = margin + padding;
  sheet.element('P', () => sheet.write(text, textStyle, { x, y: y + padding, width }), section);
  sheet.element(
    'P',
    () => sheet.write(codeText, codeStyle, { x, y: y + padding + textHeight + 4, width }),
    section,
  );
  section.end();
  sheet.y = y + height;
}

function drawFeet(sheet: Sheet, left: string): void {
  const style = { size: 8.5, color: ink.quiet } as const;
  sheet.everyPage((page, pages) => {
    const place = { x: margin, y: sheet.pageHeight - 40, width: sheet.width };
    sheet.artifact('Pagination', () => {
      sheet.write(left, style, place);
      sheet.write(`${page} / ${pages} ページ`, { ...style, align: 'right' }, place);
    });
  });
}

/**
 * A document of the society as a tagged PDF/A-2a with its fonts within.
 *
 * @example
 * await writePdf(call, { title: '資格喪失証明書', issuedOn: '2026-11-22', blocks: [{ type: 'fields', rows }] });
 */
export async function writePdf(
  portal: Pick<Portal, 'config' | 'pdfFonts'>,
  content: PdfContent,
): Promise<Uint8Array<ArrayBuffer>> {
  const [{ default: PDFDocument }, { toBytes }, fonts] = await Promise.all([
    import('pdfkit'),
    import('pdfkit/output'),
    openFonts(portal.pdfFonts),
  ]);
  const society = portal.config.society.nameJa;
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: margin, right: margin, bottom: 72, left: margin },
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: 'ja-JP',
    displayTitle: true,
    // None of the standard fonts, which are not embedded
    font: null as unknown as string,
    info: {
      Title: content.title,
      Author: society,
      Creator: society,
      // Says when the content is from, not when these bytes were made: the file's ID comes from it
      CreationDate: new Date(`${content.issuedOn}T00:00:00+09:00`),
    },
  });
  for (const [name, font] of Object.entries(fonts))
    document.registerFont(name, font as PDFKit.Mixins.PDFFontSource);
  const sheet = new Sheet(document, (codePoint) => fonts.regular.hasGlyphForCodePoint(codePoint));
  drawHead(sheet, content, society);
  for (const block of content.blocks) await drawBlock(sheet, block);
  if (content.verification) drawVerification(sheet, content.verification);
  drawFeet(sheet, `${society}　${content.title}`);
  sheet.root.end();
  const bytes = toBytes(document);
  document.end();
  return bytes;
}
