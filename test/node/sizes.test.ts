import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const widgets = join(root, 'packages/widgets');
const { outputs } = JSON.parse(readFileSync(join(widgets, 'dist/bundle.meta.json'), 'utf8')) as Metafile;

const gzipped = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }).length;
const kilobytes = (bytes: number) => Number((bytes / 1000).toFixed(1));

/** Output of the bundle for `<name>.js`. */
function entry(name: string): string {
  const output = Object.keys(outputs).find((path) => path.endsWith(`/bundle/${name}.js`));
  if (!output) throw new Error(`the bundle has no ${name}.js`);
  return output;
}

/** Only other languages' texts are behind this import: a reader of Japanese never loads it. */
const isOtherLanguage = (output: string) => {
  const inputs = Object.keys(outputs[output]?.inputs ?? {});
  return inputs.length > 0 && inputs.every((input) => /\.en\.ts$|\/en\.ts$/.test(input));
};

/** All files that some entries load: static imports, and dynamic ones where asked for. */
function filesOf(names: string[], { dynamic }: { dynamic: boolean }): string[] {
  const seen = new Set<string>();
  const visit = (output: string) => {
    if (seen.has(output)) return;
    seen.add(output);
    for (const { path, kind } of outputs[output]?.imports ?? []) {
      const wanted = kind === 'import-statement' || (dynamic && kind === 'dynamic-import');
      if (wanted && !isOtherLanguage(path)) visit(path);
    }
  };
  for (const name of names) visit(entry(name));
  return [...seen];
}

const sizeOf = (files: string[]) =>
  kilobytes(files.reduce((sum, file) => sum + gzipped(readFileSync(join(widgets, file))), 0));

/** What a page that bundles for itself ships for one import of a built package. */
async function sizeOfImport(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(root, 'packages/mock-server') },
    nodePaths: [join(root, 'node_modules')],
    bundle: true,
    splitting: true,
    outdir: 'out',
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
  });
  return kilobytes(gzipped(outputFiles[0]?.contents ?? new Uint8Array()));
}

/** kB (1,000 bytes), minified and gzipped, everything needed included. */
describe('sizes stay within their budgets', () => {
  it.each([
    [
      'the first screen of the wizard, before its first field can be typed',
      ['portal', 'registration-wizard'],
      false,
      12,
    ],
    [
      // 36 was hoped for; docs/decisions/0011 says what it weighs and why
      'the whole wizard and the login, in Japanese',
      ['portal', 'registration-wizard', 'login-form'],
      true,
      67,
    ],
    ['the host side of an embedded widget', ['embed'], false, 6],
    ['the loader itself', ['ikiiki'], false, 2],
  ] as const)('%s, file by file as a browser loads them', (what, entries, dynamic, budget) => {
    const size = sizeOf(filesOf([...entries], { dynamic }));
    console.info(`${what}: ${size} kB of ${budget}`);
    expect(size).toBeLessThanOrEqual(budget);
  });

  it.each([
    ['the password field alone', "import '@ikiiki/widgets/password-field/define'", 9],
    ['the whole SDK', "export * from '@ikiiki/sdk'; export * from '@ikiiki/sdk/registration'", 23.5],
    [
      'the SDK for a points balance',
      "export { createPortalCore, serviceOf } from '@ikiiki/sdk/core'; export { PointsService } from '@ikiiki/sdk/points'",
      16.5,
    ],
  ])('%s, bundled by the page that imports it', async (what, contents, budget) => {
    const size = await sizeOfImport(contents);
    console.info(`${what}: ${size} kB of ${budget}`);
    expect(size).toBeGreaterThan(1);
    expect(size).toBeLessThanOrEqual(budget);
  });
});
