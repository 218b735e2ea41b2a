/** How soon the mock server answers after its start, how much memory it then takes, and what a new world costs. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { median } from './statistics.mjs';

const cli = fileURLToPath(new URL('../packages/mock-server/dist/cli.js', import.meta.url));
const bareHono = fileURLToPath(new URL('bare-hono.mjs', import.meta.url));

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function untilAnswer(url, from) {
  for (;;) {
    try {
      await (await fetch(url)).arrayBuffer();
      return performance.now() - from;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }
}

async function residentMegabytes(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024;
}

async function start(file, args, path, use = async () => ({})) {
  const port = await freePort();
  const from = performance.now();
  const child = spawn(process.execPath, [file, ...args(port)], { stdio: 'ignore' });
  try {
    const origin = `http://127.0.0.1:${port}`;
    const startMs = await untilAnswer(origin + path, from);
    return { startMs, memoryMb: await residentMegabytes(child.pid), ...(await use(origin)) };
  } finally {
    child.kill();
  }
}

async function newWorlds(origin) {
  const times = [];
  for (let index = 0; index < 30; index += 1) {
    const from = performance.now();
    await (
      await fetch(`${origin}/v1/policies/password`, { headers: { 'X-Ikiiki-World': `bench-${index}` } })
    ).arrayBuffer();
    times.push(performance.now() - from);
  }
  return { newWorldMs: median(times) };
}

export async function mockServer({ rounds = 5 } = {}) {
  const bare = [];
  const portal = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await start(bareHono, (port) => [String(port)], '/'));
    portal.push(await start(cli, (port) => ['--port', String(port)], '/v1/policies/password', newWorlds));
  }
  const of = (runs, key) => Number(median(runs.map((run) => run[key])).toFixed(1));
  return [
    { server: 'bare Hono', startMs: of(bare, 'startMs'), memoryMb: of(bare, 'memoryMb') },
    {
      server: 'mock portal',
      startMs: of(portal, 'startMs'),
      memoryMb: of(portal, 'memoryMb'),
      newWorldMs: of(portal, 'newWorldMs'),
    },
  ];
}
