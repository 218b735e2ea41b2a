import type { RefreshTokenStore } from '../src/transport/session/session-options.js';

/** A store several tabs share; as slow as asked. */
export interface MemoryStore extends RefreshTokenStore {
  token: string | undefined;
  /** Awaited before each operation. */
  before: (operation: 'get' | 'set' | 'remove') => void | Promise<void>;
}

export function createMemoryStore(): MemoryStore {
  const store: MemoryStore = {
    token: undefined,
    before: () => {},
    async get() {
      await store.before('get');
      return store.token;
    },
    async set(token) {
      await store.before('set');
      store.token = token;
    },
    async remove() {
      await store.before('remove');
      store.token = undefined;
    },
  };
  return store;
}
