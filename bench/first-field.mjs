/**
 * How long until the first field of a page can be seen, from a cold cache: the registration wizard alone on a page, and
 * the society's pages for registration and login, beside a bare three-field Lit form from the same server, in turns. Long tasks are counted too.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@ikiiki/mock-server/node';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { chromiumArgs, chromiumPath } from '../scripts/chromium.mjs';
import { median, quartiles } from './statistics.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Runs in the page: notes when an input has been painted, in light DOM or below a shadow root. */
function watchFirstField() {
  const longTasks = [];
  new PerformanceObserver((list) =>
    longTasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({
    type: 'longtask',
    buffered: true,
  });
  const hasField = (root) =>
    [...root.querySelectorAll('*')].some(
      (element) =>
        (element.localName === 'input' && element.getClientRects().length > 0) ||
        (element.shadowRoot && hasField(element.shadowRoot)),
    );
  const look = () => {
    if (document.body && hasField(document)) {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        window.firstFieldMs = performance.now();
      };
      channel.port2.postMessage(undefined);
      return;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.longTasks = longTasks;
}

export async function firstField({ rounds = 15, cpuThrottle = 1 } = {}) {
  const siteDir = await mkdtemp(join(tmpdir(), 'ikiiki-bench-'));
  await cp(here('../examples/society-site/dist'), siteDir, { recursive: true });
  const { outputFiles } = await build({
    entryPoints: [here('bare-form.js')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    write: false,
  });
  // The portal's pages allow one Trusted Types policy, by the name that our bundle gives Lit's
  const bareForm = outputFiles[0].text.replace('createPolicy("lit-html"', 'createPolicy("ikiiki"');
  await writeFile(join(siteDir, 'bare-form.js'), bareForm);
  const page = (script, body) =>
    `<!doctype html><html lang="ja"><meta charset="utf-8"><title>Bench</title>${script}${body}</html>`;
  await writeFile(
    join(siteDir, 'bare.html'),
    page('<script type="module" src="/bare-form.js"></script>', '<bare-form></bare-form>'),
  );
  const register = await readFile(join(siteDir, 'register.html'), 'utf8');
  const scripts = register.match(/<link rel="modulepreload".*>|<script type="module".*<\/script>/g).join('');
  await writeFile(
    join(siteDir, 'wizard.html'),
    page(
      scripts,
      '<ikiiki-portal base-url="/"><ikiiki-registration-wizard></ikiiki-registration-wizard></ikiiki-portal>',
    ),
  );

  const server = await serve({ siteDir, port: 0 });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs });
  const pages = { bare: '/bare', wizard: '/wizard', register: '/register', login: '/login' };
  const times = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  const longTasks = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  try {
    for (let round = 0; round < rounds + 2; round += 1) {
      for (const [name, path] of Object.entries(pages)) {
        const context = await browser.newContext();
        const page = await context.newPage();
        await page.addInitScript(watchFirstField);
        const session = await context.newCDPSession(page);
        await session.send('Emulation.setCPUThrottlingRate', { rate: cpuThrottle });
        await page.goto(server.url + path);
        await page.waitForFunction(() => window.firstFieldMs !== undefined);
        // The first two rounds warm the server and the browser's own caches.
        if (round >= 2) {
          times[name].push(await page.evaluate(() => window.firstFieldMs));
          longTasks[name].push(...(await page.evaluate(() => window.longTasks)));
        }
        await context.close();
      }
    }
  } finally {
    await browser.close();
    await server.close();
    await rm(siteDir, { recursive: true, force: true });
  }
  const floor = median(times.bare);
  return Object.keys(pages).map((name) => ({
    page: name,
    cpuThrottle,
    medianMs: Math.round(median(times[name])),
    quartilesMs: quartiles(times[name]).map(Math.round),
    ratioToBareLit: Number((median(times[name]) / floor).toFixed(2)),
    longTasks: longTasks[name].length,
  }));
}
