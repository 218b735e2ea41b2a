/**
 * Requests a second of the mock server under 16 connections, beside bare Hono that only answers, and other mock servers
 * with the same JSON. The load comes from a process of its own; one server is loaded at a time, in turns.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { launch } from './processes.mjs';
import { ourBusyServer } from './servers/ours.mjs';
import { floorName, serversFor } from './servers/peers.mjs';
import { askedOf, signedIn } from './servers/routes.mjs';
import { atLeast, compare } from './statistics.mjs';

const run = promisify(execFile);
const autocannon = fileURLToPath(new URL('node_modules/autocannon/autocannon.js', import.meta.url));

const goal = atLeast({ floor: 0.6, peers: 3 });

/** @returns requests a second, or why there is no honest number */
async function underLoad(origin, { method, path, headers, sent }, seconds) {
  const { stdout } = await run(process.execPath, [
    autocannon,
    '--json',
    '--connections=16',
    `--duration=${seconds}`,
    `--method=${method}`,
    ...Object.entries(headers).flatMap(([name, value]) => ['--headers', `${name}=${value}`]),
    ...(sent === undefined ? [] : ['--body', sent]),
    origin + path,
  ]);
  const { requests, non2xx, errors } = JSON.parse(stdout);
  if (non2xx + errors > 0) return `${non2xx + errors} of ${requests.total} answers failed`;
  return requests.average;
}

async function measure(servers, question, rounds, seconds) {
  const samples = Object.fromEntries(Object.keys(servers).map((name) => [name, []]));
  for (const { origin } of Object.values(servers)) await underLoad(origin, question, 1);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, { origin }] of Object.entries(servers)) {
      samples[name].push(await underLoad(origin, question, seconds));
    }
  }
  const orReason = (values) => values.find((value) => typeof value === 'string') ?? values;
  return Object.fromEntries(Object.entries(samples).map(([name, values]) => [name, orReason(values)]));
}

export async function server({ rounds = 3, seconds = 5 } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'ikiiki-bench-'));
  const running = {};
  try {
    running.ours = await launch(ourBusyServer);
    const questions = await askedOf(running.ours.origin);
    const others = await serversFor(
      questions.filter(({ status }) => status !== undefined),
      folder,
    );
    for (const [name, other] of Object.entries(others)) running[name] = await launch(other);
    const lines = [];
    for (const question of questions) {
      const { what, method, path, status } = question;
      const line = { what: `${what}: ${method} ${path}`, unit: 'req/s', goal };
      if (status === undefined) {
        lines.push(compare({ ...line, ours: 'not served yet' }));
        continue;
      }
      // Anew for each question: an access token does not last for all of them
      const session = question.inSession ? await signedIn(running.ours.origin) : {};
      const asked = { ...question, headers: { ...question.headers, ...session } };
      const { ours, [floorName]: floor, ...peers } = await measure(running, asked, rounds, seconds);
      lines.push(compare({ ...line, ours, floor: { name: floorName, samples: floor }, peers }));
    }
    return lines;
  } finally {
    await Promise.all(Object.values(running).map((one) => one.stop()));
    await rm(folder, { recursive: true, force: true });
  }
}
