import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/cli.ts',
    'src/conformance-cli.ts',
    'src/testing.ts',
    'src/node.ts',
    'src/msw.ts',
    'src/browser.ts',
  ],
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  dts: false,
  sourcemap: true,
  clean: true,
});
