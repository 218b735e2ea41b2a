/**
 * A year of seven kinds of records in seven charts, and three years of checkups in one: what a page has to load for
 * them, and the time until they are on the screen. Beside paths written by hand, Chart.js and uPlot, which draw on canvases.
 */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { launchBrowser, withPage } from './browser.mjs';
import { buildPage } from './pages/build.mjs';
import { serveSite } from './site-server.mjs';
import { atMost, compare } from './statistics.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const ours = 'ours';
const floor = 'plain-svg';
const peers = { 'chart-js': 'Chart.js', uplot: 'uPlot' };
const names = [ours, floor, ...Object.keys(peers)];
const pictures = {
  year: { what: 'a year of 7 records', charts: 7 },
  trend: { what: '3 years of checkups', charts: 1 },
};

/** No more to load and no slower than each of the peers; and never in the way of a finger. */
const goals = {
  bytes: atMost({ peers: 1 }),
  pictureMs: atMost({ peers: 1 }),
  longTasksMs: atMost({ peers: 1 }),
};

/** kB of all that a page loads for its charts, without their data. */
async function sizeOf(folder, name) {
  const files = await readdir(join(folder, name));
  const sizes = files.map(
    async (file) => gzipSync(await readFile(join(folder, name, file)), { level: 9 }).length,
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000;
}

/** Runs in the page. */
async function draw(which) {
  const { bench, page } = window;
  const before = await bench.longTasksMs();
  const pictureMs = await page.pictureMs(which);
  const longTasksMs = (await bench.longTasksMs()) - before;
  return { pictureMs, longTasksMs, charts: page.pictures() };
}

/** Samples of each page, `{ pictureMs, longTasksMs }`; each picture is the first that its page draws. */
async function load(browser, url, which, cpuThrottle, rounds) {
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  // The first round warms the server and the browser
  for (let round = -1; round < rounds; round += 1) {
    for (const name of names) {
      const sample = await withPage(browser, `${url}/${name}`, cpuThrottle, async (page) => {
        await page.waitForFunction(() => window.page && window.charts);
        return page.evaluate(draw, which);
      });
      assert.equal(sample.charts, pictures[which].charts, `${name} has not drawn ${pictures[which].what}`);
      if (round >= 0) samples[name].push(sample);
    }
  }
  return samples;
}

function lineOf(what, unit, goal, samplesOf) {
  return compare({
    what,
    unit,
    ours: samplesOf(ours),
    floor: { name: 'plain SVG', samples: samplesOf(floor) },
    peers: Object.fromEntries(Object.entries(peers).map(([name, label]) => [label, samplesOf(name)])),
    goal,
  });
}

export async function charts({ rounds = 20 } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'ikiiki-bench-'));
  await buildPage({ entry: here('charts/data.js'), folder });
  const body = '<main style="width: 640px"></main><script type="module" src="/data/data.js"></script>';
  for (const name of names) await buildPage({ entry: here(`charts/${name}.js`), folder, body });
  const server = await serveSite({ folder, stubs: {} });
  const browser = await launchBrowser();
  try {
    const sizes = new Map(await Promise.all(names.map(async (name) => [name, [await sizeOf(folder, name)]])));
    const lines = [
      lineOf('charts, all that a page loads, gzip', 'kB', goals.bytes, (name) => sizes.get(name)),
    ];
    for (const cpuThrottle of [1, 4]) {
      for (const [which, { what }] of Object.entries(pictures)) {
        const samples = await load(browser, server.url, which, cpuThrottle, rounds);
        const line = (key, measure) =>
          lineOf(`${what}, ${measure}, CPU ÷ ${cpuThrottle}`, 'ms', goals[key], (name) =>
            samples[name].map((sample) => sample[key]),
          );
        lines.push(line('pictureMs', 'picture'), line('longTasksMs', 'long tasks'));
      }
    }
    return lines;
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
