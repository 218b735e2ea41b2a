import { registration } from '@ikiiki/sdk/contract';
import type { KyselyPlugin } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { seededChance } from '../../dev/seeded-chance.js';
import type { PortalDatabase } from '../database.js';
import { memberMail } from '../test-journey.js';
import { hourMs, openTestWorld, type TestWorld } from '../test-world.js';

let world: TestWorld;
beforeEach(async () => {
  world = await openTestWorld();
});
afterEach(() => world.close());

const start = (email: string) => world.ask(registration.start, { body: { email } });

it('S-E2: until the answer is out, the same statements run for every address, and none looks who is registered', async () => {
  let statements: string[] = [];
  const recorder: KyselyPlugin = {
    transformQuery: ({ node }) => {
      // Kind of statement, tables and columns; not the values.
      const names = JSON.stringify(node).matchAll(/"name":"(\w+)"/g);
      statements.push([node.kind, ...[...names].map(([, name]) => name)].join(' '));
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const portal = world.world.portal as { db: PortalDatabase };
  portal.db = portal.db.withPlugin(recorder);
  await start('throttled@mail.example');
  await world.world.quiet();

  const before: string[][] = [];
  for (const email of ['new@mail.example', memberMail, 'throttled@mail.example']) {
    statements = [];
    await start(email);
    before.push([...statements]);
    await world.world.quiet();
    expect(statements.length).toBeGreaterThan(before.at(-1)?.length ?? 0);
  }
  expect(before[0]?.length).toBeGreaterThan(0);
  expect(before[0]?.join()).not.toContain('accounts');
  for (const ran of before) expect(ran).toEqual(before[0]);
});

/** Two-sided p of the Mann-Whitney U test, by the normal approximation with continuity correction. */
function mannWhitney(a: readonly number[], b: readonly number[]): number {
  const u = a.reduce((sum, x) => sum + b.reduce((wins, y) => wins + (x < y ? 1 : x === y ? 0.5 : 0), 0), 0);
  const mean = (a.length * b.length) / 2;
  const deviation = Math.sqrt((mean * (a.length + b.length + 1)) / 6);
  const z = Math.max(0, Math.abs(u - mean) - 0.5) / deviation;
  // Abramowitz and Stegun 26.2.17
  const t = 1 / (1 + 0.2316419 * z);
  const tail =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 2 * (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function samples(perCase: number, chance: () => number): Promise<readonly [number[], number[]]> {
  const times: [number[], number[]] = [[], []];
  for (let sample = 0; sample < perCase; sample += 1) {
    // Nobody is throttled, so that the work after the answer is all there.
    await world.advance(2 * hourMs);
    for (const registered of chance() < 0.5 ? [0, 1] : [1, 0]) {
      const email = registered ? memberMail : `new-${Math.floor(chance() * 1e9)}@mail.example`;
      const began = performance.now();
      await start(email);
      times[registered === 1 ? 1 : 0].push(performance.now() - began);
      await world.world.quiet();
    }
  }
  return times;
}

it('S-E2: 200 samples each of new and registered addresses cannot be told apart by time', async () => {
  const chance = seededChance(20_261_122);
  await samples(20, chance);
  // A real leak shows in every round; chance alone fails one round in a hundred.
  let verdict = { p: 0, gapMs: Number.POSITIVE_INFINITY };
  for (let round = 0; round < 3 && !(verdict.p > 0.01 && verdict.gapMs < 5); round += 1) {
    const [fresh, registered] = await samples(200, chance);
    verdict = { p: mannWhitney(fresh, registered), gapMs: Math.abs(median(fresh) - median(registered)) };
  }
  expect(verdict.p).toBeGreaterThan(0.01);
  expect(verdict.gapMs).toBeLessThan(5);
}, 60_000);

it('S-E2: the statistic above would notice half a millisecond', () => {
  const chance = seededChance(7);
  const noise = () => 1 + chance();
  const [a, b] = [Array.from({ length: 200 }, noise), Array.from({ length: 200 }, () => noise() + 0.5)];
  expect(mannWhitney(a, b)).toBeLessThan(1e-6);
  expect(mannWhitney(a, Array.from({ length: 200 }, noise))).toBeGreaterThan(0.01);
});
