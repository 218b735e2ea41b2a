import { describe, expect, it } from 'vitest';
import { createFakeChannels } from '../../../test/fake-channel.js';
import { createFakeClock } from '../../../test/fake-clock.js';
import { createFakePortal, type Jar } from '../../../test/fake-portal.js';
import { createMemoryStore } from '../../../test/memory-store.js';
import { createPortalClient } from '../../client.js';
import type { SessionOptions } from './session-options.js';

/** Mulberry32: the same races in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
  }
};

describe('two tabs that refresh at the same time', () => {
  it.each([
    [1_000, 'cookie', true],
    [200, 'cookie', false],
    [200, 'token', true],
    [1_000, 'token', false],
  ] as const)(
    'S-P12: %d races log nobody out (%s, tabs hear of each other: %s)',
    async (rounds, kind, linked) => {
      const random = seeded(20_261_122);
      const clock = createFakeClock({ skipUpToMs: 2_000 });
      const portal = createFakePortal(clock);
      const channels = createFakeChannels();
      const jar: Jar = {};
      const store = createMemoryStore();
      const session: SessionOptions = kind === 'cookie' ? { kind } : { kind, store };
      const tabs = [0, 1].map(() =>
        createPortalClient({
          baseUrl: 'https://portal.test',
          fetch: portal.fetchOf(jar),
          session,
          clock,
          random,
          broadcast: linked ? channels.open : false,
        }),
      );
      const [one, other] = tabs as [(typeof tabs)[0], (typeof tabs)[0]];
      const { flow } = await one.session.identify({ loginId: 'hanako01' });
      await one.session.logIn({ flow, password: 'x' });
      await other.session.restore();

      // Each request and each answer takes its own time, and one answer in twelve is lost on its way.
      portal.before = () => turns(Math.floor(random() * 4));
      portal.after = async () => {
        await turns(Math.floor(random() * 4));
        if (random() < 1 / 12) {
          throw new TypeError('fetch failed');
        }
      };
      let loggedOut = 0;
      for (let round = 0; round < rounds; round++) {
        clock.advance(11 * 60_000);
        const race = async (tab: typeof one) => {
          await turns(Math.floor(random() * 3));
          // A call that ran out of tries is made again by the person.
          for (let call = 0; call < 5; call++) {
            try {
              return await tab.me.profile();
            } catch (error) {
              if ((error as { code: string }).code !== 'network') {
                loggedOut += 1;
                throw error;
              }
              clock.advance(1_000);
            }
          }
          return undefined;
        };
        await Promise.all([race(one), race(other)]);
      }
      await channels.settle();
      expect({ loggedOut, reuses: portal.reuses }).toEqual({ loggedOut: 0, reuses: 0 });
      expect(tabs.map((tab) => tab.session.state.status)).toEqual(['signed-in', 'signed-in']);
      // They did race: sometimes both asked, and sometimes one had done it for both.
      const refreshes = portal.log.filter((line) => line.endsWith('refresh')).length;
      expect(refreshes).toBeGreaterThan(rounds);
    },
    60_000,
  );

  it('S-P12: a token that comes back after the grace is noticed, so the races above can fail', async () => {
    const clock = createFakeClock();
    const portal = createFakePortal(clock);
    const store = createMemoryStore();
    const make = () =>
      createPortalClient({
        baseUrl: 'https://portal.test',
        fetch: portal.fetchOf(),
        session: { kind: 'token', store },
        clock,
        broadcast: false,
      });
    const client = make();
    const { flow } = await client.session.identify({ loginId: 'hanako01' });
    await client.session.logIn({ flow, password: 'x' });
    const stolen = store.token;
    clock.advance(11 * 60_000);
    await client.me.profile();
    clock.advance(10_001);
    store.token = stolen;
    await expect(make().session.restore()).resolves.toMatchObject({ reason: 'expired' });
    expect(portal.reuses).toBe(1);
  });
});
