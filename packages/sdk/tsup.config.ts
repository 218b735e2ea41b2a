import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/contract/index.ts',
    'src/registration/index.ts',
    'src/rules/*.ts',
    'src/services/*.ts',
    '!src/**/*.test.ts',
  ],
  format: ['esm'],
  target: 'es2022',
  dts: false,
  sourcemap: true,
  clean: true,
});
