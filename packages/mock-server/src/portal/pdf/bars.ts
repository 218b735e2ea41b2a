import type JsBarcode from 'jsbarcode';

/** A Code 128 barcode as the widths of its bars and gaps in turn, beginning with a bar. */
export async function barsOf(text: string): Promise<number[]> {
  const { default: encode } = await import('jsbarcode');
  const drawn: { encodings?: readonly { readonly data: string }[] } = {};
  (encode as typeof JsBarcode)(drawn, text, { format: 'CODE128' });
  const modules = (drawn.encodings ?? []).map(({ data }) => data).join('');
  return (modules.match(/1+|0+/g) ?? []).map((run) => run.length);
}
