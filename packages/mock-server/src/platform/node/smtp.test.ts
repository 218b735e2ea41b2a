import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { startRequest } from '../../http/test-request.js';
import { createMockPortal, type MockPortal } from '../../index.js';
import { devClient } from '../../testing.js';

interface Delivery {
  readonly from: string;
  readonly to: readonly string[];
  readonly content: string;
}

const deliveries: Delivery[] = [];
let arrived: (delivery: Delivery) => void = () => {};
const server = new SMTPServer({
  authOptional: true,
  // Its strict mode refuses dots that RFC 5321 allows within quotes.
  lenientAddressParsing: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      const { mailFrom, rcptTo } = session.envelope;
      const delivery = {
        from: mailFrom ? mailFrom.address : '',
        to: rcptTo.map(({ address }) => address),
        content: Buffer.concat(chunks).toString('utf8'),
      };
      deliveries.push(delivery);
      arrived(delivery);
      done();
    });
  },
});
let portal: MockPortal | undefined;
let smtpUrl: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterEach(async () => portal?.close());
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

const nextDelivery = () =>
  new Promise<Delivery>((resolve) => {
    arrived = resolve;
  });

it.each(['hanako@example.jp', 'foo.@docomo.ne.jp', 'a..b@ezweb.ne.jp', "o'neill+tag@example.jp"])(
  'a mail to %s goes out through a real server, to that very address',
  async (email) => {
    portal = createMockPortal({ smtpUrl });
    const delivered = nextDelivery();
    await portal.fetch(startRequest({}, { email }));
    const { from, to, content } = await delivered;
    expect(to.map((address) => address.replaceAll('"', ''))).toEqual([email]);
    expect(from).toBe('noreply@ikiiki-portal.example');
    expect(content).toMatch(/^Content-Type: multipart\/alternative/m);
    expect(content).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(await devClient(portal).mails({ to: email })).toHaveLength(1);
  },
);

it('a mail server that is away stops nobody, and is told to the developer', async () => {
  const told = new Promise<unknown>((resolve) => {
    portal = createMockPortal({ smtpUrl: 'smtp://127.0.0.1:1', onError: resolve });
  });
  const answer = await portal?.fetch(startRequest());
  expect(answer?.status).toBe(202);
  expect(String(await told)).toContain('ESOCKET');
  expect(String(await told)).not.toContain('hanako@example.jp');
});
