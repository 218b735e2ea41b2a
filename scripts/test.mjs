/**
 * Everything that must hold, in one run: types, lint, then all tests (unit, SDK against the server, widgets and
 * stories in Chromium, the journey, size budgets, packages). The last line counts them; those before it name what
 * failed, and what passed at the second try only: that is a race to be found, too.
 *
 * Arguments are handed to vitest: `npm test -- --project node`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const reporter = fileURLToPath(new URL('tally.mjs', import.meta.url));
const tallyFile = fileURLToPath(new URL('../node_modules/.cache/ikiiki/tally.json', import.meta.url));

const run = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, IKIIKI_TALLY: tallyFile } })
    .status === 0;

let passed = 0;
/** By name: nobody should have to look for them in thousands of lines. */
const failed = [];
const retried = [];

function check(name, script) {
  console.log(`${name} …`);
  if (run('npm', ['run', '--silent', script])) passed += 1;
  else failed.push(name);
}

check('Types', 'typecheck');
check('Lint', 'lint');

/** Runs vitest and adds what it counted. */
function vitest(...args) {
  rmSync(tallyFile, { force: true });
  const isGreen = run('npx', ['vitest', 'run', '--reporter=default', `--reporter=${reporter}`, ...args]);
  const failedBefore = failed.length;
  try {
    const tally = JSON.parse(readFileSync(tallyFile, 'utf8'));
    passed += tally.passed;
    failed.push(...tally.failed);
    retried.push(...tally.retried);
  } catch {
    console.error('vitest left no count.');
  }
  if (!isGreen && failed.length === failedBefore) failed.push(`vitest ${args.join(' ')}`);
}

console.log('Tests …');
vitest(...process.argv.slice(2));
if (process.argv.length === 2) {
  console.log('Stories …');
  vitest('--config', '.storybook/vitest.config.ts');
}

for (const test of retried) console.log(`passed at the second try: ${test}`);
for (const test of failed) console.log(`failed: ${test}`);
console.log(`${passed} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
