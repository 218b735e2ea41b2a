/**
 * How long until the first input of a page can be seen, from a cold cache, and the long tasks until then: the pages and
 * widgets for login and registration beside a plain form, a bare Lit form and other makers' login widgets. All from one
 * server, in turns.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMockPortal } from '@ikiiki/mock-server';
import { launchBrowser, withPage } from './browser.mjs';
import { buildPage, htmlPage } from './pages/build.mjs';
import { peerStubs } from './peer-stubs.mjs';
import { serveSite } from './site-server.mjs';
import { compare } from './statistics.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const ours = {
  '/login': 'login page',
  '/login-form': 'login widget',
  '/register': 'registration page',
  '/wizard': 'registration wizard',
};
const floor = { '/lit-form': 'bare Lit form' };
const plain = { '/plain-form': 'plain HTML' };
const peers = {
  '/hanko': 'Hanko',
  '/supabase': 'Supabase auth-ui',
  '/auth0': 'Auth0 Lock',
  '/okta': 'Okta (classic)',
};

/** A widget of one of the society's pages, alone on a page. */
async function widgetAlone(folder, page, tag, name) {
  const html = await readFile(join(folder, `${page}.html`), 'utf8');
  const scripts = html.match(
    /<link rel="modulepreload" href="\/ikiiki.*>|<script type="module" src="\/ikiiki.*<\/script>/g,
  );
  const body = `<ikiiki-portal base-url="/"><${tag}></${tag}></ikiiki-portal>`;
  await writeFile(join(folder, `${name}.html`), htmlPage(scripts.join(''), body));
}

async function buildSite(folder) {
  await cp(here('../examples/society-site/dist'), folder, { recursive: true });
  await widgetAlone(folder, 'login', 'ikiiki-login-form', 'login-form');
  await widgetAlone(folder, 'register', 'ikiiki-registration-wizard', 'wizard');
  await cp(here('pages/plain-form.html'), join(folder, 'plain-form.html'));
  await buildPage({ entry: here('pages/lit-form.js'), folder, body: '<lit-form></lit-form>' });
  for (const name of ['hanko.js', 'supabase.jsx', 'okta.js']) {
    await buildPage({ entry: here(`pages/${name}`), folder });
  }
  // What auth0-js gives to `require` is no module at all for esbuild; webpack too takes this order
  await buildPage({ entry: here('pages/auth0.js'), folder, mainFields: ['browser', 'module', 'main'] });
}

/** Samples of each page, `{ inputMs, longTasksMs }`; the peers are loaded in every third round only. */
async function load(browser, url, cpuThrottle, rounds) {
  const every = { ...ours, ...floor, ...plain };
  const samples = Object.fromEntries(Object.keys({ ...every, ...peers }).map((path) => [path, []]));
  // The first round warms the server and the browser
  for (let round = -1; round < rounds; round += 1) {
    const paths = Object.keys(round % 3 === 0 || round < 0 ? { ...every, ...peers } : every);
    for (const path of paths) {
      const sample = await withPage(browser, url + path, cpuThrottle, (page) =>
        page.evaluate(async () => ({
          inputMs: await window.bench.firstInput,
          longTasksMs: await window.bench.longTasksMs(),
        })),
      );
      if (round >= 0) samples[path].push(sample);
    }
  }
  return samples;
}

function linesOf(samples, cpuThrottle) {
  const of = (path, key) => samples[path].map((sample) => sample[key]);
  const named = (pages, key) =>
    Object.fromEntries(Object.entries(pages).map(([path, name]) => [name, of(path, key)]));
  const [[floorPath, floorName]] = Object.entries(floor);
  const line = (path, name, key, measure) =>
    compare({
      what: `${name}, ${measure}, CPU ÷ ${cpuThrottle}`,
      unit: 'ms',
      ours: of(path, key),
      floor: { name: floorName, samples: of(floorPath, key) },
      peers: named({ ...plain, ...peers }, key),
    });
  return Object.entries(ours).flatMap(([path, name]) => [
    line(path, name, 'inputMs', 'first input'),
    line(path, name, 'longTasksMs', 'long tasks'),
  ]);
}

export async function firstInput({ rounds = 30 } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'ikiiki-bench-'));
  await buildSite(folder);
  const portal = createMockPortal();
  const server = await serveSite({
    folder,
    stubs: peerStubs,
    api: (url, init) => portal.fetch(url, init),
  });
  const browser = await launchBrowser();
  try {
    const lines = [];
    for (const cpuThrottle of [1, 4]) {
      lines.push(...linesOf(await load(browser, server.url, cpuThrottle, rounds), cpuThrottle));
    }
    return lines;
  } finally {
    await browser.close();
    await server.close();
    await portal.close();
    await rm(folder, { recursive: true, force: true });
  }
}
