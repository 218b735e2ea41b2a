import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import { sources } from '../vitest.shared.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../packages/widgets/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: ['./public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) =>
    mergeConfig(config, {
      ...sources,
      // Its WebAssembly lies beside it, where a bundled copy would not find it
      optimizeDeps: { exclude: ['@sqlite.org/sqlite-wasm'] },
      build: { target: 'es2022', chunkSizeWarningLimit: 4_000 },
    }),
};
export default config;
