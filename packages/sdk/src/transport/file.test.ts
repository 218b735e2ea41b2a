import { describe, expect, it } from 'vitest';
import { createFakeClock } from '../../test/fake-clock.js';
import { type Answer, createFakeFetch, offline, problem } from '../../test/fake-fetch.js';
import { endpoint } from '../contract/endpoint.js';
import type { Progress } from './call-options.js';
import { createTransport } from './transport.js';

const guide = endpoint({
  method: 'GET',
  path: '/guide',
  access: 'public',
  file: true,
  status: 200,
  problems: [],
});
const whole = '%PDF-1.7';
const photo = endpoint({
  method: 'PUT',
  path: '/photo',
  access: 'public',
  upload: { mediaTypes: ['image/png'], maxBytes: 1_000 },
  status: 204,
  problems: [],
});
const headers = {
  'Content-Type': 'application/pdf',
  'Content-Disposition': 'attachment; filename=guide.pdf',
  'Content-Length': String(whole.length),
  ETag: '"v1"',
};
const pdf: Answer = () => new Response(whole, { headers });

type Then = (controller: ReadableStreamDefaultController<Uint8Array>) => void;
const bytes = (text: string) => new TextEncoder().encode(text);
const breaks: Then = (controller) => controller.error(new TypeError('terminated'));
const stalls: Then = () => {};

/** A body of which only the beginning comes. */
const begins = (text: string, then: Then, init: ResponseInit = { headers }): Answer => {
  // The bytes first, the failure when more is asked for.
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    if (pulled) then(controller);
    else controller.enqueue(bytes(text));
    pulled = true;
  };
  let pulled = false;
  return () => {
    pulled = false;
    return new Response(new ReadableStream({ pull }, { highWaterMark: 0 }), init);
  };
};
const partHeaders = (from: number) => ({
  ...headers,
  'Content-Length': String(whole.length - from),
  'Content-Range': `bytes ${from}-${whole.length - 1}/${whole.length}`,
});
const rest = (from: number, change: Record<string, string> = {}): Answer => {
  return () => new Response(whole.slice(from), { status: 206, headers: { ...partHeaders(from), ...change } });
};
const without = (name: keyof typeof headers) => {
  const { [name]: _, ...others } = headers;
  return { headers: others };
};

function setUp(...answers: Answer[]) {
  const clock = createFakeClock({ skipUpToMs: 5_000 });
  const { fetch, requests } = createFakeFetch(...answers);
  const portal = createTransport({ baseUrl: 'https://portal.test', fetch, clock, random: () => 0.5 });
  const progress: Progress[] = [];
  const onProgress = (now: Progress) => progress.push(now);
  const load = (options = {}) => portal.call(guide, undefined, { onProgress, ...options });
  const asked = () =>
    requests.map((request) => [request.headers.get('Range'), request.headers.get('If-Range')]);
  return { clock, portal, requests, progress, load, asked };
}

describe('a file', () => {
  it('comes with its name and its type, whatever is in it', async () => {
    const { load, requests } = setUp(pdf);
    const { blob, name } = await load();
    expect(name).toBe('guide.pdf');
    expect(blob.type).toBe('application/pdf');
    await expect(blob.text()).resolves.toBe(whole);
    expect(requests[0]?.headers.get('Accept')).toBe('*/*, application/problem+json');
  });

  it('may be empty', async () => {
    const { load } = setUp(() => new Response(null, { headers: { 'Content-Length': '0' } }));
    await expect(load()).resolves.toMatchObject({ blob: { size: 0 }, name: 'download' });
  });

  it('tells how far it has come', async () => {
    const { load, progress } = setUp(begins('%PDF-1.7', (controller) => controller.close()));
    await load();
    expect(progress).toEqual([{ loaded: 8, total: 8, interrupted: false }]);
  });

  it.each([
    ['of unknown length', without('Content-Length')],
    [
      'packed on the way, so that its length is another',
      { headers: { ...headers, 'Content-Encoding': 'br' } },
    ],
  ])('%s comes all the same', async (_, init) => {
    const { load, progress } = setUp(() => new Response(whole, init));
    await expect((await load()).blob.text()).resolves.toBe(whole);
    expect(progress.at(-1)).toEqual({ loaded: 8, total: undefined, interrupted: false });
  });

  it('that comes slowly is one try as long as the call, not many that begin again', async () => {
    let body: ReadableStreamDefaultController<Uint8Array> | undefined;
    const start: Then = (controller) => {
      body = controller;
    };
    const { load, clock, requests, progress } = setUp(
      () => new Response(new ReadableStream({ start }), { headers }),
    );
    const call = load();
    await clock.timerOf(10_000);
    for (const part of ['%PDF', '-1.', '7']) {
      clock.advance(9_000);
      const before = progress.length;
      body?.enqueue(bytes(part));
      await expect.poll(() => progress.length).toBe(before + 1);
    }
    body?.close();
    await expect((await call).blob.text()).resolves.toBe(whole);
    expect(requests).toHaveLength(1);
    expect(clock.pending).toBe(0);
  });

  it('that goes up slowly is one try as long as the call too', async () => {
    let arrive = () => {};
    const slowly: Answer = () =>
      new Promise((resolve) => {
        arrive = () => resolve(new Response(null, { status: 204 }));
      });
    const { portal, clock, requests } = setUp(slowly);
    const call = portal.call(photo, { file: new Blob(['…'], { type: 'image/png' }) });
    await clock.timerOf(30_000);
    clock.advance(25_000);
    arrive();
    await expect(call).resolves.toBeUndefined();
    expect(requests).toHaveLength(1);
  });

  it('that never ends is given up in time', async () => {
    const { load, clock, requests } = setUp(begins('%PDF', stalls));
    const call = load({ timeoutMs: 8_000 });
    await clock.timerOf(8_000);
    clock.advance(8_000);
    await expect(call).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(requests[0]?.signal.aborted).toBe(true);
    expect(clock.pending).toBe(0);
  });

  it('is left at once by a caller who goes away in the middle of it', async () => {
    const { load, clock, requests, progress } = setUp(begins('%PDF', stalls));
    const controller = new AbortController();
    const call = load({ signal: controller.signal });
    await clock.timerOf(10_000);
    await expect.poll(() => progress).toHaveLength(1);
    const left = new Error('the page was left');
    controller.abort(left);
    await expect(call).rejects.toBe(left);
    expect(requests[0]?.signal.aborted).toBe(true);
    expect(clock.pending).toBe(0);
    expect(progress).toEqual([{ loaded: 4, total: 8, interrupted: false }]);
  });

  it('that is not there is a problem like any other', async () => {
    const { load } = setUp(problem(404, 'not_found'));
    await expect(load()).rejects.toMatchObject({ name: 'ProblemError', code: 'not_found' });
  });
});

describe('a file that is cut off', () => {
  it('goes on where it was cut, and says so', async () => {
    const { load, asked, progress } = setUp(begins('%PDF', breaks), rest(4));
    const { blob, name } = await load();
    await expect(blob.text()).resolves.toBe(whole);
    expect([name, blob.type]).toEqual(['guide.pdf', 'application/pdf']);
    expect(asked()).toEqual([
      [null, null],
      ['bytes=4-', '"v1"'],
    ]);
    expect(progress).toEqual([
      { loaded: 4, total: 8, interrupted: false },
      { loaded: 4, total: 8, interrupted: true },
      { loaded: 8, total: 8, interrupted: false },
    ]);
  });

  it('goes on as often as it is cut, within bounds', async () => {
    const part = (from: number) =>
      begins(whole.slice(from, from + 1), breaks, { status: 206, headers: partHeaders(from) });
    const { load, asked } = setUp(begins('%', breaks), part(1), offline, part(2), part(3), part(4), rest(5));
    await expect((await load()).blob.text()).resolves.toBe(whole);
    expect(asked().map(([range]) => range)).toEqual([
      null,
      'bytes=1-',
      'bytes=2-',
      'bytes=2-',
      'bytes=3-',
      'bytes=4-',
      'bytes=5-',
    ]);
  });

  it('for ever is an error of the network', async () => {
    const { load, requests } = setUp(begins('%PDF', breaks), offline);
    await expect(load()).rejects.toMatchObject({ name: 'NetworkError', retryable: true });
    expect(requests).toHaveLength(7);
  });

  it.each([
    ['ends too early without a word', begins('%PDF', (controller) => controller.close())],
    ['is longer than it says', begins('%PDF-1.7%', (controller) => controller.close())],
  ])('or %s is never given as it is', async (_, broken) => {
    const { load } = setUp(broken, pdf);
    await expect((await load()).blob.text()).resolves.toBe(whole);
  });

  it('after its last byte is asked for as a whole: there is no rest of it', async () => {
    const { load, asked } = setUp(begins(whole, breaks), pdf);
    await expect((await load()).blob.text()).resolves.toBe(whole);
    expect(asked()[1]).toEqual([null, null]);
  });

  it('and falls silent is asked for again', async () => {
    const { load, clock, asked, progress } = setUp(begins('%PDF', stalls), rest(4));
    const call = load();
    await expect.poll(() => progress).toHaveLength(1);
    clock.advance(10_000);
    await expect((await call).blob.text()).resolves.toBe(whole);
    expect(asked()[1]).toEqual(['bytes=4-', '"v1"']);
    expect(clock.pending).toBe(0);
  });

  it('and has changed meanwhile begins anew', async () => {
    const changed: Answer = () =>
      new Response('new', { headers: { ...headers, ETag: '"v2"', 'Content-Length': '3' } });
    const { load, progress } = setUp(begins('%PDF', breaks), changed);
    await expect((await load()).blob.text()).resolves.toBe('new');
    expect(progress.at(-1)).toEqual({ loaded: 3, total: 3, interrupted: false });
  });

  it.each([
    ['another part', rest(4, { 'Content-Range': 'bytes 5-7/8' })],
    ['a part of no place', rest(4, { 'Content-Range': '' })],
    ['a part of another file', rest(4, { ETag: '"v2"' })],
  ])('and answered with %s begins anew', async (_, wrong) => {
    const { load, asked } = setUp(begins('%PDF', breaks), wrong, pdf);
    await expect((await load()).blob.text()).resolves.toBe(whole);
    expect(asked()[2]).toEqual([null, null]);
  });

  it.each([
    ['without a mark', without('ETag')],
    ['with a weak mark', { headers: { ...headers, ETag: 'W/"v1"' } }],
    ['of unknown length', without('Content-Length')],
  ])('%s begins anew', async (_, init) => {
    const { load, asked } = setUp(begins('%PDF', breaks, init), pdf);
    await expect((await load()).blob.text()).resolves.toBe(whole);
    expect(asked()[1]).toEqual([null, null]);
  });
});
