import { connect } from 'node:net';
import { uploads } from '@ikiiki/sdk/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Desk } from '../../conformance/desk.js';
import { member } from '../../conformance/journey.js';
import { type RunningServer, serve } from '../../node.js';
import { devClient } from '../../testing.js';

let server: RunningServer;
beforeAll(async () => {
  server = await serve({ port: 0 });
});
afterAll(() => server.close());

const megabyte = 1024 * 1024;
const piece = Buffer.from(`10000\r\n${'\0'.repeat(65_536)}\r\n`);

/** Sends a body without end and without length, as fast as it is taken, and never mind the answer. */
function pourInto(head: string, most: number): Promise<{ answer: string; bytesSent: number }> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(server.port, '127.0.0.1');
    const pour = () => {
      while (socket.writable && socket.bytesWritten < most) if (!socket.write(piece)) return;
      if (socket.bytesWritten >= most) socket.end();
    };
    socket.on('connect', () => socket.write(head) && pour());
    socket.on('drain', pour);
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    // The other side hangs up while this one still sends
    socket.on('error', () => undefined);
    socket.on('close', () => resolve({ answer, bytesSent: socket.bytesWritten }));
  });
}

it('S-F2: a gigabyte without length ends the connection at the limit, fills no memory, and leaves nothing behind', async () => {
  const dev = devClient(server.url);
  const desk = new Desk({ baseUrl: server.url, dev }, dev);
  const { accessToken } = (await member(desk)).grant;
  const body = { name: '領収書.pdf', mediaType: 'application/pdf', size: 10 * megabyte };
  const { id: uploadId } = await desk.get(uploads.begin, { accessToken, body });
  const head = [
    `PUT /v1/uploads/${uploadId}/parts/0 HTTP/1.1`,
    `Host: localhost:${server.port}`,
    'X-Ikiiki-Client: test/1.0',
    `Authorization: Bearer ${accessToken}`,
    'Content-Type: application/octet-stream',
    'Transfer-Encoding: chunked',
    '\r\n',
  ].join('\r\n');
  const before = process.memoryUsage.rss();
  const { answer, bytesSent } = await pourInto(head, 1024 * megabyte);
  const grown = process.memoryUsage.rss() - before;
  console.info(
    `sent ${Math.round(bytesSent / megabyte)} MB, memory grew by ${Math.round(grown / megabyte)} MB`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  expect(bytesSent).toBeLessThan(64 * megabyte);
  expect(grown).toBeLessThan(128 * megabyte);
  expect((await desk.get(uploads.get, { accessToken, params: { uploadId } })).received).toBe(0);
});
