import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/define.ts',
    'src/*/*.define.ts',
    'src/{portal,password-field,login-form,account-recovery,account-settings}/*.ts',
    'src/{registration-wizard,home,embed}/*.ts',
    '!src/**/*.{test,stories}.ts',
  ],
  format: ['esm'],
  target: 'es2022',
  dts: false,
  sourcemap: true,
  clean: true,
});
