/**
 * How soon the mock server answers after its start, how much memory it then takes, and what a new world costs, beside bare
 * Hono and other mock servers with one route. Those have no worlds: there a test that wants to be alone starts a process.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from './processes.mjs';
import { ourServer } from './servers/ours.mjs';
import { floorName, serversFor } from './servers/peers.mjs';
import { compare, median } from './statistics.mjs';

const question = { method: 'GET', path: ourServer.path, headers: {}, status: 200 };

/** Milliseconds of the first request to a world that is not there yet. */
async function newWorldMs(origin) {
  const times = [];
  for (let index = 0; index < 30; index += 1) {
    const from = performance.now();
    await (
      await fetch(origin + ourServer.path, { headers: { 'X-Ikiiki-World': `bench-${index}` } })
    ).arrayBuffer();
    times.push(performance.now() - from);
  }
  return median(times);
}

async function startOnce(server, use = async () => ({})) {
  const running = await launch(server);
  try {
    return { startMs: running.startMs, memoryMb: await running.memoryMb(), ...(await use(running.origin)) };
  } finally {
    await running.stop();
  }
}

async function ourAnswer() {
  let answer;
  await startOnce(ourServer, async (origin) => {
    answer = await (await fetch(origin + ourServer.path)).json();
  });
  return answer;
}

function linesOf({ ours, [floorName]: floor, ...peers }) {
  const of = (samples, key) => samples.map((sample) => sample[key]);
  const others = (key, suffix = '') =>
    Object.fromEntries(Object.entries(peers).map(([name, samples]) => [name + suffix, of(samples, key)]));
  const line = (what, unit, key) =>
    compare({
      what,
      unit,
      ours: of(ours, key),
      floor: { name: floorName, samples: of(floor, key) },
      peers: others(key),
    });
  return [
    line('mock server, from start to first answer', 'ms', 'startMs'),
    line('mock server, memory after it', 'MB', 'memoryMb'),
    compare({
      what: 'a new world for a test',
      unit: 'ms',
      ours: of(ours, 'newWorldMs'),
      floor: { name: `${floorName}, a new process`, samples: of(floor, 'startMs') },
      peers: others('startMs', ', a new process'),
    }),
  ];
}

export async function start({ rounds = 5 } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'ikiiki-bench-'));
  try {
    const others = await serversFor([{ ...question, answer: await ourAnswer() }], folder);
    const servers = { ours: ourServer, ...others };
    const samples = Object.fromEntries(Object.keys(servers).map((name) => [name, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, server] of Object.entries(servers)) {
        samples[name].push(
          await startOnce(server, async (origin) =>
            name === 'ours' ? { newWorldMs: await newWorldMs(origin) } : {},
          ),
        );
      }
    }
    return linesOf(samples);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
