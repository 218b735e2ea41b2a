/** A portal that only answers, with what it has ready: what a client costs is then the client's own. */
import { createServer } from 'node:http';

const later = (ms) => new Date(Date.now() + ms).toISOString();
const hour = 3_600_000;

const balance = {
  available: 12_480,
  pending: 350,
  expiringSoon: [
    { on: '2027-01-31', points: 1_200 },
    { on: '2027-02-28', points: 300 },
    { on: '2027-03-31', points: 2_050 },
    { on: '2027-04-30', points: 800 },
  ],
};
const reasons = ['health_event', 'health_record', 'article_read', 'survey', 'checkup', 'campaign'];
const transactions = {
  items: Array.from({ length: 100 }, (_, index) => ({
    id: `ptx_${String(index).padStart(12, '0')}`,
    at: new Date(Date.UTC(2026, 10, 22) - index * 20 * hour).toISOString(),
    kind: 'grant',
    reason: reasons[index % reasons.length],
    points: 10 + ((index * 37) % 490),
    expiresOn: '2028-03-31',
    subject: '秋のウォーキング大会 チームで歩こう',
  })),
};
const answers = {
  '/v1/session/identification': { flow: 'flow', flowExpiresAt: later(hour), next: 'password' },
  '/v1/session': {
    sessionId: 'session',
    accessToken: 'x'.repeat(43),
    accessExpiresAt: later(24 * hour),
    refreshToken: 'y'.repeat(43),
    idleExpiresAt: later(24 * hour),
    absoluteExpiresAt: later(48 * hour),
  },
  '/v1/points/balance': balance,
  '/v1/points/transactions': transactions,
};
const bodies = new Map(
  Object.entries(answers).map(([path, answer]) => [path, Buffer.from(JSON.stringify(answer))]),
);

const server = createServer((request, response) => {
  const body = bodies.get(request.url);
  // What is sent is read to its end, so that the connection can be used again.
  request.resume();
  response.writeHead(body ? (request.url === '/v1/session' ? 201 : 200) : 404, {
    'Content-Type': 'application/json',
    'Content-Length': body?.length ?? 0,
  });
  response.end(body);
}).listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
