import {
  commonProblems,
  Problem,
  type ProblemCode,
  problemCodes,
  problemStatuses,
} from '@ikiiki/sdk/contract';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { createMockPortal } from '../index.js';
import { devClient } from '../testing.js';
import { routes } from './route-table.js';
import { startRequest, testOrigin } from './test-request.js';

const errors: unknown[] = [];
const portal = createMockPortal({ onError: (error) => errors.push(error) });
const dev = devClient(portal);
afterAll(() => portal.close());

async function problemIn(answer: Response): Promise<Problem> {
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  const text = await answer.text();
  expect(text).not.toMatch(/\bat .*\.[jt]s:\d/);
  return z.parse(Problem, JSON.parse(text));
}

describe('S-G3: every error is a problem', () => {
  const requests: readonly (readonly [ProblemCode, Request])[] = [
    ['not_found', new Request(`${testOrigin}/v1/registratons`)],
    ['not_found', new Request(`${testOrigin}/nothing/here`)],
    ['not_found', new Request(`${testOrigin}/_dev/nothing`)],
    ['method_not_allowed', new Request(`${testOrigin}/v1/session`, { method: 'PATCH' })],
    ['malformed_json', startRequest({}, '{')],
    ['validation_failed', startRequest({}, {})],
    ['unsupported_media_type', startRequest({ 'Content-Type': 'text/plain' })],
    ['payload_too_large', startRequest({}, ' '.repeat(2_000_000))],
    ['client_header_missing', startRequest({ 'X-Ikiiki-Client': '' })],
    ['origin_refused', startRequest({ Origin: 'https://evil.example' })],
    ['session_required', new Request(`${testOrigin}/v1/me`)],
    ['validation_failed', new Request(`${testOrigin}/v1/me`, { headers: { 'X-Ikiiki-World': 'No World!' } })],
  ];

  it.each(requests)('%s', async (code, request) => {
    const answer = await portal.fetch(request);
    const problem = await problemIn(answer);
    expect([answer.status, problem.status, problem.code]).toEqual([
      problemStatuses[code],
      problemStatuses[code],
      code,
    ]);
    expect(problem.type).toBe(`${testOrigin}/problems/${code}`);
    expect(problem.title).not.toBe('');
    expect(problem.requestId).toBe(answer.headers.get('x-request-id'));
    expect(problem.instance).toBe(`urn:ikiiki:request:${problem.requestId}`);
  });

  it('a bug behind a route is told to the developer and not to the caller', async () => {
    const world = await portal.world('broken');
    await world.db.schema.dropTable('registrations').execute();
    const answer = await portal.fetch(startRequest({ 'X-Ikiiki-World': 'broken' }));
    const problem = await problemIn(answer);
    expect([answer.status, problem.code]).toEqual([500, 'internal']);
    expect(JSON.stringify(problem)).not.toMatch(/registrations|no such table/);
    expect(String(errors.at(-1))).toContain('no such table');
  });

  it('the type leads to a page about the code', async () => {
    for (const code of problemCodes) {
      const answer = await portal.fetch(`${testOrigin}/problems/${code}`);
      expect([code, answer.status]).toEqual([code, 200]);
      expect(await answer.text()).toContain(code);
    }
  });

  it('a path that is misspelt is answered with those that come near', async () => {
    const { detail } = await problemIn(await portal.fetch(`${testOrigin}/v1/registraton/links`));
    expect(detail).toContain('POST /v1/registrations/links');
  });

  it('a method that is wrong is answered with those that are right', async () => {
    const answer = await portal.fetch(`${testOrigin}/v1/session`, { method: 'PUT' });
    expect(answer.headers.get('allow')).toBe('POST, DELETE, OPTIONS');
  });
});

describe('a refused field', () => {
  const pointers = async (body: unknown) => {
    const problem = await problemIn(await portal.fetch(startRequest({}, body)));
    return problem.errors?.map(({ pointer, code }) => [pointer, code]);
  };
  it.each([
    [{}, [['/email', 'required']]],
    [{ email: '' }, [['/email', 'required']]],
    [{ email: null }, [['/email', 'wrong_type']]],
    [
      { email: 7, locale: 'fr' },
      [
        ['/email', 'wrong_type'],
        ['/locale', 'invalid_format'],
      ],
    ],
    [{ email: 'a' }, [['/email', 'invalid_format']]],
    [{ email: `${'a'.repeat(300)}@example.jp` }, [['/email', 'too_long']]],
    [{ email: 'a@example.jp', 'x/y~z': 1 }, [['/x~1y~0z', 'unknown_field']]],
    [[], [['', 'wrong_type']]],
    ['null', [['', 'wrong_type']]],
  ])('%j is named by its pointer', async (body, wanted) => {
    expect(await pointers(body)).toEqual(wanted);
  });

  it('is never repeated in the answer', async () => {
    const answer = await portal.fetch(startRequest({}, { email: 'taro yamada@example.jp' }));
    expect(await answer.text()).not.toContain('yamada');
  });
});

describe('every error can be made on demand', () => {
  const start = routes.find(({ operation }) => operation === 'registration.start');

  it.each(problemCodes)('%s by a fault', async (problem) => {
    await dev.addFault({ operation: 'registration.start', problem, times: 1 });
    const answer = await portal.fetch(startRequest());
    expect((await problemIn(answer)).code).toBe(problem);
    expect(start).toBeDefined();
  });

  it.each(commonProblems)('%s by a magic value', async (code) => {
    const byAddress = await portal.fetch(startRequest({}, { email: `problem.${code}@example.jp` }));
    expect((await problemIn(byAddress)).code).toBe(code);
  });

  it('by a magic value where the endpoint has the code, and not elsewhere', async () => {
    const ask = (path: string, body: object) =>
      portal.fetch(`${testOrigin}/v1${path}`, { ...startRequestInit, body: JSON.stringify(body) });
    const startRequestInit = { method: 'POST', headers: startRequest().headers };
    const identity = { insuredNumber: '1255003456', birthDate: '2000-05-05' };
    const held = await ask('/registrations/identity', { linkToken: 'problem.identity_held', ...identity });
    expect((await problemIn(held)).code).toBe('identity_held');
    expect(held.headers.get('retry-after')).toBe('86400');
    const elsewhere = await ask('/registrations/links', { linkToken: 'problem.identity_held' });
    expect((await problemIn(elsewhere)).code).toBe('link_invalid');
  });
});

describe('S-G1: what was refused before any decision is in the audit log', () => {
  it.each([
    ['malicious_cors', startRequest({ Origin: 'https://evil.example' })],
    ['malicious_cors', startRequest({ 'X-Ikiiki-Client': '' })],
    ['input_validation_fail', startRequest({}, '{')],
    ['input_validation_fail', startRequest({}, { email: 'canary' })],
    ['authz_fail', new Request(`${testOrigin}/v1/me`, { headers: { Authorization: 'Bearer canary' } })],
  ])('%s', async (event, request) => {
    const world = await dev.newWorld();
    const answer = await world.fetch(request);
    const { entries, intact } = await world.audit();
    const found = entries.find((entry) => entry.event === event);
    expect(found?.requestId).toBe(answer.headers.get('x-request-id'));
    expect(JSON.stringify(entries)).not.toContain('canary');
    expect(intact).toBe(true);
  });
});
