type Cell = string | number;

/** What spreadsheets take for the beginning of a formula, full width included (OWASP, CSV Injection). */
const formula = /^[=+\-@＝＋－＠]/;

/** A text as it stands in a cell: on one line, and never run. */
function harmless(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return formula.test(line) ? `'${line}` : line;
}

const written = (cell: Cell): string =>
  typeof cell === 'number' ? String(cell) : `"${harmless(cell).replaceAll('"', '""')}"`;

/** Rows as CSV (RFC 4180): lines end in CRLF, texts stand in quotes, none of them is taken for a formula. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');
