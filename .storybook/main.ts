import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import { sources } from '../vitest.shared.js';
import { problemStories, problemStoriesIndexer } from './errors/with-problem-stories.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['./docs/*.mdx', '../packages/widgets/src/**/*.stories.ts', './errors/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: ['./public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  experimental_indexers: (indexers = []) => [problemStoriesIndexer, ...indexers],
  viteFinal: (config) =>
    mergeConfig(config, {
      ...sources,
      plugins: [problemStories],
      // Its WebAssembly lies beside it, where a bundled copy would not find it
      optimizeDeps: { exclude: ['@sqlite.org/sqlite-wasm'] },
      build: {
        target: 'es2022',
        // light-dark() as it is written
        cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
        chunkSizeWarningLimit: 4_000,
      },
    }),
};
export default config;
