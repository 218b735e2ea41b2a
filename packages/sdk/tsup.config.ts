import { defineConfig } from 'tsup';

// File by file, so that a bundler drops every module that a page does not use (`sideEffects: false`).
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts'],
  bundle: false,
  format: ['esm'],
  target: 'es2022',
  dts: false,
  sourcemap: true,
  clean: true,
});
