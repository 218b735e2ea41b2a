import { defineConfig } from 'tsup';

const common = {
  format: ['esm' as const],
  target: 'es2022',
  dts: false,
  sourcemap: true,
  removeNodeProtocol: false,
};

export default defineConfig([
  {
    ...common,
    entry: ['src/index.ts', 'src/node.ts', 'src/cli.ts', 'src/conformance-cli.ts'],
    platform: 'node',
    // In one file instead of four hundred: a start takes half the time.
    noExternal: ['@hono/node-server', '@ikiiki/sdk', 'hono', 'kysely', 'zod'],
  },
  {
    // Apart, so that no chunk shared with Node's entries brings a `node:` import into a page.
    ...common,
    entry: ['src/browser.ts', 'src/msw.ts', 'src/testing.ts', 'src/conformance.ts'],
    platform: 'browser',
  },
]);
