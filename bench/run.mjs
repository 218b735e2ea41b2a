/**
 * `npm run bench`: every figure beside a floor and peers, in one table and in bench/last-run.json.
 *
 *   npm run bench -- first-input server   only these parts; the others keep what they last had
 *   npm run bench -- start --rounds 1     a first look
 *   npm run bench -- quote                measures nothing, writes the last run into docs/benchmarks.md and README.md
 */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromiumVersion } from './browser.mjs';
import { quote } from './quote.mjs';
import { markdownTable, plainTable, shortMarkdownTable } from './table.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const lastRun = here('last-run.json');

const parts = {
  'first-input': async (options) => (await import('./first-input.mjs')).firstInput(options),
  server: async (options) => (await import('./server.mjs')).server(options),
  'sdk-call': async (options) => (await import('./sdk-call.mjs')).sdkCall(options),
  notices: async (options) => (await import('./notices.mjs')).notices(options),
  charts: async (options) => (await import('./charts.mjs')).charts(options),
  start: async (options) => (await import('./start.mjs')).start(options),
};

async function earlier() {
  try {
    return JSON.parse(await readFile(lastRun, 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return { parts: {} };
  }
}

async function measure(names, options) {
  const machine = {
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    chromium: await chromiumVersion(),
  };
  const run = { ...(await earlier()), machine };
  for (const name of names) {
    console.error(`${name} …`);
    const date = new Date().toISOString();
    run.parts[name] = { date, lines: await parts[name](options) };
    // After each part, so that a later one that fails takes nothing along
    await writeFile(lastRun, `${JSON.stringify(run, null, 2)}\n`);
  }
  console.log(plainTable({ parts: Object.fromEntries(names.map((name) => [name, run.parts[name]])) }));
}

const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' } },
});
const options = values.rounds === undefined ? {} : { rounds: Number(values.rounds) };
const unknown = asked.filter((name) => !(name in parts) && name !== 'quote');
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}, quote.`);
  process.exit(1);
}
const names = asked.filter((name) => name !== 'quote');
if (names.length > 0) await measure(names, options);
if (asked.length === 0) await measure(Object.keys(parts), options);
if (asked.includes('quote')) {
  const run = await earlier();
  await quote(markdownTable(run), here('../docs/benchmarks.md'));
  await quote(shortMarkdownTable(run), here('../README.md'));
}
