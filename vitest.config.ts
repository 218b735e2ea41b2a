import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { browser, retry, sources } from './vitest.shared.js';

/** Bundled before the first test: what is found only on the way makes Vite reload pages in which tests run. */
const bundledForBrowsers = [
  '@lit/context',
  '@lit/reactive-element',
  '@sqlite.org/sqlite-wasm',
  '@zxcvbn-ts/language-common',
  '@zxcvbn-ts/language-ja',
  'axe-core',
  'fast-check',
  'fontkit',
  'hash-wasm',
  'hono',
  'hono/html',
  'jsbarcode',
  'kysely',
  'lit',
  'lit/directives/repeat.js',
  'msw',
  'msw/browser',
  'pdfkit',
  'pdfkit/output',
  'react',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
  'vitest-browser-lit',
  'zod/mini',
];

/** No test measures time; a machine with other work takes longer over a package or a page. */
const patienceMs = 30_000;

export default defineConfig({
  ...sources,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          testTimeout: patienceMs,
          include: [
            'packages/{sdk,mock-server}/src/**/*.test.ts',
            'test/node/**/*.test.ts',
            'examples/quickstart/*.test.ts',
          ],
          exclude: ['**/*.browser.test.ts'],
        },
      },
      {
        extends: true,
        publicDir: fileURLToPath(new URL('./.storybook/public', import.meta.url)),
        // Found only while tests run, they would make the page load anew
        optimizeDeps: {
          include: bundledForBrowsers,
        },
        test: {
          name: 'browser',
          testTimeout: patienceMs,
          retry,
          include: ['packages/widgets/src/**/*.test.ts', '{packages,test}/**/*.browser.test.ts'],
          browser: browser(),
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          retry,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
