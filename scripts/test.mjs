/**
 * Everything that must hold, in one run: types, lint, then all tests (unit, SDK against the server, widgets and
 * stories in Chromium, the journey, size budgets, packages). The last line counts them.
 *
 * Arguments are handed to vitest: `npm test -- --project node`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = fileURLToPath(new URL('../node_modules/.cache/ikiiki/vitest.json', import.meta.url));
const run = (command, args) => spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0;

let passed = 0;
let failed = 0;
const count = (ok) => {
  if (ok) passed += 1;
  else failed += 1;
};

console.log('Types …');
count(run('npm', ['run', '--silent', 'typecheck']));
console.log('Lint …');
count(run('npm', ['run', '--silent', 'lint']));

/** Runs vitest and adds what it counted. */
function vitest(...args) {
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const green = run('npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  ]);
  let failures = 0;
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    passed += result.numPassedTests;
    failures += result.numFailedTests;
    // A file that could not even be loaded has no failed test to count.
    failures += result.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
    ).length;
  } catch {
    console.error('vitest left no report.');
  }
  failed += green ? failures : Math.max(failures, 1);
}

console.log('Tests …');
vitest(...process.argv.slice(2));
if (process.argv.length === 2) {
  console.log('Stories …');
  vitest('--config', '.storybook/vitest.config.ts');
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
