import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import type { Browser, BrowserContext, Page } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logIn, member, seen } from './support/screens.js';
import { launchBrowser, openStage, type Stage } from './support/stage.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Tailwind's compiler puts the theme's fonts in; a page without a theme gets the fallbacks. */
const compiled = (css: string) => css.replaceAll(/--theme\(\s*[\w-]+,([^)]*)\)/g, '$1');

/** Stylesheets that pages bring along, unlayered: nothing of ours outranks them by order. */
const resets: Readonly<Record<string, string>> = {
  none: '',
  'normalize.css': read('node_modules/normalize.css/normalize.css'),
  'Bootstrap Reboot': read('node_modules/bootstrap/dist/css/bootstrap-reboot.css'),
  'Tailwind Preflight': compiled(read('node_modules/tailwindcss/preflight.css')),
  'Eric Meyer’s reset': read('node_modules/reset-css/reset.css'),
  'the intranet’s own': read('examples/intranet/intranet.css').replace(
    /\/\* The company's colours[\s\S]*/,
    '',
  ),
};

/** What the pages have in common after their reset, so that only the widgets can differ. */
const pageCss = `html { font-size: 16px; } body { margin: 16px; color: #222; background: #fff; font: 16px/1.5 sans-serif; }
section { width: 640px; margin: 0; padding: 0; }
/* Rows that nobody sees have a guessed height */
ikiiki-notice-list { --ikiiki-notice-list-max-block-size: 320px; }`;

/** No reset, but proof that a difference would be found. */
const insisting = 'a sheet that insists';
const sheets = { ...resets, [insisting]: 'label { letter-spacing: 1px !important; }' };

const strangers = ['login-form', 'registration-wizard', 'password-field'];
const members = ['points-balance', 'reward-catalog', 'notice-list', 'home', 'unread-badge'];

/** Anti-aliasing at edges apart, nothing may differ. */
const mostPixels = 20;

let browser: Browser;
let stage: Stage;
let siteDir: string;
let nobody: BrowserContext;
let somebody: BrowserContext;
const plain: Record<string, PNG> = {};

const fileOf = (reset: string) => reset.toLowerCase().replaceAll(/[^a-z]+/g, '-');

const pageOf = (
  reset: string,
  widgets: readonly string[],
) => `<!doctype html><html lang="ja"><meta charset="utf-8">
<title>${reset}</title><link rel="stylesheet" href="/${fileOf(reset)}.css"><link rel="stylesheet" href="/page.css">
<script type="module" src="/ikiiki/ikiiki.js"></script><ikiiki-portal>
${widgets.map((widget) => `<section><ikiiki-${widget} name="x"></ikiiki-${widget}></section>`).join('\n')}
</ikiiki-portal></html>`;

function writeSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'resets-'));
  cpSync(join(root, 'packages/widgets/dist/bundle'), join(folder, 'ikiiki'), { recursive: true });
  writeFileSync(join(folder, 'page.css'), pageCss);
  writeFileSync(join(folder, 'login.html'), pageOf('none', ['login-form']));
  for (const kind of ['nobody', 'somebody']) mkdirSync(join(folder, kind));
  for (const [reset, css] of Object.entries(sheets)) {
    const name = fileOf(reset);
    writeFileSync(join(folder, `${name}.css`), css);
    writeFileSync(join(folder, 'nobody', `${name}.html`), pageOf(reset, strangers));
    writeFileSync(join(folder, 'somebody', `${name}.html`), pageOf(reset, members));
  }
  return folder;
}

async function picturesOf(page: Page, widgets: readonly string[]): Promise<Record<string, PNG>> {
  await page.waitForLoadState('networkidle');
  const pictures: Record<string, PNG> = {};
  for (const widget of widgets) {
    const shot = await page.locator(`ikiiki-${widget}`).screenshot({ animations: 'disabled', caret: 'hide' });
    pictures[widget] = PNG.sync.read(shot);
  }
  return pictures;
}

async function allPictures(reset: string): Promise<Record<string, PNG>> {
  const open = async (context: BrowserContext, kind: string) => {
    const page = await context.newPage();
    await page.goto(`${stage.portalUrl}/${kind}/${fileOf(reset)}`);
    return page;
  };
  const first = await open(nobody, 'nobody');
  await seen(first, '登録したログインID');
  const pictures = await picturesOf(first, strangers);
  await first.close();
  const second = await open(somebody, 'somebody');
  await seen(second, '2,940');
  Object.assign(pictures, await picturesOf(second, members));
  await second.close();
  return pictures;
}

/** Pixels that differ, and the picture of where; or the sizes, where they do. */
function difference(widget: string, reset: string, picture: PNG | undefined): string | undefined {
  const expected = plain[widget];
  if (!picture || !expected) return 'no picture';
  const { width, height } = expected;
  if (picture.width !== width || picture.height !== height) {
    return `${picture.width} × ${picture.height} instead of ${width} × ${height}`;
  }
  const diff = new PNG({ width, height });
  const pixels = pixelmatch(expected.data, picture.data, diff.data, width, height);
  if (pixels <= mostPixels) return undefined;
  const file = join(tmpdir(), `reset-${fileOf(reset)}-${widget}.png`);
  writeFileSync(file, PNG.sync.write(diff));
  return `${pixels} pixels, see ${file}`;
}

async function differencesUnder(reset: string): Promise<string[]> {
  const pictures = await allPictures(reset);
  return [...strangers, ...members].flatMap((widget) => {
    const found = difference(widget, reset, pictures[widget]);
    return found ? [`${widget}: ${found}`] : [];
  });
}

beforeAll(async () => {
  siteDir = writeSite();
  stage = await openStage({ siteDir });
  browser = await launchBrowser();
  const options = {
    locale: 'ja-JP',
    viewport: { width: 720, height: 900 },
    reducedMotion: 'reduce',
  } as const;
  nobody = await browser.newContext(options);
  somebody = await browser.newContext(options);
  const page = await somebody.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${stage.portalUrl}/login`);
  await logIn(page, member);
  await seen(page, 'ログインしています');
  await page.close();
  Object.assign(plain, await allPictures('none'));
});
afterAll(async () => {
  await browser.close();
  await stage.close();
  rmSync(siteDir, { recursive: true });
});

describe('the widgets look the same on a page with', () => {
  it.each(Object.keys(resets))('%s', async (reset) => {
    expect(await differencesUnder(reset)).toEqual([]);
  });

  it('nothing else: the comparison finds what is there to be found', async () => {
    expect((await differencesUnder(insisting)).join()).toContain('login-form: ');
  });
});
