/** What a document says, block by block, from top to bottom. */
export type PdfBlock =
  | { readonly type: 'heading'; readonly text: string }
  | {
      readonly type: 'paragraph';
      readonly text: string;
      readonly align?: PdfAlign;
      readonly strong?: boolean;
    }
  /** Small print. */
  | { readonly type: 'note'; readonly text: string }
  /** Labels with their values; an empty value is a box to write into. */
  | { readonly type: 'fields'; readonly rows: readonly PdfField[] }
  | PdfTable
  /** Code 128 with its text below. */
  | { readonly type: 'barcode'; readonly text: string; readonly label: string }
  | { readonly type: 'pageBreak' };

export type PdfAlign = 'left' | 'center' | 'right';
export type PdfField = readonly [label: string, value: string];

export interface PdfTable {
  readonly type: 'table';
  readonly caption?: string;
  readonly columns: readonly {
    readonly header: string;
    /** Its part of the line, beside the others'; 1 where nothing is said. */
    readonly width?: number;
    readonly align?: PdfAlign;
  }[];
  /** A cell for each column. */
  readonly rows: readonly (readonly string[])[];
  /** The line of sums. */
  readonly footer?: readonly string[];
}

export interface PdfContent {
  readonly title: string;
  /** Date in Japan, `YYYY-MM-DD`. The same content on the same date is the same file, byte for byte. */
  readonly issuedOn: string;
  /** For whom it is made, e.g. `日野 花子 様`. */
  readonly addressee?: string;
  /** Where anybody can ask whether the document is the society's. */
  readonly verification?: { readonly code: string; readonly url: string };
  readonly blocks: readonly PdfBlock[];
}
