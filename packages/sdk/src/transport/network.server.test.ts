import { type RunningServer, serve } from '@ikiiki/mock-server/node';
import { type DevClient, devClient } from '@ikiiki/mock-server/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createPortalClient, type PortalClient } from '../index.js';

let server: RunningServer;
let dev: DevClient;
let portal: PortalClient;
beforeAll(async () => {
  server = await serve({ port: 0 });
  dev = devClient(server.url);
  portal = createPortalClient({ baseUrl: server.url, session: { kind: 'token' }, random: () => 0 });
});
afterEach(() => dev.clearFaults());
afterAll(() => server.close());

describe('over a real socket', () => {
  it('a connection cut once is not noticed', async () => {
    await dev.addFault({ operation: 'policies.password', cut: 'before', times: 1 });
    await expect(portal.policies.password()).resolves.toMatchObject({ name: 'leaflet' });
  });

  it('a connection that stays cut is a network error with its cause', async () => {
    await dev.addFault({ operation: 'policies.password', cut: 'before' });
    await expect(portal.policies.password()).rejects.toMatchObject({
      name: 'NetworkError',
      retryable: true,
      cause: expect.any(TypeError),
    });
  });

  it('an answer cut in half is no half answer', async () => {
    await dev.addFault({ operation: 'policies.password', brokenJson: true });
    await expect(portal.policies.password()).rejects.toMatchObject({ name: 'SchemaError', path: '' });
  });

  it('a proxy’s error page is an error with a status', async () => {
    await dev.addFault({ operation: 'policies.password', status: 502 });
    await expect(portal.policies.password()).rejects.toMatchObject({
      name: 'ProblemError',
      code: 'http_502',
      retryable: true,
    });
  });

  it('maintenance is told at once, with its end', async () => {
    const extensions = { until: '2026-11-23T03:00:00.000Z' };
    const before = await dev.journal();
    await dev.addFault({
      operation: 'policies.password',
      problem: 'maintenance',
      retryAfterSeconds: 3600,
      extensions,
    });
    await expect(portal.policies.password()).rejects.toMatchObject({
      code: 'maintenance',
      retryAfterMs: 3_600_000,
      problem: extensions,
    });
    await expect(dev.journal()).resolves.toHaveLength(before.length + 1);
  });

  it('a slow portal is left when time is up, or when the caller goes', async () => {
    await dev.addFault({ operation: 'policies.password', delayMs: 60_000 });
    await expect(portal.policies.password({ timeoutMs: 50 })).rejects.toMatchObject({ name: 'TimeoutError' });
    const controller = new AbortController();
    const call = portal.policies.password({ signal: controller.signal });
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('the request id of an error is the one in the portal’s journal', async () => {
    const error: unknown = await portal.registration.start({ email: 'x' }).catch((thrown: unknown) => thrown);
    const [newest] = await dev.journal();
    expect(newest).toMatchObject({ requestId: (error as { requestId: string }).requestId, status: 400 });
  });

  it('nobody there is a network error', async () => {
    const gone = await serve({ port: 0 });
    await gone.close();
    const { policies } = createPortalClient({
      baseUrl: gone.url,
      session: { kind: 'token' },
      random: () => 0,
    });
    await expect(policies.password()).rejects.toMatchObject({ name: 'NetworkError' });
  });
});
