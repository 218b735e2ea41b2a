import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMockPortal } from '../index.js';
import { type DevWorld, devClient } from '../testing.js';
import { clientHeaders, startRequest, testOrigin } from './test-request.js';

const portal = createMockPortal();
let dev: DevWorld;
beforeAll(async () => {
  dev = await devClient(portal).newWorld();
});
afterAll(() => portal.close());

const start = (key: string, email: string) => dev.fetch(startRequest({ 'Idempotency-Key': key }, { email }));

describe('S-F6: a key makes one effect of many requests', () => {
  it('for any interleaving of two bodies under one key, the first decides and the other is refused', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 2, maxLength: 6 }), async (order) => {
        run += 1;
        const [one, other] = [`one-${run}@example.jp`, `other-${run}@example.jp`];
        const answers = await Promise.all(
          order.map(async (isOne) => {
            const answer = await start(`key-${run}`, isOne ? one : other);
            return { isOne, status: answer.status, text: await answer.text() };
          }),
        );
        const done = answers.filter(({ status }) => status === 202);
        expect(done.length).toBeGreaterThan(0);
        expect(new Set(done.map(({ text }) => text)).size).toBe(1);
        expect(new Set(done.map(({ isOne }) => isOne)).size).toBe(1);
        for (const { status } of answers) expect([202, 422]).toContain(status);
        const mails = [...(await dev.mails({ to: one })), ...(await dev.mails({ to: other }))];
        expect(mails).toHaveLength(1);
      }),
      { numRuns: 25 },
    );
  });

  it('an answer that was lost on its way is given again', async () => {
    await dev.addFault({ operation: 'registration.start', cut: 'after', times: 1 });
    await expect(start('lost', 'lost@example.jp')).rejects.toThrow(TypeError);
    const again = await start('lost', 'lost@example.jp');
    expect(again.status).toBe(202);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(await dev.mails({ to: 'lost@example.jp' })).toHaveLength(1);
  });

  it('a wait is not an answer for ever: what was throttled may be asked again', async () => {
    await dev.addFault({ operation: 'registration.start', problem: 'overloaded', times: 1 });
    expect((await start('busy', 'busy@example.jp')).status).toBe(503);
    expect((await start('busy', 'busy@example.jp')).status).toBe(202);
  });

  it('two members may use the same key', async () => {
    const people = await dev.people();
    const logIn = async (id: string) => {
      const { loginId, password } = people.find((person) => person.id === id) ?? {};
      const post = async (path: string, body: object) =>
        (
          await dev.fetch(`${testOrigin}/v1${path}`, {
            method: 'POST',
            headers: { ...clientHeaders },
            body: JSON.stringify(body),
          })
        ).json() as Promise<Record<string, string>>;
      const { flow } = await post('/session/identification', { loginId, transport: 'token' });
      return (await post('/session', { flow, password, transport: 'token' })).accessToken;
    };
    const logOut = async (accessToken: string | undefined) =>
      dev.fetch(`${testOrigin}/v1/session`, {
        method: 'DELETE',
        headers: { ...clientHeaders, Authorization: `Bearer ${accessToken}`, 'Idempotency-Key': 'same' },
      });
    const tokens = [await logIn('member'), await logIn('family-insured')];
    for (const token of tokens) {
      const answer = await logOut(token);
      expect([answer.status, answer.headers.get('idempotency-replayed')]).toEqual([204, null]);
    }
  });

  it.each(['', 'two words', 'é', 'x'.repeat(256)])('the key %j is refused', async (key) => {
    expect((await start(key, 'keys@example.jp')).status).toBe(400);
  });

  it('nothing that was answered or asked can be read from what is stored', async () => {
    const key = 'opaque-0001';
    const answer = await start(key, 'opaque@example.jp');
    const { id } = (await answer.json()) as { id: string };
    const world = await portal.world(dev.name);
    const rows = await world.db.selectFrom('dev_idempotency').selectAll().execute();
    expect(rows.length).toBeGreaterThan(0);
    const stored = JSON.stringify(rows);
    for (const secret of [key, id, 'opaque@example.jp', btoa('opaque@example.jp').slice(0, 12)]) {
      expect(stored).not.toContain(secret);
    }
  });
});
