import { afterEach, beforeEach, expect, it } from 'vitest';
import { createMockWorld, type MockWorld } from '../../test/mock-world.js';

let world: MockWorld;
beforeEach(() => {
  world = createMockWorld();
});
afterEach(() => world.close());

it('tells what the society asks of a password, a login ID and those who register', async () => {
  const { policies } = world.client();
  await expect(policies.password()).resolves.toMatchObject({ name: 'leaflet', minLength: 8 });
  await expect(policies.loginId()).resolves.toMatchObject({ minLength: 6, maxLength: 32 });
  await expect(policies.registration()).resolves.toMatchObject({
    today: '2026-11-22',
    dependantMinAge: 30,
    linkLifetimeHours: 3,
  });
});

it('knows the portal’s time from its answers, months away from this machine’s', async () => {
  const client = world.client();
  await client.policies.registration();
  const { now } = await world.dev.clock();
  expect(Math.abs(client.serverNow() - Date.parse(now))).toBeLessThan(2_000);
  await world.dev.advance({ days: 40 });
  await client.policies.registration();
  expect(Math.abs(client.serverNow() - Date.parse(now) - 40 * 86_400_000)).toBeLessThan(3_000);
});
