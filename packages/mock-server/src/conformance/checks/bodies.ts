import { apiPrefix, commonProblems, headers as names } from '@ikiiki/sdk/contract';
import * as z from 'zod/mini';
import { type Check, expect, expectEqual, type Need } from '../check.js';
import { type Desk, expectField, expectProblem, type Reply } from '../desk.js';
import { type Operation, operations } from '../operations.js';

const json = { 'Content-Type': 'application/json', [names.client]: 'ikiiki-conformance/1.0' };

const send = (
  desk: Desk,
  { endpoint, path }: Operation,
  body: string,
  headers: Record<string, string> = json,
) => desk.raw(path, { method: endpoint.method, headers, body });

const fieldsOf = ({ endpoint }: Operation) =>
  endpoint.body instanceof z.ZodMiniObject ? Object.entries(endpoint.body.shape) : [];

/** Values of few fields' type. */
const wrongValues = [7, true, null, [], {}];

/** Whether the value itself is wrong, and not only what is in it. */
const isOfOtherType = (schema: z.core.$ZodType, value: unknown) =>
  z.safeParse(schema, value).error?.issues.some(({ path }) => path.length === 0) ?? false;

type BodyCheck = readonly [
  name: string,
  needs: readonly Need[],
  run: (desk: Desk, operation: Operation) => Promise<void>,
];

const bodyChecks: readonly BodyCheck[] = [
  [
    'takes JSON only, so that no plain form gets in (S-W5)',
    [],
    async (desk, operation) => {
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'application/json; charset=shift_jis',
      ]) {
        const reply = await send(desk, operation, JSON.stringify(operation.body), {
          ...json,
          'Content-Type': type,
        });
        expectProblem(reply, 'unsupported_media_type');
      }
    },
  ],
  [
    'answers broken JSON with a problem (S-G3)',
    [],
    async (desk, operation) => {
      for (const body of ['{"a":', '', '{"a":1,}', "{'a':1}", '\u0000', '{"a":NaN}', '['.repeat(100_000)]) {
        expectProblem(await send(desk, operation, body), 'malformed_json');
      }
    },
  ],
  [
    'answers a body that is no object with a problem',
    [],
    async (desk, operation) => {
      for (const body of ['[]', '"text"', '1', 'null', 'true', '[{}]']) {
        expectProblem(await send(desk, operation, body), 'validation_failed');
      }
    },
  ],
  [
    'names every field that is missing',
    [],
    async (desk, operation) => {
      const required = fieldsOf(operation).filter(([, schema]) => !z.safeParse(schema, undefined).success);
      const problem = expectProblem(await send(desk, operation, '{}'), 'validation_failed');
      for (const [name] of required) expectField(problem, `/${name}`, 'required');
      // Where none is needed, the whole is refused: nothing was asked for
      expectEqual(problem.errors?.length, Math.max(required.length, 1), 'number of fields named');
    },
  ],
  [
    'names every field of a wrong type',
    [],
    async (desk, operation) => {
      for (const wrong of wrongValues) {
        const refused = fieldsOf(operation).filter(([, schema]) => isOfOtherType(schema, wrong));
        const body = Object.fromEntries(refused.map(([name]) => [name, wrong]));
        const problem = expectProblem(await send(desk, operation, JSON.stringify(body)), 'validation_failed');
        for (const [name] of refused) expectField(problem, `/${name}`, 'wrong_type');
      }
    },
  ],
  [
    'names a field that the contract does not know',
    [],
    async (desk, operation) => {
      for (const name of ['isAdmin', '__proto__', 'constructor', 'a/b~c']) {
        const body = `${JSON.stringify(operation.body).slice(0, -1)},${JSON.stringify(name)}:1}`;
        const problem = expectProblem(await send(desk, operation, body), 'validation_failed');
        const pointer = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        expectField(problem, pointer, 'unknown_field');
      }
    },
  ],
  [
    'answers a text of ten thousand characters in any field with a problem',
    [],
    async (desk, operation) => {
      for (const [name] of fieldsOf(operation)) {
        const body = { ...operation.body, [name]: 'あ'.repeat(10_000) };
        const reply = await send(desk, operation, JSON.stringify(body));
        expect(reply.status >= 400 && reply.status < 500, `${name}: found ${reply.status}`);
      }
    },
  ],
  [
    'stops reading at one megabyte',
    [],
    async (desk, operation) => {
      const body = JSON.stringify({ ...operation.body, more: 'x'.repeat(1024 * 1024) });
      expectProblem(await send(desk, operation, body), 'payload_too_large');
    },
  ],
];

/** A method that no operation has at this path. */
function otherMethod(path: string): string {
  const known = operations
    .filter(({ endpoint }) =>
      new RegExp(`^${apiPrefix}${endpoint.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
    )
    .map(({ endpoint }) => endpoint.method as string);
  return ['PATCH', 'DELETE', 'PUT', 'POST'].find((method) => !known.includes(method)) ?? 'PROPFIND';
}

type RouteCheck = readonly [
  name: string,
  needs: readonly Need[],
  fits: (operation: Operation) => boolean,
  run: (desk: Desk, operation: Operation) => Promise<void>,
];

const changes = ({ endpoint }: Operation) => endpoint.method !== 'GET';
const bodyText = ({ body }: Operation) => (body ? { body: JSON.stringify(body) } : {});

async function withHeaders(
  desk: Desk,
  operation: Operation,
  headers: Record<string, string>,
): Promise<Reply> {
  return desk.raw(operation.path, { method: operation.endpoint.method, headers, ...bodyText(operation) });
}

const routeChecks: readonly RouteCheck[] = [
  [
    'wants to know the client, so that no plain form gets in (S-W4)',
    [],
    changes,
    async (desk, operation) => {
      expectProblem(
        await withHeaders(desk, operation, { 'Content-Type': 'application/json' }),
        'client_header_missing',
      );
    },
  ],
  [
    'refuses a page of a foreign origin (S-W4)',
    ['origin'],
    changes,
    async (desk, operation) => {
      for (const headers of [
        { Origin: 'https://evil.example' },
        { Origin: 'null' },
        { 'Sec-Fetch-Site': 'cross-site' },
      ]) {
        const reply = await withHeaders(desk, operation, { ...json, ...headers });
        expectProblem(reply, 'origin_refused');
        expectEqual(reply.headers.get('access-control-allow-origin'), null, 'Access-Control-Allow-Origin');
        expectEqual(
          reply.headers.get('access-control-allow-credentials'),
          null,
          'Access-Control-Allow-Credentials',
        );
      }
    },
  ],
  [
    'asks for a login',
    [],
    ({ endpoint }) => endpoint.access !== 'public',
    async (desk, operation) => {
      expectProblem(await withHeaders(desk, operation, json), 'session_required');
      const forged = { ...json, Authorization: 'Bearer bm90LWEtdG9rZW4' };
      expectProblem(await withHeaders(desk, operation, forged), 'session_required');
    },
  ],
  [
    'answers another method with those it has',
    [],
    () => true,
    async (desk, operation) => {
      const reply = await desk.raw(operation.path, { method: otherMethod(operation.path), headers: json });
      expectProblem(reply, 'method_not_allowed');
      const allowed = reply.headers.get('allow')?.split(/\s*,\s*/) ?? [];
      expect(allowed.includes(operation.endpoint.method), `Allow names ${operation.endpoint.method}`);
    },
  ],
  [
    'keeps its answers out of caches',
    [],
    () => true,
    async (desk, operation) => {
      const reply = await withHeaders(desk, operation, changes(operation) ? json : {});
      expect(reply.status < 500, `found ${reply.status}`);
      expectEqual(reply.headers.get('cache-control'), 'no-store', 'Cache-Control');
      expectEqual(reply.headers.get('x-content-type-options'), 'nosniff', 'X-Content-Type-Options');
      expectEqual(reply.headers.get('referrer-policy'), 'no-referrer', 'Referrer-Policy');
    },
  ],
  [
    'answers nothing but its own problems to made-up secrets',
    [],
    () => true,
    async (desk, operation) => {
      const reply = await withHeaders(desk, operation, changes(operation) ? json : {});
      if (reply.status < 400) return;
      const { code } = JSON.parse(reply.text) as { code: string };
      const known: readonly string[] = [...operation.endpoint.problems, ...commonProblems];
      expect(known.includes(code), `${code} is not a problem of ${operation.name}`);
    },
  ],
];

/** What holds for every endpoint, made from the contract. */
export const generatedChecks: readonly Check[] = operations.flatMap((operation) =>
  [
    ...bodyChecks
      .filter(() => operation.body !== undefined)
      .map(([name, needs, run]) => ({ name, needs, run })),
    ...routeChecks
      .filter(([, , fits]) => fits(operation))
      .map(([name, needs, , run]) => ({ name, needs, run })),
  ].map(({ name, needs, run }) => ({
    service: operation.service,
    name: `${operation.name} ${name}`,
    needs,
    run: (desk: Desk) => run(desk, operation),
  })),
);
