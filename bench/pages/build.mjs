import { writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { build } from 'esbuild';

const asset = Object.fromEntries(
  ['png', 'gif', 'svg', 'woff', 'woff2', 'ttf', 'eot'].map((type) => [`.${type}`, 'file']),
);

export const htmlPage = (head, body = '') =>
  `<!doctype html><html lang="ja"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">${head}<body>${body}</body></html>`;

/** Writes a page with one script, bundled and minified for production, with the style sheet that it imports. */
export async function buildPage({ entry, folder, body, ...options }) {
  const name = basename(entry, extname(entry));
  const { metafile } = await build({
    entryPoints: [entry],
    outfile: join(folder, name, `${name}.js`),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    jsx: 'automatic',
    loader: asset,
    metafile: true,
    logLevel: 'error',
    ...options,
  });
  const hasStyles = Object.keys(metafile.outputs).some((file) => file.endsWith('.css'));
  const styles = hasStyles ? `<link rel="stylesheet" href="/${name}/${name}.css">` : '';
  const script = `<script type="module" src="/${name}/${name}.js"></script>`;
  await writeFile(join(folder, `${name}.html`), htmlPage(styles + script, body));
}
