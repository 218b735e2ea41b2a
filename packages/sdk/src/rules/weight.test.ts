import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));

async function bundle(file: string): Promise<{ inputs: string[]; gzipBytes: number }> {
  const { metafile, outputFiles } = await build({
    entryPoints: [folder + file],
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    metafile: true,
    write: false,
  });
  return {
    inputs: Object.keys(metafile.inputs),
    gzipBytes: gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length,
  };
}

describe('a rule alone', () => {
  it.each(files)('%s brings no library into the page', async (file) => {
    const { inputs } = await bundle(file);
    for (const input of inputs) expect(input).toMatch(/^([a-z-]+|\.\.\/contract\/patterns)\.ts$/);
  });

  it('the password rule leaves the password field its 9 kB', async () => {
    expect((await bundle('password.ts')).gzipBytes).toBeLessThan(1_000);
  });
});
