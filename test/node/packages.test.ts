import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
const packages = ['sdk', 'widgets', 'mock-server'];

interface Manifest {
  name: string;
  exports: Record<string, string | { default: string }>;
}
const manifestOf = (name: string) =>
  JSON.parse(readFileSync(`${root}/packages/${name}/package.json`, 'utf8')) as Manifest;

/** Entries by the name a user imports; patterns and data files aside. */
function entriesOf({ name, exports }: Manifest): string[] {
  return Object.keys(exports)
    .filter((key) => !key.includes('*') && !key.endsWith('.json'))
    .map((key) => name + key.slice(1));
}

describe.each(packages)('package %s', (name) => {
  it('publishes what its exports name (publint)', async () => {
    const { messages } = await publint({ pkgDir: `${root}/packages/${name}`, pack: 'npm', strict: true });
    expect(messages.filter(({ code }) => code !== 'USE_LICENSE')).toEqual([]);
  });

  it('has types that every resolver of ES modules finds (are the types wrong)', async () => {
    const { stdout } = await run(
      'npx',
      ['attw', '--pack', `packages/${name}`, '--profile', 'esm-only', '--format', 'json'],
      {
        cwd: root,
        maxBuffer: 64 * 1024 * 1024,
      },
    ).catch((error: { stdout: string }) => error);
    const { problems } = JSON.parse(stdout) as { problems?: Record<string, unknown[]> };
    const kinds = Object.values(problems ?? {}).flat() as { resolutionKind?: string; kind: string }[];
    // The profile leaves out resolvers that cannot load ES modules at all.
    expect(
      kinds.filter(({ resolutionKind }) => resolutionKind !== 'node10' && resolutionKind !== 'node16-cjs'),
    ).toEqual([]);
  }, 60_000);

  it('imports in plain Node without a DOM', async () => {
    const entries = entriesOf(manifestOf(name)).filter((entry) => !entry.endsWith('/browser'));
    const script = `
      for (const name of ['window', 'document', 'HTMLElement', 'localStorage']) delete globalThis[name];
      for (const entry of ${JSON.stringify(entries)}) await import(entry);
      if (typeof window !== 'undefined') throw new Error('an import made a window');`;
    await expect(
      run('node', ['--input-type=module', '-e', script], { cwd: `${root}/packages/${name}` }),
    ).resolves.toMatchObject({ stderr: '' });
    expect(entries.length).toBeGreaterThan(0);
  });
});
