/**
 * Everything that must hold, in one run: types, lint, then all tests (unit, SDK against the server, widgets and
 * stories in Chromium, the journey, size budgets, packages). The last line counts them.
 *
 * Arguments are handed to vitest: `npm test -- --project node`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = fileURLToPath(new URL('../node_modules/.cache/ikiiki/vitest.json', import.meta.url));
const run = (command, args) => spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0;

let passed = 0;
/** What failed, by name: nobody should have to look for it in thousands of lines. */
const failures = [];

function check(name, script) {
  console.log(`${name} …`);
  if (run('npm', ['run', '--silent', script])) passed += 1;
  else failures.push(name);
}

check('Types', 'typecheck');
check('Lint', 'lint');

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
  const before = failures.length;
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    passed += result.numPassedTests;
    for (const file of result.testResults.filter(({ status }) => status === 'failed')) {
      const tests = file.assertionResults.filter(({ status }) => status === 'failed');
      const path = relative(root, file.name);
      // A file that could not even be loaded has no failed test to name
      if (tests.length === 0) failures.push(path);
      for (const { fullName } of tests) failures.push(`${path}: ${fullName}`);
    }
  } catch {
    console.error('vitest left no report.');
  }
  if (!green && failures.length === before) failures.push(`vitest ${args.join(' ')}`);
}

console.log('Tests …');
vitest(...process.argv.slice(2));
if (process.argv.length === 2) {
  console.log('Stories …');
  vitest('--config', '.storybook/vitest.config.ts');
}

for (const failure of failures) console.log(`failed: ${failure}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
