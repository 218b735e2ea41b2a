/**
 * What one call costs in CPU: the SDK with all it does (session, timeouts, tries, validation) beside a raw `fetch` that
 * does none of it, and beside other clients, for an answer of 200 bytes and one of 20 kB. The server is another
 * process: its work is not counted.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createPortalClient } from '@ikiiki/sdk';
import { contract } from '@ikiiki/sdk/contract';
import axios from 'axios';
import ky from 'ky';
import createClient from 'openapi-fetch';
import { atMost, compare } from './statistics.mjs';

const server = fileURLToPath(new URL('bare-answers.mjs', import.meta.url));

/** What the portal asks of every call of a member, whoever makes it. */
const headers = { 'X-Ikiiki-Client': 'bench/1.0', Authorization: `Bearer ${'x'.repeat(43)}` };

const answers = {
  '200 B': { path: '/v1/points/balance', schema: contract.points.balance.response, call: 'balance' },
  '20 kB': { path: '/v1/points/transactions', schema: contract.points.list.response, call: 'list' },
};

async function clientsOf(origin) {
  const portal = createPortalClient({ baseUrl: origin, session: { kind: 'token' } });
  const { flow } = await portal.session.identify({ loginId: 'hanako.2000' });
  await portal.session.logIn({ flow, password: 'secret' });
  const kyClient = ky.create({ prefix: origin, headers, timeout: 10_000, retry: 2 });
  const openapi = createClient({ baseUrl: origin, headers });
  const axiosClient = axios.create({ baseURL: origin, headers, timeout: 10_000 });
  return {
    'raw fetch': async ({ path }) => (await fetch(origin + path, { headers })).json(),
    SDK: async ({ call }) => portal.points[call](),
    ky: async ({ path }) => kyClient(path.slice(1)).json(),
    'ky, validated': async ({ path, schema }) => schema.parse(await kyClient(path.slice(1)).json()),
    'openapi-fetch': async ({ path }) => (await openapi.GET(path)).data,
    axios: async ({ path }) => (await axiosClient.get(path)).data,
  };
}

async function cpuMicroseconds(call, answer, calls) {
  const before = process.cpuUsage();
  for (let index = 0; index < calls; index += 1) {
    await call(answer);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

/** Begins with another one each round, so that nobody always comes after the same neighbour's garbage. */
const inTurns = (entries, round) => {
  const first = (round + 10 * entries.length) % entries.length;
  return [...entries.slice(first), ...entries.slice(0, first)];
};

/** Means of `calls` calls in a row, of each client in turn, round by round. */
async function measure(clients, asked, { rounds, calls }) {
  const times = Object.fromEntries(Object.keys(clients).map((client) => [client, []]));
  // The first rounds let the engine compile what it runs often.
  for (let round = -10; round < rounds; round += 1) {
    for (const [client, call] of inTurns(Object.entries(clients), round)) {
      const time = await cpuMicroseconds(call, asked, calls);
      if (round >= 0) times[client].push(time);
    }
  }
  return times;
}

export async function sdkCall({ rounds = 100, calls = 50 } = {}) {
  const child = fork(server);
  try {
    const { port } = await new Promise((resolve) => child.once('message', resolve));
    const clients = await clientsOf(`http://127.0.0.1:${port}`);
    const lines = [];
    for (const [size, asked] of Object.entries(answers)) {
      const { SDK, 'raw fetch': floor, ...peers } = await measure(clients, asked, { rounds, calls });
      lines.push(
        compare({
          what: `SDK, one call, ${size}, CPU time`,
          unit: 'µs',
          ours: SDK,
          floor: { name: 'raw fetch', samples: floor },
          peers,
          goal: atMost({ floor: 1.25 }),
        }),
      );
    }
    return lines;
  } finally {
    child.kill();
  }
}
