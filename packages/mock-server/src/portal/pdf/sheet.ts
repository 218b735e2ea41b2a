import type { PdfAlign } from './content.js';
import { printable } from './printable.js';

export type StructureElement = PDFKit.PDFStructureElement;
type StructureOptions = PDFKit.Mixins.StructureElementOptions;

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly align?: PdfAlign;
  readonly color?: string;
}

/** Where a text stands, in points from the top left. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export const ink = { text: '#1a1a1c', quiet: '#4d4d4d', rule: '#8c8c8c', shade: '#eef1f5' } as const;

export const margin = 56;
const lineGap = ({ size }: TextStyle) => size * 0.35;

/** Pages, written from top to bottom. What is content gets its place in the structure; everything else is an artifact. */
export class Sheet {
  readonly #document: PDFKit.PDFDocument;
  readonly #hasGlyph: (codePoint: number) => boolean;
  readonly root: StructureElement;

  /** @param document with the fonts `regular` and `bold` */
  constructor(document: PDFKit.PDFDocument, hasGlyph: (codePoint: number) => boolean) {
    this.#document = document;
    this.#hasGlyph = hasGlyph;
    this.root = document.struct('Document');
    document.addStructure(this.root);
  }

  get y(): number {
    return this.#document.y;
  }

  set y(y: number) {
    this.#document.y = y;
  }

  get width(): number {
    return this.#document.page.width - 2 * margin;
  }

  get line(): Place {
    return { x: margin, y: this.y, width: this.width };
  }

  newPage(): void {
    this.#document.addPage();
  }

  /** Begins a page where less than `height` is left. @returns whether it did */
  need(height: number): boolean {
    const { page } = this.#document;
    const fits = this.y + height <= page.height - page.margins.bottom;
    if (!fits) this.newPage();
    return !fits;
  }

  #set(text: string, { size, bold = false, color = ink.text }: TextStyle): string {
    this.#document
      .font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(color);
    return printable(text, this.#hasGlyph);
  }

  heightOf(text: string, width: number, style: TextStyle): number {
    const gap = lineGap(style);
    return this.#document.heightOfString(this.#set(text, style), { width, lineGap: gap }) - gap;
  }

  /** Writes text without a place in the structure: within an {@link element} or an {@link artifact}. */
  write(text: string, style: TextStyle, { x, y, width } = this.line): void {
    this.#document.text(this.#set(text, style), x, y, {
      width,
      lineGap: lineGap(style),
      align: style.align ?? 'left',
    });
  }

  /** Draws content that is one element of the structure. */
  element(
    type: string,
    draw: () => void,
    parent: StructureElement = this.root,
    options: StructureOptions = {},
  ): void {
    parent.add(this.#document.struct(type, options, draw));
  }

  /** An element that holds others. The caller ends it. */
  group(type: string, parent: StructureElement = this.root): StructureElement {
    const element = this.#document.struct(type);
    parent.add(element);
    return element;
  }

  /** Draws what is no content: lines, shades, what repeats on each page. */
  artifact(type: 'Layout' | 'Pagination', draw: (document: PDFKit.PDFDocument) => void): void {
    this.#document.markContent('Artifact', { type });
    draw(this.#document);
    this.#document.endMarkedContent();
  }

  /** A frame, with a shade within where a colour is given. */
  frame({ x, y, width }: Place, height: number, shade?: string): void {
    this.artifact('Layout', (document) => {
      document.lineWidth(0.6).rect(x, y, width, height);
      if (shade === undefined) document.stroke(ink.rule);
      else document.fillAndStroke(shade, ink.rule);
    });
  }

  /** Black bars and gaps in turn; within an {@link element}. */
  bars(widths: readonly number[], { x, y }: Place, height: number): void {
    let left = x;
    widths.forEach((width, index) => {
      if (index % 2 === 0) this.#document.rect(left, y, width, height);
      left += width;
    });
    this.#document.fill('#000000');
  }

  /** Draws on every page that there is, with its number beside the count. */
  everyPage(draw: (page: number, pages: number) => void): void {
    const { start, count } = this.#document.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.#document.switchToPage(start + page);
      // Text below the bottom margin would begin a page
      this.#document.page.margins.bottom = 0;
      draw(page + 1, count);
    }
  }

  get pageHeight(): number {
    return this.#document.page.height;
  }
}
