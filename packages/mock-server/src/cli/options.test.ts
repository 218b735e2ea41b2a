import { describe, expect, it } from 'vitest';
import { readCommand, UsageError, usage } from './options.js';

const folder = import.meta.dirname;
const read = (line: string, env: Record<string, string> = {}) =>
  readCommand(line.split(' ').filter(Boolean), env);

describe('S-G4: the development server keeps away from where it could do harm', () => {
  it('does not run with NODE_ENV=production', () => {
    expect(() => read('', { NODE_ENV: 'production' })).toThrow(UsageError);
    expect(read('--i-know', { NODE_ENV: 'production' }).kind).toBe('serve');
    expect(read('', { NODE_ENV: 'test' }).kind).toBe('serve');
  });

  it.each(['0.0.0.0', '::', '192.168.1.10', 'portal.example', '127.0.0.1.evil.example', '1270.0.0.1'])(
    'does not listen on %s, which others reach',
    (host) => {
      expect(() => read(`--host ${host}`)).toThrow(/Others can reach/);
      expect(read(`--host ${host} --i-know`)).toMatchObject({ host });
    },
  );

  it.each(['127.0.0.1', '127.0.0.53', '::1', 'localhost'])('listens on %s', (host) => {
    expect(read(`--host ${host}`)).toMatchObject({ host });
  });
});

describe('the command line', () => {
  it('needs nothing', () => {
    expect(read('')).toEqual({ kind: 'serve', port: 4010, host: '127.0.0.1', portal: {} });
  });

  it('takes everything', () => {
    const line =
      `--site ${folder} --port 0 --data portal.db --smtp smtp://localhost:1025 --seed empty --latency 100-400 ` +
      '--allow-origin http://127.0.0.1:4020 --allow-origin https://intranet.example';
    expect(read(line)).toEqual({
      kind: 'serve',
      port: 0,
      host: '127.0.0.1',
      portal: {
        dataFile: 'portal.db',
        smtpUrl: 'smtp://localhost:1025',
        seed: 'empty',
        latencyMs: [100, 400],
        allowOrigins: ['http://127.0.0.1:4020', 'https://intranet.example'],
        siteDir: folder,
      },
    });
  });

  it.each([
    ['--port x', '--port takes a whole number from 0 to 65535, not "x".'],
    ['--port 70000', '--port takes a whole number from 0 to 65535, not "70000".'],
    ['--port -1', '--port takes a whole number from 0 to 65535, not "-1".'],
    ['--port=-1', '--port takes a whole number from 0 to 65535, not "-1".'],
    ['--latency -1', '--latency takes a whole number from 0 to 60000, not "-1".'],
    ['--latency 1--2', '--latency takes a whole number from 0 to 60000, not "-2".'],
    ['--data=', '--data takes the path of a file, e.g. --data portal.db; leave it out to keep nothing.'],
    [
      '--allow-origin ftp://x',
      '--allow-origin takes an origin such as http://127.0.0.1:4020, not "ftp://x".',
    ],
    ['--seed nobody', '--seed takes standard, busy, hostile or empty, not "nobody".'],
    ['--latency 5-1', '--latency takes the smaller number first, as in 1-5.'],
    ['--latency soon', '--latency takes a whole number from 0 to 60000, not "soon".'],
    ['--smtp localhost:25', '--smtp takes an address such as smtp://localhost:1025, not "localhost:25".'],
    [
      '--allow-origin http://a.example/',
      '--allow-origin takes an origin such as http://127.0.0.1:4020, not "http://a.example/".',
    ],
    ['--allow-origin null', '--allow-origin takes an origin such as http://127.0.0.1:4020, not "null".'],
    ['--site nowhere/at/all', '--site takes a folder of built pages; there is none at nowhere/at/all.'],
    ['--verbose', "Unknown option '--verbose'"],
    ['portal', "Unexpected argument 'portal'"],
  ])('%s is answered in one line', (line, message) => {
    let told = '';
    try {
      read(line);
    } catch (error) {
      told = error instanceof UsageError ? error.message : String(error);
    }
    expect(told.startsWith(message)).toBe(true);
    expect(told).not.toContain('\n');
  });

  it('explains every option', () => {
    for (const option of [
      'port',
      'host',
      'data',
      'smtp',
      'seed',
      'latency',
      'allow-origin',
      'site',
      'i-know',
      'help',
      'version',
    ]) {
      expect(usage).toContain(`--${option}`);
    }
    expect(read('--help').kind).toBe('help');
    expect(read('--version').kind).toBe('version');
  });
});
