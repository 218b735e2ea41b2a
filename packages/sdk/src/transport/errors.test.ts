import { createContext, runInContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import * as errors from './errors.js';

const { NetworkError, ProblemError, RateLimitedError, SchemaError, ConfigurationError, isPortalError } =
  errors;
const problem = { type: 'about:blank', title: 'No', status: 429, code: 'rate_limited' };

describe('errors', () => {
  it('are told apart by what a page does next', () => {
    const limited = new RateLimitedError(problem, { retryAfterMs: 60_000, requestId: 'r1' });
    expect(limited).toMatchObject({
      name: 'RateLimitedError',
      kind: 'rate-limited',
      code: 'rate_limited',
      retryAfterMs: 60_000,
      requestId: 'r1',
      problem,
      fieldErrors: [],
    });
    expect(errors.isProblemError(limited)).toBe(true);
    expect(errors.isNetworkError(limited)).toBe(false);
  });

  it('keep the cause, and have none where there is none', () => {
    const cause = new TypeError('fetch failed');
    expect(new NetworkError({ cause }).cause).toBe(cause);
    expect('cause' in new NetworkError()).toBe(false);
  });

  it('are known when a page holds a second copy of the package', async () => {
    vi.resetModules();
    const copy = await import('./errors.js');
    const foreign = new copy.NetworkError();
    expect(foreign).not.toBeInstanceOf(NetworkError);
    expect(isPortalError(foreign)).toBe(true);
    expect(errors.isNetworkError(foreign)).toBe(true);
  });

  it('are known when they come out of a frame', () => {
    const frame = createContext({});
    const foreign: unknown = runInContext(
      `Object.assign(new Error('x'), { [Symbol.for('@ikiiki/sdk/error')]: true, kind: 'timeout', code: 'timeout' })`,
      frame,
    );
    expect(foreign).not.toBeInstanceOf(Error);
    expect(errors.isTimeoutError(foreign)).toBe(true);
  });

  it('are not guessed from what only looks like one', () => {
    for (const value of [undefined, null, 'network', 1, {}, new Error('network'), { code: 'network' }]) {
      expect(isPortalError(value)).toBe(false);
    }
  });

  it('name the place and never the value', () => {
    expect(new SchemaError('The answer to GET /me', '/nickname').message).toBe(
      'The answer to GET /me is not as the contract says at /nickname',
    );
    expect(new ConfigurationError('`baseUrl` is no URL.', 'Give one.')).toMatchObject({
      message: '`baseUrl` is no URL. Give one.',
      suggestion: 'Give one.',
    });
  });

  it('open codes: a newer portal’s code travels through', () => {
    expect(new ProblemError({ ...problem, code: 'brand_new' }).code).toBe('brand_new');
  });
});
