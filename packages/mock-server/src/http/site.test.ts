import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMockPortal, type MockPortal } from '../index.js';
import { testOrigin } from './test-request.js';

const intranet = 'https://intranet.example.co.jp';
let folder: string;
let portal: MockPortal;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ikiiki-site-'));
  const siteDir = join(folder, 'dist');
  await mkdir(join(siteDir, 'assets'), { recursive: true });
  for (const name of ['index', 'login', 'register', 'embed']) {
    await writeFile(join(siteDir, `${name}.html`), `<title>${name}</title>`);
  }
  await writeFile(join(siteDir, 'assets', 'wizard-B2xT9a_k.js'), 'export {}');
  await writeFile(join(siteDir, 'assets', 'loader.js'), 'export {}');
  await writeFile(join(siteDir, '.secret'), 'no');
  await writeFile(join(folder, 'outside.html'), 'no');
  portal = createMockPortal({ siteDir, allowOrigins: [intranet] });
});
afterAll(async () => {
  await portal.close();
  await rm(folder, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  portal.fetch(testOrigin + path, { headers });

describe("the society's pages", () => {
  it.each([
    ['/', 'index'],
    ['/login', 'login'],
    ['/login/', 'login'],
    ['/register?x=1', 'register'],
    ['/embed/login-form', 'embed'],
  ])('%s is %s.html', async (path, name) => {
    const answer = await get(path);
    expect(await answer.text()).toBe(`<title>${name}</title>`);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  });

  it.each(['/', '/login', '/register', '/embed', '/embed.html', '/nothing', '/_dev', '/docs', '/v1/me'])(
    'S-W8: %s can be framed by nobody',
    async (path) => {
      const answer = await get(path);
      const policy = answer.headers.get('content-security-policy');
      if (answer.headers.get('content-type')?.startsWith('text/html')) {
        expect(policy).toContain("frame-ancestors 'none'");
      } else {
        expect(answer.headers.get('content-type')).toBe('application/problem+json');
      }
    },
  );

  it('S-W8: an embed page can be framed by the allowed employers', async () => {
    const answer = await get('/embed/registration-wizard');
    expect(answer.headers.get('content-security-policy')).toContain(`frame-ancestors ${intranet};`);
  });

  it('run their own scripts and nothing else', async () => {
    const policy = (await get('/register')).headers.get('content-security-policy') ?? '';
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types ikiiki',
      "base-uri 'none'",
    ]) {
      expect(policy).toContain(part);
    }
    expect(policy).not.toContain('unsafe');
  });

  it('keep assets in caches by their name, and open them to allowed employers', async () => {
    const hashed = await get('/assets/wizard-B2xT9a_k.js', { Origin: intranet });
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(hashed.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(hashed.headers.get('access-control-allow-origin')).toBe(intranet);
    expect((await get('/assets/loader.js')).headers.get('cache-control')).toBe('no-cache');
    const foreign = await get('/assets/loader.js', { Origin: 'https://evil.example' });
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each([
    '/../outside.html',
    '/..%2foutside.html',
    '/%2e%2e/outside',
    '/..%5coutside.html',
    '/.secret',
    '/assets/%00',
    '/%',
    '/assets',
  ])('do not lead out of their folder by %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});

it('without them, the first page says what this is', async () => {
  const bare = createMockPortal();
  const answer = await bare.fetch(testOrigin);
  expect(await answer.text()).toContain('/_dev/mail');
  await bare.close();
});
