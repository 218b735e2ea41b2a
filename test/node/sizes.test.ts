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

/** kB, minified and gzipped, everything needed included, file by file as a browser loads them. */
describe('sizes stay within their budgets', () => {
  it.each([
    [
      'the first screen of the wizard, before its first field can be typed',
      ['portal', 'registration-wizard'],
      false,
      12,
    ],
    [
      'the whole wizard and the login, in Japanese',
      ['portal', 'registration-wizard', 'login-form'],
      true,
      36,
    ],
    ['the password field alone', ['password-field'], false, 9],
    ['the host side of an embedded widget', ['portal', 'embed'], false, 10],
  ] as const)('%s', (what, entries, dynamic, budget) => {
    const size = sizeOf(filesOf([...entries], { dynamic }));
    console.info(`${what}: ${size} kB of ${budget}`);
    expect(size).toBeLessThanOrEqual(budget);
  });

  it('the whole SDK', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: "export * from '@ikiiki/sdk'; export * from '@ikiiki/sdk/registration';",
        resolveDir: root,
      },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      target: 'es2022',
    });
    const size = kilobytes(gzipped(outputFiles[0]?.contents ?? new Uint8Array()));
    console.info(`the whole SDK: ${size} kB of 26`);
    expect(size).toBeGreaterThan(1);
    expect(size).toBeLessThanOrEqual(26);
  });
});
