import type { PdfAlign, PdfField, PdfTable } from './content.js';
import { ink, margin, type Sheet, type StructureElement, type TextStyle } from './sheet.js';

const cellPadding = 6;
const size = 10;

interface Cell {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly style: TextStyle;
  readonly shade?: string;
  /** What the cell heads, where it is a header. */
  readonly heads?: 'Row' | 'Column';
}

/** What is empty is as high as two lines: room for a pen. */
const writingRoom = '　\n　';

const heightOf = (sheet: Sheet, cells: readonly Cell[], blank = '　') =>
  2 * cellPadding +
  Math.max(
    ...cells.map(({ text, width, style }) => sheet.heightOf(text || blank, width - 2 * cellPadding, style)),
  );

/** Draws cells beside each other. @param row their row in the structure; without one they are a repetition */
function drawRow(sheet: Sheet, cells: readonly Cell[], height: number, row?: StructureElement): void {
  const { y } = sheet;
  for (const { text, x, width, style, shade, heads } of cells) {
    sheet.frame({ x, y, width }, height, shade);
    const place = { x: x + cellPadding, y: y + cellPadding, width: width - 2 * cellPadding };
    const draw = () => sheet.write(text, style, place);
    if (row) sheet.element(heads ? 'TH' : 'TD', draw, row, heads ? { scope: heads } : {});
    else sheet.artifact('Pagination', draw);
  }
  row?.end();
  sheet.y = y + height;
}

/** Labels with their values. */
export function drawFields(sheet: Sheet, fields: readonly PdfField[]): void {
  const labelWidth = sheet.width * 0.34;
  const table = sheet.group('Table');
  for (const [label, value] of fields) {
    const cells: Cell[] = [
      { text: label, x: margin, width: labelWidth, style: { size }, shade: ink.shade, heads: 'Row' },
      { text: value, x: margin + labelWidth, width: sheet.width - labelWidth, style: { size: 11 } },
    ];
    const height = heightOf(sheet, cells, writingRoom);
    sheet.need(height);
    drawRow(sheet, cells, height, sheet.group('TR', table));
  }
  table.end();
}

/** A table whose header stands again on each page that it goes on to. */
export function drawTable(sheet: Sheet, { caption, columns, rows, footer }: PdfTable): void {
  const parts = columns.map(({ width = 1 }) => width);
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const widths = parts.map((part) => (part / whole) * sheet.width);
  const lefts = widths.map(
    (_, index) => margin + widths.slice(0, index).reduce((sum, width) => sum + width, 0),
  );
  const rowOf = (texts: readonly string[], look: Partial<Cell>, bold = false): Cell[] =>
    columns.map(({ align }, index) => ({
      text: texts[index] ?? '',
      x: lefts[index] ?? margin,
      width: widths[index] ?? 0,
      style: { size, bold, ...(align && { align: align satisfies PdfAlign }) },
      ...look,
    }));
  const header = rowOf(
    columns.map(({ header }) => header),
    { shade: ink.shade, heads: 'Column' },
    true,
  );
  const body = rows.map((row) => rowOf(row, {}));
  const all = footer ? [...body, rowOf(footer, { shade: ink.shade }, true)] : body;

  const table = sheet.group('Table');
  const headerHeight = heightOf(sheet, header);
  sheet.need(headerHeight + heightOf(sheet, all[0] ?? header) + (caption === undefined ? 0 : 2 * size));
  if (caption !== undefined) {
    sheet.element('Caption', () => sheet.write(caption, { size, bold: true }), table);
  }
  drawRow(sheet, header, headerHeight, sheet.group('TR', table));
  for (const cells of all) {
    const height = heightOf(sheet, cells);
    if (sheet.need(height)) drawRow(sheet, header, headerHeight);
    drawRow(sheet, cells, height, sheet.group('TR', table));
  }
  table.end();
}
