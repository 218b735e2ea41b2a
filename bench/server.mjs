/**
 * Requests a second of the mock server under 16 connections, beside bare Hono that only answers, and other mock servers
 * with the same JSON. The load comes from a process of its own; one server is loaded at a time, in turns.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { launch } from './processes.mjs';
import { ourBusyServer } from './servers/ours.mjs';
import { answers, floorName, serversFor } from './servers/peers.mjs';
import { ask, askedOf, signedIn } from './servers/routes.mjs';
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

/** A server that answers something else than ours does is no comparison. */
async function checkSame(name, { origin }, { method, path, headers, sent, status, answer }) {
  const said = await ask(origin, path, { method, headers, body: sent });
  assert.deepEqual(said, { status, body: answer }, `${name}: ${method} ${path}`);
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
    for (const [name, other] of Object.entries(await serversFor(questions, folder))) {
      running[name] = await launch(other);
    }
    const lines = [];
    for (const question of questions) {
      const { what, method, path } = question;
      // Anew for each question: an access token does not last for all of them
      const session = question.inSession ? await signedIn(running.ours.origin) : {};
      const asked = { ...question, headers: { ...question.headers, ...session } };
      const servers = Object.fromEntries(Object.entries(running).filter(([name]) => answers(name, question)));
      for (const [name, one] of Object.entries(servers)) {
        if (name !== 'ours') await checkSame(name, one, question);
      }
      const { ours, [floorName]: floor, ...peers } = await measure(servers, asked, rounds, seconds);
      lines.push(
        compare({
          what: `${what}: ${method} ${path}`,
          unit: 'req/s',
          ours,
          floor: { name: floorName, samples: floor },
          peers,
          goal,
        }),
      );
    }
    return lines;
  } finally {
    await Promise.all(Object.values(running).map((one) => one.stop()));
    await rm(folder, { recursive: true, force: true });
  }
}
