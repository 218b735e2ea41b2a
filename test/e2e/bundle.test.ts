import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { version } from '../../packages/widgets/package.json';
import type { PortalHandle } from '../../packages/widgets/src/foundation/portal-context.js';
import { filesUntilReady } from '../support/bundle-files.js';
import { field, leafletPerson, member, seen, sendAddress } from './support/screens.js';
import { launchBrowser, openStage, type Stage } from './support/stage.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = join(root, 'packages/widgets/dist/bundle');
const files = readdirSync(bundle, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.js'),
);
const read = (file: string) => readFileSync(join(bundle, file), 'utf8');

describe('what is shipped', () => {
  it('S-X2: makes no code from text', () => {
    const guilty = files.filter((file) => /\bnew Function\b|\beval\s*\(|\bFunction\s*\(/.test(read(file)));
    expect(guilty).toEqual([]);
  });

  it('S-X1: has one Trusted Types policy, of our own name', () => {
    const policies = files.flatMap((file) =>
      [...read(file).matchAll(/createPolicy\((.*?),/g)].map(([, name]) => name),
    );
    expect(policies).toEqual([expect.stringMatching(/^["'`]ikiiki["'`]$/)]);
  });

  it('is ASCII, so that no page’s charset garbles it', () => {
    expect(files.filter((file) => /[^\0-\x7f]/.test(read(file)))).toEqual([]);
  });

  it('an employer’s script is one file that brings neither Lit nor the SDK', () => {
    const embed = read('embed.js');
    expect(embed).not.toMatch(/\bimport\b|lit\$|createPolicy|zod/i);
  });

  it('S-X7: the integrity of every file is told', () => {
    const { integrity, importmap } = JSON.parse(read('manifest.json')) as {
      integrity: Record<string, string>;
      importmap: { integrity: Record<string, string> };
    };
    const reckoned = files.map((file) => [
      file,
      `sha384-${createHash('sha384')
        .update(readFileSync(join(bundle, file)))
        .digest('base64')}`,
    ]);
    expect(integrity).toEqual(Object.fromEntries(reckoned));
    expect(importmap.integrity).toEqual(
      Object.fromEntries(Object.entries(integrity).map(([file, hash]) => [`./${file}`, hash])),
    );
  });

  it('S-X7: every file that is loaded later is checked first', () => {
    const later = files.flatMap((file) => [...read(file).matchAll(/\bimport\((.*?)\)/g)].map(([, of]) => of));
    const unchecked = later.filter((of) => !of?.startsWith('await window[Symbol.for(`ikiiki`'));
    // The table itself, which the loader has checked
    expect(unchecked).toEqual([expect.stringMatching(/^\w\+\w$/)]);
    expect(later.length).toBeGreaterThan(10);
  });
});

describe('on a page of somebody else', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let stage: Stage;
  let host: Server;
  let hostUrl: string;
  let hostLit: string;
  let messages: string[];
  /** Part of the names of files that are not what was released. */
  let tampered: string | undefined;
  /** Its `import()` has run. */
  const hasRun = () => page.evaluate(() => Reflect.has(globalThis, 'tampered'));

  const script = (src: string) => `<script type="module" src="${src}"></script>`;
  const widgets = ['/ikiiki/portal.js', '/ikiiki/login-form.js', '/ikiiki/registration-wizard.js'].map(
    script,
  );
  const body = () => `<host-lit></host-lit><ikiiki-portal base-url="${stage.portalUrl}" session="token">
    <ikiiki-login-form></ikiiki-login-form><ikiiki-registration-wizard></ikiiki-registration-wizard></ikiiki-portal>`;
  const pages: Record<string, () => string> = {
    '/host-first': () => script('/host-lit.js') + widgets.join('') + body(),
    '/ours-first': () => widgets.join('') + script('/host-lit.js') + body(),
    '/alone': () =>
      `${script('/ikiiki/ikiiki.js')}<ikiiki-portal base-url="${stage.portalUrl}" session="token"></ikiiki-portal>`,
    '/twice': () =>
      ['password-field', 'ikiiki', 'portal', 'embed', 'embed']
        .map((name, copy) => script(`/ikiiki/${name}.js?${copy}`))
        .join('') + body().replace('<host-lit>', '<ikiiki-password-field></ikiiki-password-field><host-lit>'),
    '/loader': () => script('/ikiiki/ikiiki.js') + body(),
    '/import-map': () => {
      const map = read('manifest.json').replaceAll('"./', '"/ikiiki/');
      const { importmap } = JSON.parse(map) as { importmap: object };
      const inline = `<script type="importmap" nonce="map">${JSON.stringify(importmap)}</script>`;
      return inline + script('/ikiiki/portal.js') + script('/ikiiki/home.js') + body();
    },
    '/two-loaders': () => script('/ikiiki/ikiiki.js') + script('/ikiiki/ikiiki.js?again') + body(),
    '/two-versions': () => script('/ikiiki/ikiiki.js') + script('/other-version/ikiiki.js') + body(),
  };

  function released(path: string): string {
    const [, folder, file = ''] = /^\/([\w-]+)\/(.*)$/.exec(path) ?? [];
    const code = read(file);
    if (folder === 'other-version') return code.replaceAll(version, '9.9.9');
    return tampered && file.includes(tampered) ? `${code};globalThis.tampered = true` : code;
  }

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { LitElement, html } from 'lit';
          customElements.define('host-lit', class extends LitElement { render() { return html\`<p>The host's own</p>\`; } });`,
        resolveDir: root,
      },
      bundle: true,
      write: false,
      format: 'esm',
      conditions: ['production'],
    });
    hostLit = outputFiles[0]?.text ?? '';
    browser = await launchBrowser();
    host = createServer((request, response) => {
      const path = (request.url ?? '/').split('?')[0] ?? '/';
      const html = pages[path];
      if (html) {
        response.writeHead(200, {
          'Content-Type': 'text/html; charset=Shift_JIS',
          'Content-Security-Policy':
            `default-src 'none'; script-src 'self' 'nonce-map'; style-src 'self'; connect-src ${stage.portalUrl}; ` +
            "object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html ikiiki",
        });
        response.end(`<!doctype html><html lang="ja"><title>x</title>${html()}`);
        return;
      }
      // No charset: a classic script would be read as Shift_JIS here
      response.writeHead(200, { 'Content-Type': 'text/javascript' });
      response.end(path === '/host-lit.js' ? hostLit : released(path));
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    hostUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
    stage = await openStage({ allowOrigins: [hostUrl] });
  });
  afterAll(async () => {
    await browser.close();
    host.close();
    await stage.close();
  });
  beforeEach(async () => {
    context = await browser.newContext();
    context.setDefaultTimeout(20_000);
    page = await context.newPage();
    messages = [];
    tampered = undefined;
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    await page.addInitScript(() => {
      const made: string[] = [];
      Object.assign(globalThis, { made });
      const refuse = {
        apply: (_: unknown, __: unknown, args: unknown[]) => made.push(String(args)),
        construct: (_: unknown, args: unknown[]) => ({ made: made.push(String(args)) }),
      };
      globalThis.Function = new Proxy(Function, refuse as ProxyHandler<FunctionConstructor>);
    });
  });
  afterEach(() => context.close());

  it.each(['/host-first', '/ours-first'])(
    'S-X1: stands beside another Lit, in Shift_JIS, without a violation or a word on the console (%s)',
    async (path) => {
      await page.goto(hostUrl + path);
      await seen(page, "The host's own");
      await field(page, 'ログインID').waitFor();
      await sendAddress(page, leafletPerson);
      expect(messages).toEqual([]);
      expect(await page.evaluate(() => (globalThis as unknown as { made: string[] }).made)).toEqual([]);
    },
  );

  it('the loader brings what the page uses, and what is added to it later', async () => {
    await page.goto(`${hostUrl}/loader`);
    await field(page, 'ログインID').waitFor();
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.append(document.createElement('ikiiki-account-recovery'));
      document.querySelector('ikiiki-portal')?.append(box);
    });
    await page.waitForFunction(() => document.querySelector('ikiiki-account-recovery:defined'));
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => /home|account-settings/.test(name))).toEqual([]);
    expect(messages).toEqual([]);
  });

  /** Logs in by the client of the page's provider, as a login form on another page would. */
  const logInByProvider = (account: { loginId: string; password: string }) =>
    page.evaluate(async ({ loginId, password }) => {
      const provider = document.querySelector('ikiiki-portal')!;
      const widget = provider.firstElementChild!;
      const { client } = await new Promise<PortalHandle>((callback) => {
        const ask = new Event('context-request', { bubbles: true });
        widget.dispatchEvent(
          Object.assign(ask, { context: 'ikiiki-portal', contextTarget: widget, callback }),
        );
      });
      const { session } = await client();
      const { flow } = await session.identify({ loginId });
      await session.logIn({ flow, password });
    }, account);

  it.each(['points-balance', 'notice-list', 'unread-badge', 'home', 'reward-catalog'])(
    'until %s stands there alone, just those files are loaded that its weight is reckoned of',
    async (name) => {
      await page.goto(`${hostUrl}/alone`);
      await page.evaluate((tag) => {
        document.querySelector('ikiiki-portal')?.append(document.createElement(tag));
      }, `ikiiki-${name}`);
      await page.locator(`ikiiki-${name}:defined`).waitFor({ state: 'attached' });
      await page.waitForFunction(() => customElements.get('ikiiki-portal'));
      await logInByProvider(member);
      await page.waitForFunction((tag) => document.querySelector(`${tag}:state(ready)`), `ikiiki-${name}`);
      const loaded = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
      );
      const ours = loaded.filter((path) => path.startsWith('/ikiiki/')).map((path) => path.slice(8));
      // The way of a loader: itself, its table, and no file that only leads to the provider's
      const own = ours.filter((file) => /^(ikiiki|integrity-\w+)\.js$/.test(file));
      expect(new Set(own).size).toBe(2);
      const reckoned = filesUntilReady('portal', name).map((file) => file.slice('dist/bundle/'.length));
      expect(new Set(ours.filter((file) => !own.includes(file)))).toEqual(
        new Set(reckoned.filter((file) => file !== 'portal.js')),
      );
      expect(messages).toEqual([]);
    },
  );

  it.each(['home.js', 'common-', 'integrity-'])(
    'S-X7: a tampered %s is not run, and the console says so',
    async (name) => {
      tampered = name;
      await page.goto(`${hostUrl}/loader`);
      await page.evaluate(() => document.body.append(document.createElement('ikiiki-home')));
      await expect
        .poll(() => messages.filter((text) => text.startsWith('<ikiiki-home> could not be loaded.')))
        .toEqual([expect.stringMatching(new RegExp(`${name}\\S* could not be loaded, or is not the file`))]);
      expect(messages).toContainEqual(
        expect.stringMatching(/Failed to find a valid digest in the 'integrity'/),
      );
      expect(await hasRun()).toBe(false);
    },
  );

  it('S-X7: a tampered part that a widget loads later is not run either', async () => {
    tampered = 'later-steps-';
    await page.goto(`${hostUrl}/loader`);
    await expect
      .poll(() => messages)
      .toContainEqual(expect.stringMatching(/later-steps-\S* could not be loaded, or is not the file/));
    expect(await hasRun()).toBe(false);
    expect(await page.evaluate(() => document.querySelector('ikiiki-login-form:defined') !== null)).toBe(
      true,
    );
  });

  it.each(['home.js', 'common-'])(
    'S-X7: with the import map of the release, a tampered %s is not run without a loader either',
    async (name) => {
      await page.goto(`${hostUrl}/import-map`);
      await page.waitForFunction(() => customElements.get('ikiiki-home'));
      expect(messages).toEqual([]);
      tampered = name;
      await page.reload();
      await page.waitForFunction(() => customElements.get('ikiiki-portal'));
      await expect
        .poll(() => messages)
        .toContainEqual(expect.stringMatching(/Failed to find a valid digest in the 'integrity'/));
      expect(await hasRun()).toBe(false);
      expect(await page.evaluate(() => customElements.get('ikiiki-home'))).toBeUndefined();
    },
  );

  it('two loaders of one version: the second does nothing and says so', async () => {
    await page.goto(`${hostUrl}/two-loaders`);
    await field(page, 'ログインID').waitFor();
    expect(messages).toEqual([
      `The loader of the ikiiki widgets ${version} is already at work; a second one does nothing.`,
    ]);
  });

  it('two loaders of two versions: the first stays, and the console names both', async () => {
    await page.goto(`${hostUrl}/two-versions`);
    await field(page, 'ログインID').waitFor();
    expect(messages).toEqual([
      `The loader of the ikiiki widgets ${version} is already at work; version 9.9.9 is not used.`,
    ]);
  });

  it('loaded twice, the second copy does no harm', async () => {
    await page.goto(`${hostUrl}/twice`);
    await field(page, 'ログインID').waitFor();
    await page.waitForFunction(() => document.querySelector('ikiiki-password-field:defined'));
    expect(messages).toEqual([]);
  });
});
