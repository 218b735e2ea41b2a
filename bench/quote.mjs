/** Puts a table between the markers of a file, so that no figure is ever typed. */
import { readFile, writeFile } from 'node:fs/promises';

const markers = /(<!-- bench -->\n)[\s\S]*?(\n<!-- \/bench -->)/;

/** @throws Error where the file has no markers */
export async function quote(table, file) {
  const text = await readFile(file, 'utf8');
  if (!markers.test(text)) throw new Error(`${file} has no <!-- bench --> and <!-- /bench -->.`);
  await writeFile(
    file,
    text.replace(markers, (_, begin, end) => begin + table + end),
  );
}
