import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@ikiiki/mock-server/node';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openEmployer } from './support/employer.js';
import { frameOf, logIn, member, seen } from './support/screens.js';
import { launchBrowser } from './support/stage.js';
import { start } from './support/started.js';
import { serveFiles } from './support/static-server.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const notice = 'インフルエンザ予防接種の補助金申請を受け付けています';

const read = (name: string) => readFileSync(join(root, 'examples/quickstart', name), 'utf8');

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage({ locale: 'ja-JP' });
  page.setDefaultTimeout(20_000);
});
afterEach(() => page.close());

it('the README’s page, alone on another origin, shows points and notices after one login', async () => {
  const employer = await openEmployer();
  const started = await start({}, ['--allow-origin', employer.url]);
  try {
    // The portal of a reader stands on port 4010
    employer.pages.set('/', read('intranet.html').replaceAll('http://localhost:4010', started.portalUrl));
    await page.goto(`${employer.url}/`);
    await logIn(frameOf(page, 'login-form'), member);
    await seen(frameOf(page, 'points-balance'), '2,940');
    await seen(frameOf(page, 'notice-list'), notice);
  } finally {
    await employer.close();
    await started.stop();
  }
});

it('the README’s page of plain elements, served by the portal itself, shows the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'society-'));
  writeFileSync(join(folder, 'index.html'), read('society.html'));
  cpSync(join(root, 'packages/widgets/dist/bundle'), join(folder, 'ikiiki'), { recursive: true });
  const portal = await serve({ port: 0, siteDir: folder });
  try {
    await page.goto(portal.url);
    await logIn(page, member);
    await seen(page, '2,940');
    await seen(page, notice);
  } finally {
    await portal.close();
    rmSync(folder, { recursive: true });
  }
});

it('the partner’s page, served with the rest of the repository, reads notices and exchanges points', async () => {
  const server = await serveFiles(root);
  const portal = await serve({ port: 0, allowOrigins: [server.origin] });
  try {
    const script = read('partner.mjs').replace('http://localhost:4010', portal.url);
    await page.route('**/partner.mjs', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: script }),
    );
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    await page.goto(`${server.origin}/examples/quickstart/partner.html`);
    await expect.poll(() => told.at(-1), { timeout: 10_000 }).toMatch(/^100 points for .+: requested$/);
    expect(told.join()).toContain(notice);
  } finally {
    await portal.close();
    server.close();
  }
});
