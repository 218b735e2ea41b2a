import type { PdfFonts } from '../../platform/ports.js';

interface OpenFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

export interface OpenFonts {
  readonly regular: OpenFont;
  readonly bold: OpenFont;
}

const opened = new WeakMap<PdfFonts, Promise<OpenFonts>>();

async function open(fonts: PdfFonts): Promise<OpenFonts> {
  const [{ create }, regular, bold] = await Promise.all([import('fontkit'), fonts.regular(), fonts.bold()]);
  return { regular: create(regular), bold: create(bold) };
}

/** The fonts, read once: reading them takes longer than writing a page. */
export function openFonts(fonts: PdfFonts): Promise<OpenFonts> {
  const known = opened.get(fonts);
  if (known) return known;
  const opening = open(fonts);
  opened.set(fonts, opening);
  opening.catch(() => opened.delete(fonts));
  return opening;
}
