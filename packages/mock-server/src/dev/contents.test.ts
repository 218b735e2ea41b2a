import { afterAll, describe, expect, it } from 'vitest';
import { createMockPortal } from '../index.js';
import { balanceOf } from '../portal/points/balance.js';
import { devClient } from '../testing.js';

const portal = createMockPortal();
const dev = devClient(portal);
afterAll(() => portal.close());

/** Somebody without points. */
const person = 'leaflet';

async function openWorld() {
  const client = await dev.newWorld();
  const world = await portal.world(client.name);
  const available = async () => (await balanceOf(world.portal, person)).available;
  return { client, world, available };
}

describe('points by hand', () => {
  it.each([{ expiresOn: '2026-00-10' }, { expiresOn: '2026-02-30' }, { availableFrom: '2026-13-01' }])(
    '%j is refused: the ledger could not be read afterwards',
    async (dates) => {
      const { client, available } = await openWorld();
      const changing = client.changePoints({ person, points: 10, ...dates });
      await expect(changing).rejects.toThrow('validation_failed');
      expect(await available()).toBe(0);
    },
  );

  it('of one sourceRef are written once, whatever they are', async () => {
    const { client, available } = await openWorld();
    const granted = await client.changePoints({ person, points: 15, sourceRef: 'granted' });
    const twice = async (spec: { kind: 'grant' | 'adjust' | 'revoke'; points?: number; entry?: string }) => {
      const once = { person, sourceRef: spec.kind, ...spec };
      expect(await client.changePoints(once)).toBe(await client.changePoints(once));
      return available();
    };
    expect(await twice({ kind: 'grant', points: 15 })).toBe(30);
    expect(await twice({ kind: 'adjust', points: -20 })).toBe(10);
    expect(await twice({ kind: 'revoke', entry: granted ?? '' })).toBe(10);
  });
});

describe('while a world is kept', () => {
  it.each([
    ['points', (id: string) => devClient(portal, { world: id }).changePoints({ person, points: 10 })],
    ['notices', (id: string) => devClient(portal, { world: id }).publishNotice({ title: 'x' })],
  ])('%s wait outside', async (what, write) => {
    const { client, world } = await openWorld();
    const order: string[] = [];
    let leave = () => {};
    const inside = world.enter(() => new Promise<void>((resolve) => (leave = resolve)));
    const kept = world.snapshot().then(() => order.push('kept'));
    const written = write(client.name).then(() => order.push(what));
    for (let turn = 0; turn < 20; turn += 1) await client.clock();
    leave();
    await Promise.all([inside, kept, written]);
    expect(order).toEqual(['kept', what]);
  });
});
