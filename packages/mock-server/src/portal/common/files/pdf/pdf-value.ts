/** A name such as `/Page`, its `#xx` read. */
export class PdfName {
  constructor(readonly text: string) {}
}

/** Where another object is meant, by its number. */
export class PdfRef {
  constructor(readonly number: number) {}
}

export type PdfDict = ReadonlyMap<string, PdfValue>;

/** A value of a PDF. What strings say is of no matter here. */
export type PdfValue = number | boolean | null | 'string' | PdfName | PdfRef | readonly PdfValue[] | PdfDict;

export const isDict = (value: PdfValue | undefined): value is PdfDict => value instanceof Map;

export const nameIn = (dict: PdfDict, key: string): string | undefined => {
  const value = dict.get(key);
  return value instanceof PdfName ? value.text : undefined;
};

/** Thrown for what cannot be read as a PDF: such a file is not kept. */
export class UnreadablePdf extends Error {
  override readonly name = 'UnreadablePdf';
}
