import { afterEach, beforeEach, expect, it } from 'vitest';
import { createMockWorld, logIn, type MockWorld } from '../../test/mock-world.js';
import type { PortalClient } from '../client.js';

let world: MockWorld;
let portal: PortalClient;
beforeEach(async () => {
  world = createMockWorld();
  portal = world.client();
});
afterEach(() => world.close());

it('the insured person claims for the family, and sees where each dose stands', async () => {
  await logIn(portal, { loginId: 'family.member', password: 'Hataraku-Mori96' });
  const { people } = await portal.vaccineSubsidy.rules();
  expect(people.map(({ name, doses }) => [name, doses.map(({ state }) => state ?? 'free')])).toEqual([
    ['常盤 ゆうき', ['free']],
    ['常盤 なつみ', ['returned']],
    ['常盤 みのり', ['submitted']],
    ['常盤 ことは', ['approved', 'draft']],
  ]);
});

it('a claim is begun once although the answer is lost', async () => {
  await logIn(portal);
  const [self] = (await portal.vaccineSubsidy.rules()).people;
  await world.dev.addFault({ operation: 'vaccineSubsidy.open', cut: 'after', times: 1 });
  const claim = await portal.vaccineSubsidy.open({ personId: self?.id ?? '', dose: 1 });
  expect((await portal.vaccineSubsidy.list()).items.map(({ id }) => id)).toEqual([claim.id]);
});
