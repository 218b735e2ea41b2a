import { describe, expect, it } from 'vitest';
import { createFakeClock } from '../../test/fake-clock.js';
import { type Answer, createFakeFetch, problem } from '../../test/fake-fetch.js';
import { endpoint } from '../contract/endpoint.js';
import { createTransport } from './transport.js';

const guide = endpoint({
  method: 'GET',
  path: '/guide',
  access: 'public',
  file: true,
  status: 200,
  problems: [],
});
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
};
const pdf: Answer = () => new Response('%PDF-1.7', { headers });
/** A body of which only the beginning comes. */
const body = (then: (controller: ReadableStreamDefaultController<Uint8Array>) => void): Answer => {
  const start = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    controller.enqueue(new TextEncoder().encode('%PDF'));
    then(controller);
  };
  return () => new Response(new ReadableStream({ start }), { headers });
};
const cut = body((controller) => controller.error(new TypeError('terminated')));
const endless = body(() => {});

function setUp(...answers: Answer[]) {
  const clock = createFakeClock({ skipUpToMs: 5_000 });
  const { fetch, requests } = createFakeFetch(...answers);
  const portal = createTransport({ baseUrl: 'https://portal.test', fetch, clock, random: () => 0.5 });
  return { clock, portal, requests };
}

describe('a file', () => {
  it('comes with its name and its type, whatever is in it', async () => {
    const { portal, requests } = setUp(pdf);
    const { blob, name } = await portal.call(guide, undefined);
    expect(name).toBe('guide.pdf');
    expect(blob.type).toBe('application/pdf');
    await expect(blob.text()).resolves.toBe('%PDF-1.7');
    expect(requests[0]?.headers.get('Accept')).toBe('*/*, application/problem+json');
  });

  it('that is cut off is asked for again, never given by half', async () => {
    const { portal, requests } = setUp(cut, pdf);
    const { blob } = await portal.call(guide, undefined);
    await expect(blob.text()).resolves.toBe('%PDF-1.7');
    expect(requests).toHaveLength(2);
  });

  it('that comes slowly is one try as long as the call, not many that begin again', async () => {
    let finish = () => {};
    const { portal, clock, requests } = setUp(
      body((controller) => {
        finish = () => controller.close();
      }),
    );
    const call = portal.call(guide, undefined);
    await clock.timerOf(30_000);
    clock.advance(25_000);
    finish();
    await expect((await call).blob.text()).resolves.toBe('%PDF');
    expect(requests).toHaveLength(1);
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
    const { portal, clock, requests } = setUp(endless);
    const call = portal.call(guide, undefined, { timeoutMs: 8_000 });
    await clock.timerOf(8_000);
    clock.advance(8_000);
    await expect(call).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(requests[0]?.signal.aborted).toBe(true);
    expect(clock.pending).toBe(0);
  });

  it('is left at once by a caller who goes away in the middle of it', async () => {
    const { portal, clock, requests } = setUp(endless);
    const controller = new AbortController();
    const call = portal.call(guide, undefined, { signal: controller.signal });
    await clock.timerOf(30_000);
    const left = new Error('the page was left');
    controller.abort(left);
    await expect(call).rejects.toBe(left);
    expect(requests[0]?.signal.aborted).toBe(true);
    expect(clock.pending).toBe(0);
  });

  it('that is not there is a problem like any other', async () => {
    const { portal } = setUp(problem(404, 'not_found'));
    await expect(portal.call(guide, undefined)).rejects.toMatchObject({
      name: 'ProblemError',
      code: 'not_found',
    });
  });
});
