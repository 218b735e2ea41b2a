import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it.each(['browser', 'msw', 'testing', 'conformance'])(
  '%s loads in a page: nothing of Node is in its graph',
  async (name) => {
    const { metafile } = await build({
      entryPoints: [fileURLToPath(new URL(`./${name}.ts`, import.meta.url))],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'browser',
      conditions: ['@ikiiki/source'],
      external: ['@sqlite.org/sqlite-wasm', 'hash-wasm', 'msw', '@zxcvbn-ts/*', 'node:*'],
      logLevel: 'silent',
    });
    const imports = Object.values(metafile.inputs).flatMap(({ imports }) => imports.map(({ path }) => path));
    expect(imports.filter((path) => /^node:|\/platform\/node\/|@node-rs|nodemailer/.test(path))).toEqual([]);
    expect(imports.length).toBeGreaterThan(0);
  },
);
