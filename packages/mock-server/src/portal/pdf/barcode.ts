import { barsOf } from './bars.js';
import type { PdfBlock } from './content.js';
import { ink, margin, type Sheet } from './sheet.js';

type Barcode = Extract<PdfBlock, { readonly type: 'barcode' }>;

const moduleWidth = 1.1;
const height = 42;
/** Scanners want ten modules of white on each side. */
const quietZone = 10 * moduleWidth;

/** Bars as vectors, at the right edge, where who opens letters looks for them. */
export async function drawBarcode(sheet: Sheet, { text, label }: Barcode): Promise<void> {
  const bars = await barsOf(text);
  const width = bars.reduce((sum, modules) => sum + modules, 0) * moduleWidth;
  sheet.need(height + 24);
  const { y } = sheet;
  const left = margin + sheet.width - width - quietZone;
  sheet.element(
    'Figure',
    () =>
      sheet.bars(
        bars.map((modules) => modules * moduleWidth),
        { x: left, y, width },
        height,
      ),
    sheet.root,
    { alt: `${label} ${text}`, bbox: [left, y, left + width, y + height] },
  );
  const below = { x: left - quietZone, y: y + height + 4, width: width + 2 * quietZone };
  sheet.element('P', () => sheet.write(text, { size: 9, align: 'center', color: ink.text }, below));
}
