import { defineConfig } from 'tsup';

/**
 * One file a source, so that a page's bundler sees which files define elements (`sideEffects` in package.json) and
 * takes only what it needs. Pages without a bundler load `dist/bundle`.
 */
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.{test,stories}.ts'],
  bundle: false,
  format: ['esm'],
  target: 'es2022',
  dts: false,
  sourcemap: true,
  clean: true,
});
