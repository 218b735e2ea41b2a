import {
  apiPrefix,
  type BodyInputOf,
  type Endpoint,
  headers as headerNames,
  type ParamsOf,
  Problem,
  type ProblemCode,
  problemMediaType,
  problemStatuses,
  type ResponseOf,
} from '@ikiiki/sdk/contract';
import * as z from 'zod/mini';
import type { DevClient } from '../dev/client.js';
import { ConformanceError, expect, expectEqual } from './check.js';
import type { ConformanceTarget } from './target.js';

export interface Asking<E extends Endpoint> {
  readonly body?: BodyInputOf<E> | undefined;
  /** For an endpoint that takes a file. */
  readonly file?: Blob | undefined;
  readonly params?: ParamsOf<E>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly accessToken?: string;
  readonly idempotencyKey?: string;
  /** Cookie header. */
  readonly cookie?: string;
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came back, read once. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly text: string;
}

const clientName = 'ikiiki-conformance/1.0';

/** Asks the portal by raw fetch and reads answers by the contract's schemas. */
export class Desk {
  readonly #target: ConformanceTarget;
  readonly #dev: DevClient | undefined;

  constructor(target: ConformanceTarget, dev: DevClient | undefined) {
    this.#target = target;
    this.#dev = dev;
  }

  /** The developer's hand; only for checks that need it. */
  get dev(): DevClient {
    if (!this.#dev) throw new ConformanceError('This check needs /_dev.');
    return this.#dev;
  }

  /** Any request at all, below the portal's origin. */
  async raw(path: string, init: RequestInit = {}): Promise<Reply> {
    const ask = this.#dev?.fetch ?? this.#target.fetch ?? fetch;
    const answer = await ask(new URL(path, this.#target.baseUrl), init);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return { status: answer.status, headers: answer.headers, bytes, text: new TextDecoder().decode(bytes) };
  }

  /** Asks an endpoint as a client does; problems come back, they are not thrown. */
  async ask<E extends Endpoint>(endpoint: E, asking: Asking<E> = {}): Promise<Reply> {
    const params = (asking.params ?? {}) as Readonly<Record<string, string>>;
    const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(params[name] ?? ''),
    );
    const query = new URLSearchParams(
      Object.entries(asking.query ?? {}).map(([name, value]) => [name, String(value)]),
    );
    return this.raw(`${apiPrefix}${path}?${query}`, {
      method: endpoint.method,
      headers: {
        ...(endpoint.method !== 'GET' && { [headerNames.client]: clientName }),
        ...(asking.body !== undefined && { 'Content-Type': 'application/json' }),
        ...(asking.file && { 'Content-Type': asking.file.type }),
        ...(asking.accessToken !== undefined && { Authorization: `Bearer ${asking.accessToken}` }),
        ...(asking.idempotencyKey !== undefined && { [headerNames.idempotencyKey]: asking.idempotencyKey }),
        ...(asking.cookie !== undefined && { Cookie: asking.cookie }),
        ...asking.headers,
      },
      ...(asking.body !== undefined && { body: JSON.stringify(asking.body) }),
      ...(asking.file && { body: asking.file }),
    });
  }

  /** Asks, and expects the endpoint's own answer. */
  async get<E extends Endpoint>(endpoint: E, asking: Asking<E> = {}): Promise<ResponseOf<E>> {
    return readAnswer(endpoint, await this.ask(endpoint, asking));
  }

  /** Asks, and expects a problem. */
  async refused<E extends Endpoint>(
    endpoint: E,
    code: ProblemCode,
    asking: Asking<E> = {},
  ): Promise<Problem & { readonly reply: Reply }> {
    const reply = await this.ask(endpoint, asking);
    return { ...expectProblem(reply, code), reply };
  }
}

/** @throws ConformanceError unless the reply is what the endpoint answers when all went well */
export function readAnswer<E extends Endpoint>(endpoint: E, reply: Reply): ResponseOf<E> {
  const what = `${endpoint.method} ${endpoint.path}`;
  if (reply.status !== endpoint.status) {
    throw new ConformanceError(`${what}: expected ${endpoint.status}, found ${reply.status} ${reply.text}`);
  }
  if (!endpoint.response) {
    expectEqual(reply.text, '', `${what}: body of an answer without one`);
    return undefined as ResponseOf<E>;
  }
  expect(
    /^application\/json\b/.test(reply.headers.get('content-type') ?? ''),
    `${what}: answers as application/json`,
  );
  const parsed = z.safeParse(endpoint.response, JSON.parse(reply.text));
  if (!parsed.success) {
    throw new ConformanceError(
      `${what}: ${parsed.error.issues.map(({ path }) => path.join('.')).join(', ')}`,
    );
  }
  return parsed.data as ResponseOf<E>;
}

/** @throws ConformanceError unless the reply is an RFC 9457 problem of that code */
export function expectProblem(reply: Reply, code: ProblemCode): Problem {
  const type = reply.headers.get('content-type') ?? '';
  expect(
    type.startsWith(problemMediaType),
    `expected the problem ${code}, found ${reply.status} as ${type || 'nothing'}`,
  );
  const problem = z.parse(Problem, JSON.parse(reply.text));
  expectEqual(
    [problem.code, problem.status, reply.status],
    [code, problemStatuses[code], problemStatuses[code]],
    'code and status of the problem',
  );
  expect(problem.requestId !== undefined, 'a problem carries the id of its request');
  expect(!/\bat .+:\d+:\d+/.test(reply.text), 'a problem shows no stack');
  return problem;
}

/** @throws ConformanceError unless a problem names this field, by this code */
export function expectField(problem: Problem, pointer: string, code?: string): void {
  const field = problem.errors?.find((error) => error.pointer === pointer);
  expect(field, `the problem names ${pointer}, not ${JSON.stringify(problem.errors)}`);
  if (code !== undefined) expectEqual(field.code, code, `why ${pointer} was refused`);
}

/** A reply without what differs between any two: ids, times, tokens are left out by the caller's patterns. */
export function fingerprint(reply: Reply): string {
  const body = reply.text
    .replace(/"(requestId|instance|id|flow)":"[^"]*"/g, '"$1":"…"')
    .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '…');
  const names = [...reply.headers.keys()].filter((name) => name !== 'content-length').sort();
  return `${reply.status} ${names.join(',')} ${body}`;
}
