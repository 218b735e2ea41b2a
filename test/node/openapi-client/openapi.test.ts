import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type RunningServer, serve } from '@ikiiki/mock-server/node';
import { devClient } from '@ikiiki/mock-server/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerAndLogIn } from './journey.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Made anew by every run; `journey.ts` is written against it. */
const types = fileURLToPath(new URL('portal.d.ts', import.meta.url));
const run = promisify(execFile);

describe('/openapi.json', () => {
  let server: RunningServer;
  let folder: string;
  let document: string;

  beforeAll(async () => {
    server = await serve({ port: 0 });
    folder = await mkdtemp(join(tmpdir(), 'ikiiki-openapi-'));
    document = join(folder, 'openapi.json');
    await writeFile(document, await (await fetch(`${server.url}/openapi.json`)).text());
  });

  afterAll(async () => {
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('passes an OpenAPI linter', async () => {
    const { stderr } = await run('npx', ['redocly', 'lint', document, '--extends=recommended'], {
      cwd: root,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    });
    expect(stderr).toContain('is valid');
  }, 60_000);

  it('gives types by which a client of openapi-fetch compiles', async () => {
    await run(
      'npm',
      ['exec', '--workspace', 'tools', '--', 'openapi-typescript', document, '--output', types],
      {
        cwd: root,
      },
    );
    const { stdout } = await run('npx', ['tsc', '-p', 'test/node/openapi-client'], { cwd: root });
    expect(stdout).toBe('');
  }, 60_000);

  it('lets a generated client register a person and log in against the running server', async () => {
    const dev = devClient(server.url);
    const email = 'generated-client@example.jp';
    const profile = await registerAndLogIn(server.url, {
      email,
      insuredNumber: '1255003456',
      birthDate: '2000-05-05',
      loginId: 'generated.client',
      password: 'Sakura-namiki7',
      nickname: 'はなまる',
      newestLink: async () => {
        const [mail] = await dev.mails({ to: email });
        const link = mail?.links.find((url) => url.includes('#link='));
        if (!link) throw new Error('no mail with a link');
        return decodeURIComponent(link.split('#link=')[1] ?? '');
      },
    });
    expect(profile.nickname).toBe('はなまる');
  });
});
