import { describe, expect, it } from 'vitest';
import { clientHeaders, testOrigin } from '../http/test-request.js';
import { createMockPortal } from '../index.js';
import { boundedHasher } from './bounded-hasher.js';
import type { SecretHasher } from './ports.js';

/** A hasher whose hashes end when the test says so. */
function heldHasher() {
  const endings: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const hasher: SecretHasher = {
    async hash(secret) {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((resolve) => endings.push(resolve));
      running -= 1;
      return secret;
    },
    verify: async () => true,
    needsRehash: () => false,
  };
  return { hasher, endings, most: () => most };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('S-P3: hashing is bounded', () => {
  it('a few at a time, some wait in their order, the rest are told to come back', async () => {
    const { hasher, endings, most } = heldHasher();
    const bounded = boundedHasher(hasher, { concurrency: 2, queue: 3 });
    const done: string[] = [];
    const work = ['a', 'b', 'c', 'd', 'e'].map((secret) =>
      bounded.hash(secret).then((hash) => done.push(hash)),
    );
    await expect(bounded.hash('f')).rejects.toMatchObject({ code: 'overloaded', retryAfterSeconds: 1 });
    while (done.length < 5) {
      endings.shift()?.();
      await turn();
    }
    await Promise.all(work);
    expect(done).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(most()).toBe(2);
  });

  it('a hash that fails gives its place to the next', async () => {
    const bounded = boundedHasher(
      {
        hash: async () => {
          throw new Error('no memory');
        },
        verify: async () => true,
        needsRehash: () => false,
      },
      { concurrency: 1, queue: 1 },
    );
    await expect(bounded.hash('a')).rejects.toThrow('no memory');
    await expect(bounded.hash('b')).rejects.toThrow('no memory');
    expect(await bounded.verify('x', 'c')).toBe(true);
  });

  it('fifty logins at once leave the portal answering others', async () => {
    const portal = createMockPortal({ hashing: { concurrency: 2, queue: 20 } });
    const post = (path: string, body: object) =>
      portal.fetch(`${testOrigin}/v1${path}`, {
        method: 'POST',
        headers: { ...clientHeaders },
        body: JSON.stringify(body),
      });
    const flows = await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        const answer = await post('/session/identification', {
          loginId: `login${index}`,
          transport: 'token',
        });
        return ((await answer.json()) as { flow: string }).flow;
      }),
    );
    let busy = true;
    const logins = Promise.all(
      flows.map((flow) => post('/session', { flow, password: 'Sakura-namiki7', transport: 'token' })),
    ).finally(() => {
      busy = false;
    });
    const healthMs: number[] = [];
    while (busy) {
      const from = performance.now();
      await portal.fetch(`${testOrigin}/health`);
      await turn();
      healthMs.push(performance.now() - from);
    }
    const statuses = (await logins).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401).length).toBeGreaterThanOrEqual(22);
    expect(statuses.filter((status) => status === 503).length).toBeGreaterThan(0);
    expect(new Set(statuses)).toEqual(new Set([401, 503]));
    for (const answer of await logins) {
      if (answer.status === 503) expect(answer.headers.get('retry-after')).toBe('1');
    }
    const p99 = healthMs.sort((a, b) => a - b)[Math.floor(healthMs.length * 0.99)] ?? 0;
    expect(p99).toBeLessThan(200);
    await portal.close();
  });
});
