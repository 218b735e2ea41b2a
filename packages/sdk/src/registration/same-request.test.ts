import { describe, expect, it, vi } from 'vitest';
import { NetworkError, ProblemError, TimeoutError } from '../transport/errors.js';
import { sameRequest } from './same-request.js';

const input = { loginId: 'hanako', password: 'Passw0rd!' };
const problem = (status: number, code: string, retryable: boolean) =>
  new ProblemError({ type: 'about:blank', title: code, status, code }, { retryable });

function sender() {
  const send = vi.fn<(input: object, options: { idempotencyKey: string }) => Promise<string>>(
    async () => 'made',
  );
  return {
    send,
    keys: () => send.mock.calls.map(([, { idempotencyKey }]) => idempotencyKey),
    once: sameRequest(send),
  };
}

describe('entries that are sent again', () => {
  it.each([
    ['the connection broke', new NetworkError()],
    ['no answer came in time', new TimeoutError()],
    ['the portal was busy', problem(503, 'overloaded', true)],
  ])(
    'are the same request after %s, so that an account that was made is not a dead link',
    async (_why, error) => {
      const { send, keys, once } = sender();
      send.mockRejectedValueOnce(error);
      await expect(once(input)).rejects.toBe(error);
      await expect(once({ ...input })).resolves.toBe('made');
      const [first, second] = keys();
      expect(first).toMatch(/^[0-9a-f]{32}$/);
      expect(second).toBe(first);
    },
  );

  it('are a new request once the portal has answered, whatever it was', async () => {
    const { send, keys, once } = sender();
    const taken = problem(409, 'login_id_taken', false);
    send.mockRejectedValueOnce(taken);
    await expect(once(input)).rejects.toBe(taken);
    await once(input);
    await once(input);
    expect(new Set(keys()).size).toBe(3);
  });

  it('are a new request when they have changed', async () => {
    const { send, keys, once } = sender();
    send.mockRejectedValueOnce(new NetworkError());
    await expect(once(input)).rejects.toBeInstanceOf(NetworkError);
    await once({ ...input, password: 'Passw0rd?' });
    expect(new Set(keys()).size).toBe(2);
  });
});
