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
  await mkdir(join(siteDir, 'embed'));
  for (const name of ['index', 'login', 'register', 'embed']) {
    await writeFile(join(siteDir, `${name}.html`), `<title>${name}</title>`);
  }
  for (const widget of ['login-form', 'registration-wizard', 'home']) {
    await writeFile(join(siteDir, 'embed', `${widget}.html`), '<title>embed</title>');
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

  it.each([
    '/',
    '/login',
    '/register',
    '/embed',
    '/embed.html',
    '/embed/home.html',
    '/nothing',
    '/_dev',
    '/docs',
    '/v1/me',
  ])('S-W8: %s can be framed by nobody', async (path) => {
    const answer = await get(path);
    const policy = answer.headers.get('content-security-policy');
    if (answer.headers.get('content-type')?.startsWith('text/html')) {
      expect(policy).toContain("frame-ancestors 'none'");
    } else {
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
    }
  });

  it('S-W8: an embed page can be framed by the allowed employers', async () => {
    const answer = await get('/embed/registration-wizard');
    expect(answer.headers.get('content-security-policy')).toContain(`frame-ancestors ${intranet};`);
  });

  it('an embed page of no widget is there to say so, with 404', async () => {
    const answer = await get('/embed/no-such-widget');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('<title>embed</title>');
    expect(answer.headers.get('content-security-policy')).toContain(`frame-ancestors ${intranet};`);
    for (const widget of ['login-form', 'registration-wizard', 'home']) {
      expect([widget, (await get(`/embed/${widget}`)).status]).toEqual([widget, 200]);
    }
  });

  it.each([
    '/nothing',
    '/embed',
    '/embed/No',
    '/assets',
    '/_dev/nothing',
    '/_dev/mail/nothing',
    '/problems/x',
  ])('a person who looks for %s is told in words, and led home', async (path) => {
    const Accept = 'text/html,application/xhtml+xml,*/*;q=0.8';
    const answer = await get(path, { Accept });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    const text = await answer.text();
    for (const part of ['ページが見つかりません', 'Page not found', '<a href="/">']) {
      expect(text).toContain(part);
    }
    for (const other of ['*/*', 'application/json', 'application/json, text/html']) {
      const told = await get(path, { Accept: other });
      expect([told.status, told.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    }
  });

  it('the API answers a person, too, with the paths that are near', async () => {
    const answer = await get('/v1/registration', { Accept: 'text/html' });
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
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
