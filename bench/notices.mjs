/**
 * 10,000 notices: until the first rows are painted, the long tasks, the elements on the page, and until the first row is
 * marked as read. Beside ways to draw the same rows; the floor draws one screen of them and no more.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser, withPage } from './browser.mjs';
import { buildPage } from './pages/build.mjs';
import { serveSite } from './site-server.mjs';
import { atMost, compare } from './statistics.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const ours = 'ours';
const floor = 'screen';
const peers = { virtualizer: '@lit-labs/virtualizer', repeat: 'Lit repeat', 'inner-html': 'innerHTML' };
const names = [ours, floor, ...Object.keys(peers)];
const measures = {
  drawMs: ['first rows', 'ms'],
  longTasksMs: ['long tasks', 'ms'],
  elements: ['elements on the page', 'elements'],
  readMs: ['one marked as read', 'ms'],
};

/** No slower than the quickest of the peers, which is the virtualizer; and what a person notices: a frame at 60 Hz. */
const goals = {
  drawMs: atMost({ peers: 1 }),
  longTasksMs: atMost({ value: 0 }),
  elements: atMost({ value: 300 }),
  readMs: atMost({ value: 16.7 }),
};

/** Runs in the page. */
async function drawAndMark() {
  const { bench, page } = window;
  const before = await bench.longTasksMs();
  const drawMs = await bench.untilPainted(page.draw, page.isDrawn);
  const longTasksMs = (await bench.longTasksMs()) - before;
  const elements = bench.elementsIn(document.querySelector('main')).length;
  const readMs = await bench.untilPainted(page.markRead, page.isRead);
  return { drawMs, longTasksMs, elements, readMs };
}

async function load(browser, url, rounds) {
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  // The first round warms the server and the browser
  for (let round = -1; round < rounds; round += 1) {
    for (const name of names) {
      const sample = await withPage(browser, `${url}/${name}`, 1, async (page) => {
        await page.waitForFunction(() => window.page !== undefined);
        return page.evaluate(drawAndMark);
      });
      if (round >= 0) samples[name].push(sample);
    }
  }
  return samples;
}

export async function notices({ rounds = 10 } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'ikiiki-bench-'));
  for (const name of names) {
    await buildPage({ entry: here(`notices/${name}.js`), folder, body: '<main></main>' });
  }
  const server = await serveSite({ folder, stubs: {} });
  const browser = await launchBrowser();
  try {
    const samples = await load(browser, server.url, rounds);
    return Object.entries(measures).map(([key, [what, unit]]) => {
      const of = (name) => samples[name].map((sample) => sample[key]);
      return compare({
        what: `10,000 notices, ${what}`,
        unit,
        ours: of(ours),
        floor: { name: 'one screen of rows', samples: of(floor) },
        peers: Object.fromEntries(Object.entries(peers).map(([name, label]) => [label, of(name)])),
        goal: goals[key],
      });
    });
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
