import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
let copy = '';

const inCopy = async (command: string, ...args: string[]) => {
  const done = await run(command, args, { cwd: copy, maxBuffer: 64 * 1024 * 1024 }).catch(
    (error: { stdout: string; stderr: string }) => ({ ...error, failed: true }),
  );
  return { failed: 'failed' in done, output: done.stdout + done.stderr };
};

/** A copy of what git knows, with the same dependencies and its own packages. */
async function copyProject(): Promise<string> {
  const target = mkdtempSync(join(tmpdir(), 'ikiiki-new-'));
  const { stdout } = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    maxBuffer: 16 * 1024 * 1024,
  });
  for (const file of stdout.split('\0').filter(Boolean)) {
    mkdirSync(join(target, dirname(file)), { recursive: true });
    cpSync(join(root, file), join(target, file));
  }
  const modules = join(target, 'node_modules');
  mkdirSync(join(modules, '@ikiiki'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '@ikiiki' && name !== '.cache' && name !== '.vite') {
      symlinkSync(join(root, 'node_modules', name), join(modules, name));
    }
  }
  for (const name of ['sdk', 'widgets', 'mock-server']) {
    symlinkSync(join(target, 'packages', name), join(modules, '@ikiiki', name));
  }
  return target;
}

describe('npm run new', () => {
  beforeAll(async () => {
    copy = await copyProject();
    await run('node', [
      join(copy, 'scripts/new-service/new-service.mjs'),
      'care-letters',
      '--title',
      '配布資料',
    ]);
  }, 120_000);
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('makes a slice that compiles on both sides, tests and stories included', async () => {
    const packages = await inCopy('npx', 'tsc', '-b');
    expect(packages.output).toBe('');
    const tests = await inCopy('npx', 'tsc', '-p', 'tsconfig.test.json');
    expect(tests.output).toBe('');
  }, 240_000);

  it('passes its own tests, and those that look for what is missing', async () => {
    const { failed, output } = await inCopy(
      'npx',
      ...[
        'vitest',
        'run',
        '--project',
        'node',
        'care-letters',
        'architecture',
        'completeness',
        'widgets.test',
        'client.test',
      ],
    );
    expect(failed ? output : '').toBe('');
  }, 240_000);

  it('refuses a name that is none or is taken, in one line', async () => {
    for (const name of ['Care', '', '../x', 'points']) {
      const { failed, output } = await inCopy('node', 'scripts/new-service/new-service.mjs', name);
      expect([name, failed, output.trim().split('\n').length]).toEqual([name, true, 1]);
    }
  });
});
