import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { browser, retry, sources } from '../vitest.shared.js';

/** Every story is a test: it renders, plays, and stands in both languages and schemes without a fault. */
export default defineConfig({
  ...sources,
  plugins: [
    storybookTest({ configDir: fileURLToPath(new URL('.', import.meta.url)), disableAddonDocs: true }),
  ],
  test: { name: 'storybook', retry, browser: browser() },
});
