import { describe, expect, it } from 'vitest';
import { NetworkError, type PortalError, ProblemError, SchemaError, TimeoutError } from './errors.js';
import { isPassing, readRetryAfterMs, retryWaitMs } from './retry.js';

const policy = { retries: 2, maxRetryAfterMs: 5_000 };
const answered = (status: number, code: string, retryAfterMs?: number): PortalError =>
  new ProblemError({ type: 'about:blank', title: code, status, code }, { retryAfterMs });
const waitOf = (error: unknown, retry = 1, chance = 0.5) => retryWaitMs(error, retry, policy, () => chance);

describe('a failed try', () => {
  it.each([
    ['no network', new NetworkError()],
    ['no answer in time', new TimeoutError()],
    ['a proxy’s 502', answered(502, 'http_502')],
    ['an overloaded portal', answered(503, 'overloaded')],
    ['a proxy’s 504', answered(504, 'http_504')],
    ['a server’s 408', answered(408, 'http_408')],
    ['a short rate limit', answered(429, 'rate_limited', 1_000)],
    ['its twin still at work', answered(409, 'idempotency_in_progress')],
  ])('is repeated alone after %s', (_, error) => {
    expect(waitOf(error)).toBeTypeOf('number');
  });

  it.each([
    ['a wrong entry', answered(400, 'validation_failed')],
    ['a broken portal', answered(500, 'internal')],
    ['a throttled login, which a person must see', answered(429, 'login_throttled', 1_000)],
    ['a held identity, which a person must see', answered(429, 'identity_held', 1_000)],
    ['a wrong answer', new SchemaError('x', '')],
    ['a caller’s abort', new DOMException('x', 'AbortError')],
    ['a bug', new Error('x')],
  ])('is not repeated after %s', (_, error) => {
    expect(waitOf(error)).toBeUndefined();
  });

  it('is repeated as often as allowed, not once more', () => {
    expect(waitOf(new NetworkError(), 2)).toBeTypeOf('number');
    expect(waitOf(new NetworkError(), 3)).toBeUndefined();
  });

  it('waits anywhere between nothing and a doubling bound, so that pages do not come back in step', () => {
    expect([0, 0.5, 0.999].map((chance) => waitOf(new NetworkError(), 1, chance))).toEqual([0, 150, 299.7]);
    expect(waitOf(new NetworkError(), 2, 0.5)).toBe(300);
    expect(retryWaitMs(new NetworkError(), 20, { ...policy, retries: 99 }, () => 1)).toBe(5_000);
  });

  it('waits no less than the portal asked for, and gives up at once where it asked for too much', () => {
    expect(waitOf(answered(503, 'overloaded', 4_000))).toBe(4_000);
    expect(waitOf(answered(503, 'overloaded', 5_000))).toBe(5_000);
    expect(waitOf(answered(503, 'overloaded', 5_001))).toBeUndefined();
  });

  it('is worth a person’s "try again" where it may pass', () => {
    const passing = [
      [429, 'login_throttled'],
      [500, 'internal'],
      [503, 'maintenance'],
      [409, 'idempotency_in_progress'],
    ] as const;
    const final = [
      [400, 'validation_failed'],
      [409, 'login_id_taken'],
      [410, 'link_invalid'],
      [422, 'password_refused'],
    ] as const;
    const of = ([status, code]: readonly [number, string]) =>
      isPassing({ type: 'about:blank', title: code, status, code });
    expect(passing.map(of)).toEqual([true, true, true, true]);
    expect(final.map(of)).toEqual([false, false, false, false]);
  });
});

describe('Retry-After', () => {
  const serverNow = Date.parse('2026-11-22T00:00:00Z');
  const read = (headers: Record<string, string>) => readRetryAfterMs(new Headers(headers), serverNow);

  it('is read in seconds', () => {
    expect(read({ 'Retry-After': '120' })).toBe(120_000);
    expect(read({ 'Retry-After': ' 0 ' })).toBe(0);
  });

  it('is read as a date by the portal’s own clock, however wrong the device’s is', () => {
    const at = 'Sun, 22 Nov 2026 01:00:30 GMT';
    expect(read({ 'Retry-After': at, Date: 'Sun, 22 Nov 2026 01:00:00 GMT' })).toBe(30_000);
    expect(read({ 'Retry-After': at })).toBe(3_630_000);
    expect(read({ 'Retry-After': 'Sat, 21 Nov 2026 00:00:00 GMT' })).toBe(0);
  });

  it.each(['', 'soon', '-5', '1.5s', 'NaN'])('is passed over when it makes no sense: %j', (value) => {
    expect(read({ 'Retry-After': value })).toBeUndefined();
  });
});
