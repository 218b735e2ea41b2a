import { headers, type Problem, type ProcedureStatus, problemMediaType } from '@ikiiki/sdk/contract';
import type { AuditEntry } from '../platform/audit-log.js';
import type { DeskCase, DeskStepSpec } from './cases.js';
import type { ClosedNightSpec, NoticeSpec, PointsSpec } from './contents.js';
import type { DecisionSpec } from './decisions.js';
import type { Duration } from './duration.js';
import type { Fault, FaultSpec } from './faults.js';
import type { JournalEntry } from './journal.js';

/** A mail in the mailbox. */
export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Every http(s) address in the text, in its order. */
  readonly links: readonly string[];
  /** Instant (UTC) on the world's clock. */
  readonly sentAt: string;
}

export interface ClockReading {
  /** Instant (UTC). */
  readonly now: string;
  readonly frozen: boolean;
}

export interface MailWish {
  readonly to: string;
  /** Id of a mail; only one that comes after it will do. */
  readonly after?: string;
  /** Which mail is meant. @default any */
  readonly matching?: (mail: Mail) => boolean;
  /** Real milliseconds to wait. @default 5000 */
  readonly timeoutMs?: number;
}

export interface DevClientOptions {
  /** World to act on. @default the one of requests that name none */
  readonly world?: string;
  /** Token of the run, where the server asks for one. */
  readonly token?: string;
}

/** Where the portal is: its origin, or a portal in the same process. */
export type DevTarget = string | { readonly fetch: typeof fetch };

/** The developer's hand on one world, for tests. Every method throws an Error with the problem's code if refused. */
export interface DevClient {
  /** `fetch` into this world; hand it to the SDK. */
  readonly fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  /** Newest first. */
  mails(filter?: { readonly to?: string }): Promise<Mail[]>;
  /** The newest mail that fits, as soon as there is one. @throws Error when none came in time */
  waitForMail(wish: MailWish): Promise<Mail>;
  clearMails(): Promise<void>;
  clock(): Promise<ClockReading>;
  freeze(): Promise<ClockReading>;
  resume(): Promise<ClockReading>;
  advance(distance: Duration): Promise<ClockReading>;
  /** The people of the seed, with what is needed to be each of them. */
  people(): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Changes somebody's points; gives the id of the entry, `null` where there is no such entry to revoke. */
  changePoints(spec: PointsSpec): Promise<string | null>;
  /** Publishes a notice; gives its id. */
  publishNotice(spec: NoticeSpec): Promise<string>;
  /** Closes a resort for a night. */
  closeNight(spec: ClosedNightSpec): Promise<void>;
  /** What members have applied for, the newest first. @param person id of one of them */
  cases(person?: string): Promise<DeskCase[]>;
  /** Takes a step of the society’s desk; gives where the application stands. */
  takeStep(caseId: string, step: string, spec?: DeskStepSpec): Promise<ProcedureStatus>;
  /** The society decides on a benefit; gives the id of the document. */
  issueDecision(spec: DecisionSpec): Promise<string>;
  faults(): Promise<Fault[]>;
  addFault(spec: FaultSpec): Promise<Fault>;
  removeFault(id: string): Promise<void>;
  clearFaults(): Promise<void>;
  /** The last requests, newest first. */
  journal(): Promise<JournalEntry[]>;
  audit(): Promise<{ readonly entries: readonly AuditEntry[]; readonly intact: boolean }>;
  /** Begins anew. @param seed @default the server's */
  reset(seed?: string): Promise<void>;
  /** Keeps the world as it is; hand the id to {@link DevClient.restore}. */
  snapshot(): Promise<string>;
  restore(id: string): Promise<void>;
  /** Another world, all for this test. */
  newWorld(options?: { readonly name?: string; readonly seed?: string }): Promise<DevWorld>;
}

/** A world of its own. */
export interface DevWorld extends DevClient {
  readonly name: string;
  /** Origin at which a browser reaches this world. */
  readonly siteUrl: string;
  /** Takes the world away. */
  delete(): Promise<void>;
}

/** Longest time the server holds one question for a mail. */
const waitStepMs = 25_000;

async function failure(answer: Response, path: string): Promise<Error> {
  const isProblem = answer.headers.get('content-type')?.startsWith(problemMediaType);
  const { code, detail } = isProblem
    ? ((await answer.json()) as Problem)
    : { code: answer.status, detail: '' };
  return new Error(`${path}: ${code} ${detail ?? ''}`.trim());
}

/** A client of `/_dev`. */
export function devClient(target: DevTarget, options: DevClientOptions = {}): DevClient {
  const origin = typeof target === 'string' ? new URL(target).origin : 'http://localhost';
  const ask: typeof fetch = (input, init) => (typeof target === 'string' ? fetch : target.fetch)(input, init);
  const extra: Record<string, string> = {
    ...(options.world !== undefined && { [headers.world]: options.world }),
  };
  const authorization: Record<string, string> = {
    ...(options.token !== undefined && { Authorization: `Bearer ${options.token}` }),
  };

  async function call(method: string, path: string, body?: unknown): Promise<unknown> {
    const answer = await ask(`${origin}/_dev${path}`, {
      method,
      headers: { Accept: 'application/json', ...extra, ...authorization },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw await failure(answer, path);
    return answer.status === 204 ? undefined : ((await answer.json()) as unknown);
  }
  const query = (values: Readonly<Record<string, string | undefined>>) => {
    const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
  };

  async function waitForMail({
    to,
    after,
    matching = () => true,
    timeoutMs = 5000,
  }: MailWish): Promise<Mail> {
    const deadline = performance.now() + timeoutMs;
    for (let seen = after; ; ) {
      const leftMs = Math.max(0, Math.min(deadline - performance.now(), waitStepMs));
      const wait = String(Math.ceil(leftMs));
      const mails = (await call('GET', `/mails${query({ to, after: seen, wait })}`)) as Mail[];
      const found = mails.find(matching);
      if (found) return found;
      if (leftMs === 0) throw new Error(`No such mail came to ${to} within ${timeoutMs} ms.`);
      seen = mails[0]?.id ?? seen;
    }
  }

  return {
    async fetch(input, init) {
      const request = new Request(input, init);
      for (const [name, value] of Object.entries(extra)) request.headers.set(name, value);
      return ask(request);
    },
    mails: async (filter = {}) => (await call('GET', `/mails${query(filter)}`)) as Mail[],
    waitForMail,
    clearMails: async () => void (await call('DELETE', '/mails')),
    clock: async () => (await call('GET', '/clock')) as ClockReading,
    freeze: async () => (await call('POST', '/clock/freeze')) as ClockReading,
    resume: async () => (await call('POST', '/clock/resume')) as ClockReading,
    advance: async (distance) => (await call('POST', '/clock/advance', distance)) as ClockReading,
    people: async () => (await call('GET', '/people')) as Readonly<Record<string, unknown>>[],
    changePoints: async (spec) => ((await call('POST', '/points', spec)) as { entry: string | null }).entry,
    publishNotice: async (spec) => ((await call('POST', '/notices', spec)) as { id: string }).id,
    closeNight: async (spec) => void (await call('POST', '/resorts/closed-nights', spec)),
    cases: async (person) => (await call('GET', `/cases${query({ person })}`)) as DeskCase[],
    takeStep: async (caseId, step, spec = {}) =>
      (await call('POST', `/cases/${caseId}/steps/${step}`, spec)) as ProcedureStatus,
    issueDecision: async (spec) => ((await call('POST', '/decisions', spec)) as { id: string }).id,
    faults: async () => (await call('GET', '/faults')) as Fault[],
    addFault: async (spec) => (await call('POST', '/faults', spec)) as Fault,
    removeFault: async (id) => void (await call('DELETE', `/faults/${id}`)),
    clearFaults: async () => void (await call('DELETE', '/faults')),
    journal: async () => (await call('GET', '/journal')) as JournalEntry[],
    audit: async () => (await call('GET', '/audit')) as Awaited<ReturnType<DevClient['audit']>>,
    reset: async (seed) => void (await call('POST', '/reset', { seed })),
    snapshot: async () => ((await call('POST', '/snapshots')) as { id: string }).id,
    restore: async (id) => void (await call('POST', `/snapshots/${id}/restore`)),
    async newWorld(wanted = {}) {
      const made = (await call('POST', '/worlds', wanted)) as { name: string; siteUrl: string };
      return {
        ...devClient(target, { ...options, world: made.name }),
        ...made,
        delete: async () => void (await call('DELETE', `/worlds/${made.name}`)),
      };
    },
  };
}
