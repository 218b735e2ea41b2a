import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { clientHeaders } from '../http/test-request.js';
import { serve } from '../node.js';
import { defaultConfig } from '../portal/default-config.js';
import { devClient } from '../testing.js';
import { type BuiltCli, buildCli, startCli } from './test-process.js';

let cli: BuiltCli;
let folder: string;
beforeAll(async () => {
  cli = await buildCli();
  folder = await mkdtemp(join(tmpdir(), 'ikiiki-data-'));
});
afterAll(async () => {
  await cli.remove();
  await rm(folder, { recursive: true, force: true });
});

const post = (url: string, path: string, body: object, headers: Record<string, string> = {}) =>
  fetch(`${url}/v1${path}`, {
    method: 'POST',
    headers: { ...clientHeaders, ...headers },
    body: JSON.stringify(body),
  });

describe('a mistake is told in one line', () => {
  it.each([
    [['--port', 'x'], {}, '--port takes a whole number'],
    [['--host', '0.0.0.0'], {}, 'Others can reach 0.0.0.0'],
    [[], { NODE_ENV: 'production' }, 'This is a development server'],
    [['--port', '0', '--data', '/nowhere/portal.db'], {}, '/nowhere/portal.db cannot be used as a data file'],
  ])('%j %j', async (args, env, line) => {
    const server = startCli(cli.file, args, env);
    expect(await server.ended).toBe(1);
    expect(server.output()).toContain(line);
    expect(server.output().trim().split('\n')).toHaveLength(1);
  });

  it('a Node that is too old', async () => {
    const bin = fileURLToPath(new URL('../../bin/ikiiki-mock-server.mjs', import.meta.url));
    const older =
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '22.22.0' } })";
    const NODE_OPTIONS = `--import "data:text/javascript,${encodeURIComponent(older).replaceAll("'", '%27')}"`;
    const server = startCli(bin, ['--port', '0'], { NODE_OPTIONS });
    expect(await server.ended).toBe(1);
    expect(server.output()).toBe('ikiiki-mock-server needs Node 24.16 or newer; this is Node 22.22.0.\n');
  });

  it('a taken port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const server = startCli(cli.file, ['--port', String(port)]);
    expect(await server.ended).toBe(1);
    expect(server.output()).toBe(
      `Port ${port} is taken. Choose another with --port, or 0 for any free one.\n`,
    );
    other.close();
  });

  it('a data file of something else, which is left as it is', async () => {
    const file = join(folder, 'letters.txt');
    await writeFile(file, 'Dear diary, '.repeat(200));
    const server = startCli(cli.file, ['--port', '0', '--data', file]);
    expect(await server.ended).toBe(1);
    expect(server.output().trim()).toMatch(/^\S+letters\.txt cannot be used as a data file: .+\.$/);
  });
});

it('a database of another program is left as it is', async () => {
  const file = join(folder, 'other.db');
  const other = new DatabaseSync(file);
  other.exec('create table letters (id integer primary key)');
  other.close();
  const server = startCli(cli.file, ['--port', '0', '--data', file]);
  expect(await server.ended).toBe(1);
  expect(server.output()).toBe(`${file} is not a data file of this version of the mock server.\n`);
  const kept = new DatabaseSync(file);
  expect(kept.prepare('select name from sqlite_master').all()).toMatchObject([{ name: 'letters' }]);
  kept.close();
});

describe('the server', () => {
  it('ends at once when it is told to, open connections or not', async () => {
    const server = startCli(cli.file, ['--port', '0']);
    const url = await server.served();
    const waiting = fetch(`${url}/_dev/mails?wait=20000`).catch(() => 'cut');
    await fetch(`${url}/health`);
    expect(await server.kill('SIGINT')).toBe(0);
    expect(await waiting).toBe('cut');
  });

  it('S-G4: bound to where others reach, it asks for the token of this run', async () => {
    const server = startCli(cli.file, ['--port', '0', '--host', '0.0.0.0', '--i-know']);
    const { port } = new URL(await server.served());
    const url = `http://127.0.0.1:${port}`;
    const token = /Token for \/_dev: (\S+)/.exec(server.output())?.[1];
    expect(token).toMatch(/^[\w-]{22}$/);
    expect((await fetch(`${url}/_dev/mails`)).status).toBe(401);
    await expect(devClient(url, { token: 'wrong' }).mails()).rejects.toThrow('session_required');
    expect(await devClient(url, { ...(token && { token }) }).mails()).toEqual([]);
    await server.kill('SIGTERM');
  });
});

it('--smtp: a mail server that is away is told in one line, without the address', async () => {
  const server = startCli(cli.file, ['--port', '0', '--smtp', 'smtp://me:secret@127.0.0.1:1']);
  const url = await server.served();
  const before = server.output();
  expect((await post(url, '/registrations', { email: 'hanako@example.jp' })).status).toBe(202);
  await vi.waitFor(() => expect(server.output()).not.toBe(before));
  await server.kill('SIGTERM');
  expect(server.output().slice(before.length)).toMatch(
    /^A mail was not delivered through 127\.0\.0\.1:1: ESOCKET[ \w]*\n$/,
  );
});

describe('--data', () => {
  it('nothing that was answered is lost by kill -9: data, mail, clock, answers, audit', async () => {
    const file = join(folder, 'portal.db');
    for (let run = 0; run < 5; run++) {
      const email = `run-${run}@example.jp`;
      const first = startCli(cli.file, ['--port', '0', '--data', file]);
      const url = await first.served();
      await devClient(url).advance({ days: 1 });
      const before = (await devClient(url).clock()).now;
      const key = { 'Idempotency-Key': `run-${run}` };
      const answer = await (await post(url, '/registrations', { email }, key)).text();
      await first.kill('SIGKILL');

      const second = startCli(cli.file, ['--port', '0', '--data', file]);
      const again = await second.served();
      const dev = devClient(again);
      const [mail] = await dev.mails({ to: email });
      const linkToken = mail?.links[0]?.split('#link=')[1];
      expect((await post(again, '/registrations/links', { linkToken })).status).toBe(200);
      expect(await (await post(again, '/registrations', { email }, key)).text()).toBe(answer);
      expect(Date.parse((await dev.clock()).now)).toBeGreaterThanOrEqual(Date.parse(before));
      expect((await dev.audit()).intact).toBe(true);
      await second.kill('SIGKILL');
    }
  }, 30_000);

  it('a second server on the same file is refused, before and after a reset, and none when the first was killed', async () => {
    const args = ['--port', '0', '--data', join(folder, 'shared.db')];
    const first = startCli(cli.file, args);
    const dev = devClient(await first.served());
    const refused = async () => {
      const second = startCli(cli.file, args);
      expect(await second.ended).toBe(1);
      expect(second.output()).toBe(
        `${join(folder, 'shared.db')} is in use: another server keeps its data there.\n`,
      );
    };
    await refused();
    await dev.reset();
    await refused();
    expect((await dev.clock()).frozen).toBe(false);
    await first.kill('SIGKILL');
    const third = startCli(cli.file, args);
    await third.served();
    await third.kill('SIGTERM');
  }, 20_000);

  it('a reset and a restore change the file, not only the memory', async () => {
    const args = ['--port', '0', '--data', join(folder, 'reset.db')];
    const first = startCli(cli.file, args);
    const url = await first.served();
    const dev = devClient(url);
    await post(url, '/registrations', { email: 'kept@example.jp' });
    expect(await dev.mails()).toHaveLength(1);
    const id = await dev.snapshot();
    await dev.reset();
    expect(await dev.mails()).toHaveLength(0);
    await dev.restore(id);
    await first.kill('SIGKILL');
    const second = startCli(cli.file, args);
    expect(await devClient(await second.served()).mails()).toHaveLength(1);
    await second.kill('SIGTERM');
  });
});

describe('ikiiki-conformance', () => {
  let conformance: BuiltCli;
  beforeAll(async () => {
    conformance = await buildCli('conformance-cli');
  });
  afterAll(() => conformance.remove());

  it('holds a portal against the contract and counts', async () => {
    const server = await serve({ port: 0 });
    const run = startCli(conformance.file, ['--target', server.url, '--only', 'policies']);
    expect(await run.ended).toBe(0);
    expect(run.output().trim()).toMatch(/^(\d+) of \1 checks pass$/);
    await server.close();
  });

  it('names what fails, and ends with 1', async () => {
    const registration = { ...defaultConfig.registration, linkLifetimeHours: 4 };
    const server = await serve({ port: 0, config: { registration } });
    const run = startCli(conformance.file, ['--target', server.url, '--only', 'policies']);
    expect(await run.ended).toBe(1);
    expect(run.output()).toContain('FAIL  policies: the registration policy says whom to expect mail from');
    expect(run.output()).toMatch(/\d+ of \d+ checks pass \(1 fail\)\n$/);
    await server.close();
  });

  it.each([
    [['--target', 'http://127.0.0.1:1'], 'Nothing answers at http://127.0.0.1:1.'],
    [[], 'Name a portal: --target http://localhost:4010'],
    [['--target', 'localhost:4010'], 'Name a portal: --target http://localhost:4010'],
  ])('%j is answered in one line', async (args, line) => {
    const run = startCli(conformance.file, args);
    expect(await run.ended).toBe(2);
    expect(run.output().trim()).toBe(line);
  });
});
