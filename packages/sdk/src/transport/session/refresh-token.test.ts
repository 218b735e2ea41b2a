import { describe, expect, it } from 'vitest';
import { createFakeClock } from '../../../test/fake-clock.js';
import { createMemoryStore } from '../../../test/memory-store.js';
import { createRefreshTokenHolder } from './refresh-token.js';

function setUp() {
  const store = createMemoryStore();
  return { store, holder: createRefreshTokenHolder(store, createFakeClock()) };
}

describe('the refresh token', () => {
  it('is found in the store, and found anew when another tab changed it', async () => {
    const { store, holder } = setUp();
    await expect(holder.read()).resolves.toBeUndefined();
    store.token = 'first';
    await expect(holder.changedElsewhere()).resolves.toBe(true);
    await expect(holder.changedElsewhere()).resolves.toBe(false);
    await expect(holder.read()).resolves.toBe('first');
    store.token = undefined;
    await expect(holder.read()).resolves.toBeUndefined();
  });

  it('that was just kept is not lost to a slow look into the store', async () => {
    let answer: (token: string) => void = () => {};
    const looked = new Promise<string>((resolve) => {
      answer = resolve;
    });
    const store = { ...createMemoryStore(), get: () => looked };
    const holder = createRefreshTokenHolder(store, createFakeClock());
    const read = holder.read();
    await holder.keep('new');
    answer('old');
    await expect(read).resolves.toBe('new');
  });

  it('that could not be written is still the newest', async () => {
    const { store, holder } = setUp();
    await holder.keep('first');
    store.before = (operation) => {
      if (operation === 'set') {
        throw new DOMException('full', 'QuotaExceededError');
      }
    };
    await holder.keep('second');
    expect(store.token).toBe('first');
    await expect(holder.read()).resolves.toBe('second');
  });

  it('kept last is what stays, whatever was wished while the store was busy', async () => {
    const { store, holder } = setUp();
    await Promise.all([holder.keep('a'), holder.keep('b'), holder.keep(undefined), holder.keep('c')]);
    expect(store.token).toBe('c');
    await Promise.all([holder.keep('d'), holder.keep(undefined)]);
    expect(store.token).toBeUndefined();
  });
});
