import {
  apiPrefix,
  type BodyInputOf,
  type Endpoint,
  headers as headerNames,
  type ParamsOf,
  type Problem,
  type ResponseOf,
} from '@ikiiki/sdk/contract';
import type { World } from '../dev/world.js';
import { type CookieJar, memoryCookieJar } from '../http/cookies.js';
import { createMockPortal, type MockPortalOptions } from '../index.js';
import type { AuditEntry } from '../platform/audit-log.js';
import type { ReceivedMail } from '../platform/mailbox.js';

/** What the portal answered, read as the endpoint's answer and as a problem; the status says which it is. */
export interface Answer<E extends Endpoint> {
  readonly status: number;
  readonly body: ResponseOf<E>;
  readonly problem: Problem;
  readonly text: string;
  /** The body as it came, a byte order mark included. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly headers: Headers;
}

export interface Asking<E extends Endpoint> {
  readonly body?: BodyInputOf<E>;
  /** For an endpoint that takes a file. */
  readonly file?: Blob;
  readonly params?: ParamsOf<E>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly accessToken?: string;
  /** One browser's cookies. */
  readonly jar?: CookieJar;
  readonly ip?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A portal of its own with a frozen clock, for tests of its decisions. */
export interface TestWorld {
  readonly world: World;
  ask<E extends Endpoint>(endpoint: E, asking?: Asking<E>): Promise<Answer<E>>;
  /** Mails so far, newest first. */
  mails(to?: string): Promise<ReceivedMail[]>;
  /** The token of the newest mail to an address that has one. */
  newestToken(to: string): Promise<string>;
  events(name?: string): Promise<AuditEntry[]>;
  advance(ms: number): Promise<void>;
  now(): number;
  newJar(): CookieJar;
  close(): Promise<void>;
}

/** An answer without what differs between any two requests: ids, tokens, cookies' values. */
export function masked({ status, text, headers }: Pick<Answer<Endpoint>, 'status' | 'text' | 'headers'>) {
  return {
    status,
    text: text.replace(/"(id|flow|requestId|instance)":"[^"]+"/g, '"$1":"…"'),
    headers: [...headers]
      .filter(([name]) => name !== 'x-request-id')
      .map(([name, value]) => [name, name === 'set-cookie' ? value.replace(/=[^;]+/, '=…') : value]),
  };
}

export const secondMs = 1000;
export const minuteMs = 60 * secondMs;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** Makes a {@link TestWorld}. */
export async function openTestWorld(options: MockPortalOptions = {}): Promise<TestWorld> {
  const portal = createMockPortal(options);
  const world = await portal.world();
  const { siteUrl } = world.portal.config;
  await world.freeze();

  const mails = async (to?: string) => {
    await world.quiet();
    return world.mailbox.list(to === undefined ? {} : { to });
  };

  return {
    world,
    async ask(endpoint, asking = {}) {
      const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) =>
        encodeURIComponent(String((asking.params as Readonly<Record<string, unknown>> | undefined)?.[name])),
      );
      const query = new URLSearchParams(
        Object.entries(asking.query ?? {}).map(([name, value]) => [name, String(value)]),
      );
      const request = new Request(`${siteUrl}${apiPrefix}${path}?${query}`, {
        method: endpoint.method,
        headers: {
          [headerNames.client]: 'test/1.0',
          ...(asking.body !== undefined && { 'Content-Type': 'application/json' }),
          ...(asking.file && { 'Content-Type': asking.file.type }),
          ...(asking.accessToken !== undefined && { Authorization: `Bearer ${asking.accessToken}` }),
          ...asking.headers,
        },
        ...(asking.body !== undefined && { body: JSON.stringify(asking.body) }),
        ...(asking.file && { body: asking.file }),
      });
      const response = await portal.answer(request, {
        ...(asking.ip !== undefined && { ip: asking.ip }),
        ...(asking.jar && { cookies: asking.jar }),
      });
      const bytes = new Uint8Array(await response.arrayBuffer());
      const text = new TextDecoder().decode(bytes);
      const isJson = /json\b/.test(response.headers.get('content-type') ?? '');
      const json: unknown = isJson ? JSON.parse(text) : undefined;
      return {
        status: response.status,
        body: json as ResponseOf<typeof endpoint>,
        problem: json as Problem,
        text,
        bytes,
        headers: response.headers,
      };
    },
    mails,
    async newestToken(to) {
      for (const { links } of await mails(to)) {
        const token = /#\w+=([\w-]+)$/.exec(links[0] ?? '')?.[1];
        if (token !== undefined) return token;
      }
      throw new Error(`No mail with a link to ${to}`);
    },
    async events(name) {
      await world.quiet();
      const all = await world.audit.list();
      return name === undefined ? all : all.filter(({ event }) => event === name);
    },
    advance: (ms) => world.advance(ms),
    now: () => world.clock.now(),
    newJar: memoryCookieJar,
    close: () => portal.close(),
  };
}
