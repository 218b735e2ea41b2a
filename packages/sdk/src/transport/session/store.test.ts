import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../../test/memory-store.js';
import { logIn, minute, setUpSession } from '../../../test/session-set-up.js';

describe('a store', () => {
  it('that throws leaves the session in memory', async () => {
    const { tab, clock } = setUpSession();
    const store = createMemoryStore();
    store.before = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    const client = tab({ kind: 'token', store });
    await logIn(client);
    clock.advance(11 * minute);
    await expect(client.me.profile()).resolves.toMatchObject({ relationship: 'insured' });
    await client.session.logOut();
    await expect(client.session.restore({ recheck: true })).resolves.toMatchObject({ status: 'signed-out' });
  });

  it('that hangs holds nobody up for longer than five seconds', async () => {
    const { tab, clock } = setUpSession();
    const store = createMemoryStore();
    store.before = () => new Promise(() => {});
    const client = tab({ kind: 'token', store });
    const { flow } = await client.session.identify({ loginId: 'x' });
    const loggedIn = client.session.logIn({ flow, password: 'x' });
    await clock.timerOf(5_000);
    clock.advance(5_000);
    await expect(loggedIn).resolves.toMatchObject({ status: 'signed-in' });
  });

  it('may call the portal itself: no lock is held over it', async () => {
    const { tab, clock } = setUpSession();
    const store = createMemoryStore();
    const client = tab({ kind: 'token', store });
    await logIn(client);
    let asked: unknown;
    store.before = async (operation) => {
      if (operation === 'set') {
        asked = await client.me.profile();
      }
    };
    clock.advance(11 * minute);
    const call = client.me.profile();
    await call;
    expect(asked).toMatchObject({ relationship: 'insured' });
  });
});
