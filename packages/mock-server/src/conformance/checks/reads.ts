import { headers as names } from '@ikiiki/sdk/contract';
import * as z from 'zod/mini';
import { type Check, expect, expectEqual, type Need } from '../check.js';
import { type Desk, expectField, expectProblem } from '../desk.js';
import { member } from '../journey.js';
import { type Operation, operations } from '../operations.js';

/** Asks as the member of long standing, or as whoever is named. */
async function askAs(desk: Desk, who: string, { endpoint, path, file }: Operation, query = '', headers = {}) {
  const authorization =
    endpoint.access === 'public'
      ? {}
      : { Authorization: `Bearer ${(await member(desk, who)).grant.accessToken}` };
  return desk.raw(path + query, {
    method: endpoint.method,
    headers: {
      ...(endpoint.method !== 'GET' && { [names.client]: 'ikiiki-conformance/1.0' }),
      ...authorization,
      ...(file && { 'Content-Type': file.type }),
      ...headers,
    },
    ...(file && { body: file }),
  });
}

const ask = (desk: Desk, operation: Operation, query?: string, headers?: Record<string, string>) =>
  askAs(desk, 'member', operation, query, headers);

const hasQuery = ({ endpoint }: Operation, name: string) =>
  endpoint.query instanceof z.ZodMiniObject && Object.hasOwn(endpoint.query.shape, name);

/** Services of the leaflet that open some time after somebody has joined, and end with the membership. */
const openLater: readonly string[] = [
  'events',
  'points',
  'checkup_results',
  'articles',
  'health_records',
  'my_rules',
  'checkup_application',
];

type ReadCheck = readonly [
  name: string,
  needs: readonly Need[],
  fits: (operation: Operation) => boolean,
  run: (desk: Desk, operation: Operation) => Promise<void>,
];

const checks: readonly ReadCheck[] = [
  [
    'refuses a page size that is none, and a cursor that it never gave',
    ['dev'],
    (operation) => hasQuery(operation, 'cursor'),
    async (desk, operation) => {
      for (const limit of ['0', '-1', '101', 'x', '1.5', '1e3']) {
        const reply = await ask(desk, operation, `?limit=${limit}`);
        expectField(expectProblem(reply, 'validation_failed'), '/limit');
      }
      for (const cursor of [
        'x',
        "'; drop",
        '%00',
        '🙂',
        '9'.repeat(300),
        '0x10',
        '1e3',
        '-5',
        'Infinity',
        ' ',
      ]) {
        const reply = await ask(desk, operation, `?cursor=${encodeURIComponent(cursor)}`);
        expectField(expectProblem(reply, 'validation_failed'), '/cursor');
      }
    },
  ],
  [
    'gives every entry once, page by page',
    ['dev'],
    (operation) => hasQuery(operation, 'cursor'),
    async (desk, operation) => {
      const whole = JSON.parse((await ask(desk, operation, '?limit=100')).text) as {
        items: { id: string }[];
      };
      const seen: string[] = [];
      let cursor = '';
      for (;;) {
        const query = `?limit=3${cursor && `&cursor=${encodeURIComponent(cursor)}`}`;
        const page = JSON.parse((await ask(desk, operation, query)).text) as {
          items: { id: string }[];
          nextCursor?: string;
        };
        expect(page.items.length <= 3, 'no page is longer than was asked for');
        seen.push(...page.items.map(({ id }) => id));
        if (page.nextCursor === undefined) break;
        cursor = page.nextCursor;
      }
      expectEqual(
        seen,
        whole.items.map(({ id }) => id),
        'entries of all pages',
      );
    },
  ],
  [
    'answers 304 to who has the answer already',
    ['dev'],
    ({ endpoint, path }) => endpoint.conditional === true && !path.includes('bm9ib2R5'),
    async (desk, operation) => {
      await desk.dev.freeze();
      const first = await ask(desk, operation);
      const tag = first.headers.get('etag');
      expect(tag, 'an answer has an ETag');
      const again = await ask(desk, operation, '', { 'If-None-Match': tag });
      expectEqual([again.status, again.text], [304, ''], 'status and body');
      const other = await ask(desk, operation, '', { 'If-None-Match': '"something-else"' });
      expectEqual([other.status, other.text], [200, first.text], 'status and body for another tag');
    },
  ],
  [
    'knows nothing of an id that was never there (S-F3)',
    ['dev'],
    ({ endpoint, body }) => endpoint.params !== undefined && body === undefined,
    async (desk, operation) => {
      expectProblem(await ask(desk, operation), 'not_found');
    },
  ],
  [
    'is closed until its service opens for the member, and tells from when',
    ['dev'],
    ({ endpoint, body }) =>
      endpoint.feature !== undefined && openLater.includes(endpoint.feature) && body === undefined,
    async (desk, operation) => {
      const problem = expectProblem(await askAs(desk, 'joined-registered', operation), 'not_open_yet');
      expect(/^\d{4}-\d{2}-\d{2}$/.test(problem.availableFrom ?? ''), 'the date from which it opens');
      expectProblem(await askAs(desk, 'left-registered', operation), 'service_ended');
    },
  ],
];

/** What holds for every endpoint that is read, made from the contract. */
export const readChecks: readonly Check[] = operations.flatMap((operation) =>
  checks
    .filter(([, , fits]) => fits(operation))
    .map(([name, needs, , run]) => ({
      service: operation.service,
      name: `${operation.name} ${name}`,
      needs,
      run: (desk: Desk) => run(desk, operation),
    })),
);
