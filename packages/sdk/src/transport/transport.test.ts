import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { createFakeClock } from '../../test/fake-clock.js';
import { type Answer, createFakeFetch, json, offline, problem, silence } from '../../test/fake-fetch.js';
import { endpoint } from '../contract/endpoint.js';
import type { TransportOptions } from './options.js';
import { createTransport } from './transport.js';

const read = endpoint({
  method: 'GET',
  path: '/things/{id}',
  access: 'public',
  status: 200,
  params: z.object({ id: z.string().check(z.minLength(1), z.regex(/^\w+$/)) }),
  query: z.object({ page: z.optional(z.number()) }),
  response: z.object({ items: z.array(z.object({ name: z.string() })) }),
  problems: [],
});
const change = endpoint({
  method: 'POST',
  path: '/things',
  access: 'public',
  status: 204,
  body: z.object({ name: z.string() }),
  problems: [],
});

const good = json({ items: [{ name: 'a' }] });
const done: Answer = () => new Response(null, { status: 204 });

function setUp(answers: Answer[], options: Partial<TransportOptions> = {}) {
  const clock = createFakeClock({ skipUpToMs: 5_000 });
  const { fetch, requests } = createFakeFetch(...answers);
  const portal = createTransport({
    baseUrl: 'https://portal.test',
    fetch,
    clock,
    random: () => 0.5,
    ...options,
  });
  return { clock, portal, requests };
}

describe('a call', () => {
  it('goes to the right place with what it says', async () => {
    const { portal, requests } = setUp([good], { locale: 'ja', client: 'intranet/2.1' });
    await portal.call(read, { id: 'x1', page: 2 }, { headers: { 'X-Own': '1' } });
    const [request] = requests;
    expect(request?.url).toBe('https://portal.test/v1/things/x1?page=2');
    expect(Object.fromEntries(request?.headers ?? [])).toMatchObject({
      accept: 'application/json, application/problem+json',
      'accept-language': 'ja',
      'x-ikiiki-client': 'intranet/2.1',
      'x-own': '1',
      'x-request-id': expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect(request?.headers.has('Idempotency-Key')).toBe(false);
  });

  it('works below a path of the portal’s origin', async () => {
    const { portal, requests } = setUp([good], { baseUrl: 'https://society.test/portal/' });
    await portal.call(read, { id: 'x1' });
    expect(requests[0]?.url).toBe('https://society.test/portal/v1/things/x1');
  });

  it('that changes something sends JSON, and ends without a body', async () => {
    const { portal, requests } = setUp([done]);
    await expect(portal.call(change, { name: '花子' })).resolves.toBeUndefined();
    expect(requests[0]?.method).toBe('POST');
    expect(requests[0]?.headers.get('Content-Type')).toBe('application/json');
    expect(requests[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
    await expect(requests[0]?.json()).resolves.toEqual({ name: '花子' });
  });

  it('is refused before it is sent where its parameter would name another path', async () => {
    const { portal, requests } = setUp([good]);
    for (const id of ['', '..', 'a/b']) {
      await expect(portal.call(read, { id })).rejects.toMatchObject({ code: 'schema', path: '/id' });
    }
    expect(requests).toHaveLength(0);
  });

  it.each(['注文-1', 'a\nb'])('is refused before it is sent under the key %j', async (idempotencyKey) => {
    const { portal, requests } = setUp([good]);
    const call = portal.call(change, { name: 'a' }, { idempotencyKey });
    await expect(call).rejects.toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining('`idempotencyKey`'),
    });
    expect(requests).toEqual([]);
  });

  it('is refused before it is sent where a header of its own can be none', async () => {
    const { portal, requests } = setUp([good]);
    const call = portal.call(read, { id: 'x1' }, { headers: { 'bad header': 'x' } });
    await expect(call).rejects.toMatchObject({ name: 'ConfigurationError', suggestion: expect.any(String) });
    expect(requests).toEqual([]);
  });

  it('keeps a request id of the caller’s, so that one trace goes through', async () => {
    const { portal, requests } = setUp([problem(404, 'not_found')]);
    const call = portal.call(read, { id: 'x1' }, { headers: { 'x-request-id': 'trace-00001' } });
    await expect(call).rejects.toMatchObject({ requestId: 'trace-00001' });
    expect(requests[0]?.headers.get('X-Request-Id')).toBe('trace-00001');
  });
});

describe('an answer', () => {
  it('of a newer portal may say more than is known', async () => {
    const { portal } = setUp([json({ items: [{ name: 'a', colour: 'red' }], next: 'x' })]);
    await expect(portal.call(read, { id: 'x1' })).resolves.toEqual({ items: [{ name: 'a' }] });
  });

  it('that is wrong names the place', async () => {
    const { portal } = setUp([json({ items: [{ name: 'a' }, { name: 7 }] })]);
    await expect(portal.call(read, { id: 'x1' })).rejects.toMatchObject({
      name: 'SchemaError',
      code: 'schema',
      path: '/items/1/name',
      retryable: false,
      requestId: expect.any(String),
    });
  });

  it.each([
    ['', ''],
    ['<html>Free Wi-Fi: log in</html>', ''],
    ['{"items":', ''],
  ])('that is no JSON is a schema error that quotes nothing: %j', async (body, path) => {
    const { portal } = setUp([() => new Response(body)]);
    const error = await portal.call(read, { id: 'x1' }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'schema', path });
    expect(JSON.stringify(error) + String(error) + String((error as Error).cause)).not.toContain('Wi-Fi');
  });

  it('with a problem carries all that a screen needs', async () => {
    const errors = [{ pointer: '/name', code: 'too_long' }];
    const { portal } = setUp([problem(400, 'validation_failed', { errors, requestId: 'server-id' })]);
    await expect(portal.call(change, { name: 'x' })).rejects.toMatchObject({
      name: 'ProblemError',
      code: 'validation_failed',
      fieldErrors: errors,
      requestId: 'server-id',
      retryable: false,
      problem: { status: 400 },
    });
  });

  it('tells what kind of problem it is', async () => {
    const kinds: [Answer, object][] = [
      [
        problem(429, 'identity_held', {}, { 'Retry-After': '86400' }),
        { name: 'RateLimitedError', retryAfterMs: 86_400_000, retryable: true },
      ],
      [
        problem(403, 'not_open_yet', { availableFrom: '2026-12-22' }),
        { name: 'NotOpenYetError', availableFrom: '2026-12-22' },
      ],
      [problem(401, 'session_expired'), { name: 'SessionExpiredError', code: 'session_expired' }],
      [problem(401, 'login_failed'), { name: 'ProblemError', code: 'login_failed' }],
      [
        () => new Response('<h1>Bad Gateway</h1>', { status: 502 }),
        { name: 'ProblemError', code: 'http_502', retryable: true },
      ],
      [
        () => new Response(null, { status: 302, headers: { Location: 'https://evil.test' } }),
        { code: 'http_302' },
      ],
    ];
    for (const [answer, error] of kinds) {
      const { portal } = setUp([answer], { retries: 0 });
      await expect(portal.call(change, { name: 'x' })).rejects.toMatchObject(error);
    }
  });

  it('teaches the portal’s time to a device that is an hour off', async () => {
    const { portal, clock } = setUp([json({ items: [] }, { Date: 'Sun, 22 Nov 2026 01:00:00 GMT' })]);
    await portal.call(read, { id: 'x1' });
    expect(portal.serverNow() - clock.now()).toBeCloseTo(3_600_500, -3);
  });
});

describe('a failed try', () => {
  it('is repeated with growing, jittered waits', async () => {
    const { portal, requests, clock } = setUp([offline, problem(503, 'overloaded'), good]);
    await expect(portal.call(read, { id: 'x1' })).resolves.toEqual({ items: [{ name: 'a' }] });
    expect(requests).toHaveLength(3);
    expect(clock.waits).toEqual([150, 300]);
    expect(new Set(requests.map((request) => request.headers.get('X-Request-Id'))).size).toBe(1);
  });

  it('of an effect repeats its idempotency key and its body, so that nothing happens twice', async () => {
    const { portal, requests } = setUp([offline, problem(502, 'http_502'), done]);
    await portal.call(change, { name: 'x' });
    expect(requests).toHaveLength(3);
    expect(new Set(requests.map((request) => request.headers.get('Idempotency-Key'))).size).toBe(1);
    expect(await Promise.all(requests.map((request) => request.json()))).toEqual(
      Array(3).fill({ name: 'x' }),
    );
  });

  it('leaves two calls two effects, unless the caller says that they are one', async () => {
    const { portal, requests } = setUp([done]);
    await portal.call(change, { name: 'x' });
    await portal.call(change, { name: 'x' });
    await portal.call(change, { name: 'x' }, { idempotencyKey: 'mine' });
    const keys = requests.map((request) => request.headers.get('Idempotency-Key'));
    expect(new Set(keys).size).toBe(3);
    expect(keys[2]).toBe('mine');
  });

  it('waits as long as a busy portal asks', async () => {
    const { portal, clock } = setUp([problem(503, 'overloaded', {}, { 'Retry-After': '4' }), good]);
    await portal.call(read, { id: 'x1' });
    expect(clock.waits).toEqual([4_000]);
  });

  it('tells at once of a wait that nobody sits through', async () => {
    const { portal, requests, clock } = setUp([
      problem(503, 'maintenance', {}, { 'Retry-After': '3600' }),
      good,
    ]);
    await expect(portal.call(read, { id: 'x1' })).rejects.toMatchObject({
      code: 'maintenance',
      retryAfterMs: 3_600_000,
      retryable: true,
    });
    expect(requests).toHaveLength(1);
    expect(clock.waits).toEqual([]);
  });

  it('is given up after the last, with its cause', async () => {
    const { portal, requests } = setUp([offline]);
    await expect(portal.call(read, { id: 'x1' })).rejects.toMatchObject({
      name: 'NetworkError',
      code: 'network',
      retryable: true,
      cause: expect.objectContaining({ message: 'fetch failed' }),
    });
    expect(requests).toHaveLength(3);
  });

  it('includes a body that is cut off', async () => {
    const cut: Answer = () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"items":['));
            controller.error(new TypeError('terminated'));
          },
        }),
      );
    const { portal, requests } = setUp([cut, good]);
    await expect(portal.call(read, { id: 'x1' })).resolves.toEqual({ items: [{ name: 'a' }] });
    expect(requests).toHaveLength(2);
  });

  it('can be forbidden', async () => {
    const { portal, requests } = setUp([offline], { retries: 0 });
    await expect(portal.call(read, { id: 'x1' })).rejects.toMatchObject({ code: 'network' });
    expect(requests).toHaveLength(1);
  });
});

describe('time', () => {
  it('is limited for each try, and a silent try is repeated', async () => {
    const { portal, requests, clock } = setUp([silence, good]);
    const call = portal.call(read, { id: 'x1' });
    await clock.timerOf(10_000);
    clock.advance(10_000);
    await expect(call).resolves.toEqual({ items: [{ name: 'a' }] });
    expect(requests).toHaveLength(2);
  });

  it('is limited for the whole call, tries and all', async () => {
    const { portal, requests, clock } = setUp([silence], { retries: 9 });
    const call = portal.call(read, { id: 'x1' }, { timeoutMs: 16_000 });
    await clock.timerOf(10_000);
    clock.advance(10_000);
    const leftMs = 16_000 - 10_000 - 150;
    await clock.timerOf(leftMs);
    clock.advance(leftMs);
    await expect(call).rejects.toMatchObject({ name: 'TimeoutError', code: 'timeout', retryable: true });
    expect(requests).toHaveLength(2);
    expect(clock.pending).toBe(0);
  });

  it('that is left for no further try is not waited for', async () => {
    const busy = problem(503, 'overloaded', {}, { 'Retry-After': '8' });
    const { portal, requests, clock } = setUp([busy, good], { maxRetryAfterMs: 10_000 });
    const call = portal.call(read, { id: 'x1' }, { timeoutMs: 6_000 });
    await expect(call).rejects.toMatchObject({ code: 'overloaded', retryAfterMs: 8_000 });
    expect(requests).toHaveLength(1);
    expect(clock.pending).toBe(0);
  });

  it('includes a body that never ends', async () => {
    const endless: Answer = () =>
      new Response(new ReadableStream({ start: (c) => c.enqueue(new Uint8Array(1)) }));
    const { portal, clock } = setUp([endless], { retries: 0 });
    const call = portal.call(read, { id: 'x1' });
    await clock.timerOf(10_000);
    clock.advance(10_000);
    await expect(call).rejects.toMatchObject({ code: 'timeout' });
  });

  it('asleep does not count: the answer that waits for a waking laptop is taken', async () => {
    let answer: (response: Response) => void = () => {};
    const late: Answer = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const { portal, requests, clock } = setUp([late]);
    const call = portal.call(read, { id: 'x1' });
    await clock.timerOf(10_000);
    clock.sleepThrough(3_600_000);
    answer(Response.json({ items: [] }));
    await expect(call).resolves.toEqual({ items: [] });
    expect(requests).toHaveLength(1);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])(
    'cannot be limited to %d',
    async (timeoutMs) => {
      const { portal } = setUp([good]);
      await expect(portal.call(read, { id: 'x1' }, { timeoutMs })).rejects.toMatchObject({
        code: 'configuration',
      });
    },
  );
});

describe('a caller who goes away', () => {
  it('before the call sends nothing', async () => {
    const { portal, requests } = setUp([good]);
    const signal = AbortSignal.abort();
    await expect(portal.call(read, { id: 'x1' }, { signal })).rejects.toBe(signal.reason);
    expect(requests).toHaveLength(0);
  });

  it('while it is under way gets an AbortError at once, and the request is ended', async () => {
    const { portal, requests, clock } = setUp([silence]);
    const controller = new AbortController();
    const call = portal.call(read, { id: 'x1' }, { signal: controller.signal });
    await clock.timerOf(10_000);
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    expect(requests[0]?.signal.aborted).toBe(true);
    expect(clock.pending).toBe(0);
  });

  it('between two tries is not kept waiting', async () => {
    const clock = createFakeClock();
    const { portal, requests } = setUp([offline], { clock });
    const controller = new AbortController();
    const call = portal.call(read, { id: 'x1' }, { signal: controller.signal });
    await clock.timerOf(150);
    const reason = new Error('the page was left');
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    expect(requests).toHaveLength(1);
    expect(clock.pending).toBe(0);
  });
});
