import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import type { Problem } from '@ikiiki/sdk/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientHeaders } from '../http/test-request.js';
import { type RunningServer, serve } from '../node.js';
import { devClient } from '../testing.js';

let server: RunningServer;
beforeAll(async () => {
  server = await serve({ port: 0 });
});
afterAll(() => server.close());

/** Sends bytes as they are and reads until the connection ends or an answer is whole. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(server.port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => {
      answer += chunk;
      if (/\r\n\r\n[\s\S]+/.test(answer)) socket.end();
    });
    socket.on('close', () => resolve(answer));
  });
}

/** A request with a Host of its own, which fetch does not allow. */
function withHost(
  host: string,
  path: string,
  method = 'GET',
  body = '',
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port: server.port, path, method, headers: { ...clientHeaders, Host: host } },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
      },
    );
    asked.on('error', reject).end(body);
  });
}

describe('a port', () => {
  it('is reached at the address it tells, and mails link there', async () => {
    expect(server.url).toBe(`http://localhost:${server.port}`);
    await fetch(`${server.url}/v1/registrations`, {
      method: 'POST',
      headers: { ...clientHeaders },
      body: JSON.stringify({ email: 'here@example.jp' }),
    });
    const mail = await devClient(server.url).waitForMail({ to: 'here@example.jp' });
    expect(mail.links[0]).toContain(`${server.url}/register#link=`);
  });

  it('S-L7: the Host of a request does not lead mails elsewhere', async () => {
    const body = JSON.stringify({ email: 'victim@example.jp' });
    const { status } = await withHost('evil.example', '/v1/registrations', 'POST', body);
    expect(status).toBe(202);
    const mail = await devClient(server.url).waitForMail({ to: 'victim@example.jp' });
    expect(`${mail.text}${mail.html}`).not.toContain('evil.example');
  });

  it('S-G4: a page that lets its name point here gets nothing from the developer’s routes', async () => {
    for (const path of ['/_dev', '/_dev/mails', '/_dev/people']) {
      const { status, text } = await withHost(`evil.example:${server.port}`, path);
      expect([path, status]).toEqual([path, 403]);
      expect((JSON.parse(text) as Problem).code).toBe('origin_refused');
    }
    expect((await withHost(`evil.example:${server.port}`, '/_dev/reset', 'POST')).status).toBe(403);
    expect((await withHost(`127.0.0.1:${server.port}`, '/_dev/clock')).status).toBe(200);
  });

  it.each([
    'GET /v1/me HTTP/1.1\r\nHost: a b\r\n\r\n',
    'GET http://[bad/ HTTP/1.1\r\nHost: localhost\r\n\r\n',
    'GET /v1/%ZZ HTTP/1.1\r\nHost: localhost\r\n\r\n',
    'GET //evil.example/v1/me HTTP/1.1\r\nHost: localhost\r\n\r\n',
    'TRACE /v1/me HTTP/1.1\r\nHost: localhost\r\n\r\n',
    'PROPFIND /v1/me HTTP/1.1\r\nHost: localhost\r\n\r\n',
  ])('S-G3: %j is answered with a problem', async (bytes) => {
    const answer = await raw(bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(answer.toLowerCase()).toContain('content-type: application/problem+json');
  });

  it.each([
    ['no HTTP', 'Hello\r\n\r\n', 400],
    [
      'a header without end',
      `GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
    ],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400],
  ])('S-G3: %s is answered with a problem below every route', async (_, bytes, status) => {
    const [head = '', body = ''] = (await raw(bytes)).split('\r\n\r\n');
    expect(head).toContain(`HTTP/1.1 ${status} `);
    expect(head).toContain('Content-Type: application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ status });
  });

  it.each([1.1, 3])(
    'a body of %d megabytes is refused, and the next request goes through',
    async (megabytes) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      const ask = (method: string, path: string, body = '') =>
        new Promise<unknown>((resolve, reject) => {
          const headers = { ...clientHeaders, ...(body !== '' && { 'Transfer-Encoding': 'chunked' }) };
          const asked = request(
            { host: '127.0.0.1', port: server.port, agent, method, path, headers },
            (answer) => {
              answer.resume().on('end', () => resolve([answer.statusCode, answer.headers.connection]));
            },
          );
          asked.on('error', reject);
          for (let at = 0; at < body.length; at += 65_536) asked.write(body.slice(at, at + 65_536));
          asked.end();
        });
      const body = ' '.repeat(megabytes * 1024 * 1024);
      expect(await ask('POST', '/v1/registrations', body)).toEqual([413, 'close']);
      expect(await ask('GET', '/health')).toEqual([200, 'keep-alive']);
      agent.destroy();
    },
  );

  it('a fault cuts the connection for real', async () => {
    const dev = devClient(server.url);
    await dev.addFault({ path: '/v1/policies/*', cut: 'before', times: 1 });
    await expect(fetch(`${server.url}/v1/policies/password`)).rejects.toThrow(TypeError);
    expect((await fetch(`${server.url}/v1/policies/password`)).status).toBe(200);
  });

  it('a fault can break the JSON, answer as a proxy would, or be late', async () => {
    const dev = devClient(server.url);
    const policy = () => fetch(`${server.url}/v1/policies/password`);
    await dev.addFault({ brokenJson: true, times: 1 });
    await expect((await policy()).json()).rejects.toThrow(SyntaxError);
    await dev.addFault({ status: 502, times: 1 });
    expect((await policy()).headers.get('content-type')).toBe('text/html');
    await dev.addFault({ delayMs: 80, times: 1 });
    const from = performance.now();
    expect((await policy()).status).toBe(200);
    expect(performance.now() - from).toBeGreaterThan(75);
  });

  it('a port that is taken is told in one line', async () => {
    await expect(serve({ port: server.port })).rejects.toThrow(
      `Port ${server.port} is taken. Choose another with --port, or 0 for any free one.`,
    );
  });
});
