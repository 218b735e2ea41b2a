import { contract, type Endpoint, policies, registration } from '@ikiiki/sdk/contract';
import { expect, it } from 'vitest';
import { logIn } from './test-journey.js';
import { hourMs, openTestWorld } from './test-world.js';

it('during announced maintenance every service says until when, and opens again by itself', async () => {
  const untilAt = '2026-11-22T02:00:00.000Z';
  const world = await openTestWorld({
    config: { maintenance: [{ fromAt: '2026-11-22T01:00:00.000Z', untilAt }] },
  });
  const { accessToken } = (await logIn(world)).body;
  await world.advance(hourMs);
  const answer = await world.ask(registration.start, { body: { email: 'a@mail.example' } });
  expect([answer.status, answer.headers.get('retry-after'), answer.problem]).toMatchObject([
    503,
    '3600',
    { code: 'maintenance', until: untilAt },
  ]);
  const reads = Object.values(contract)
    .flatMap((service) => Object.values(service) as Endpoint[])
    .filter(({ method, access }) => method === 'GET' && access === 'public');
  expect(reads.length).toBeGreaterThan(0);
  for (const endpoint of reads) {
    expect((await world.ask(endpoint, { accessToken })).problem.code).toBe('maintenance');
  }
  await world.advance(hourMs);
  expect((await world.ask(policies.password)).status).toBe(200);
  await world.close();
});
