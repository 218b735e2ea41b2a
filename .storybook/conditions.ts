/** How the portal of every story stands, as the toolbar asks; each adds to what the story itself asks for. */
export interface Conditions {
  /** How far its clock is moved before the widget starts. @default not at all */
  readonly clock?: Readonly<Record<string, number>> | undefined;
  /** How long each answer waits, in milliseconds. @default 0 */
  readonly latencyMs?: number | undefined;
  /** What goes wrong, as `POST /_dev/faults` takes it; after the story's own, which strike first. */
  readonly fault?: Readonly<Record<string, unknown>> | undefined;
  /** No network at all. */
  readonly offline?: boolean | undefined;
}

interface Choice {
  readonly title: string;
  readonly conditions: Conditions;
}

const after = (title: string, clock: Conditions['clock']): Choice => ({ title, conditions: { clock } });
const waits = (title: string, latencyMs: number): Choice => ({ title, conditions: { latencyMs } });
const fails = (title: string, fault: Conditions['fault']): Choice => ({ title, conditions: { fault } });

/** What the toolbar offers, by the name of the global. */
export const choices = {
  clock: {
    now: after('Clock: now', undefined),
    '1h': after('+1 hour', { hours: 1 }),
    '3h': after('+3 hours (links die)', { hours: 3 }),
    '13h': after('+13 hours (sessions end)', { hours: 13 }),
    '1d': after('+1 day', { days: 1 }),
    '8d': after('+8 days', { days: 8 }),
    '32d': after('+32 days', { days: 32 }),
    '366d': after('+366 days (next fiscal year)', { days: 366 }),
  },
  latency: {
    none: waits('Latency: none', 0),
    '300ms': waits('300 ms', 300),
    '2s': waits('2 seconds', 2_000),
    '10s': waits('10 seconds', 10_000),
  },
  fault: {
    none: { title: 'Faults: none', conditions: {} },
    offline: { title: 'Offline', conditions: { offline: true } },
    'never-answers': fails('Never answers', { delayMs: 120_000 }),
    cut: fails('Connection cut before', { cut: 'before' }),
    'cut-after': fails('Answer lost, all done', { cut: 'after' }),
    'cut-midway': fails('Connection cut midway, once', { cut: 'midway', times: 1 }),
    'broken-json': fails('Half an answer', { brokenJson: true }),
    'http-500-once': fails('500 once', { status: 500, times: 1 }),
    'http-500': fails('500', { status: 500 }),
    internal: fails('internal', { problem: 'internal' }),
    overloaded: fails('overloaded', { problem: 'overloaded' }),
    maintenance: fails('maintenance', { problem: 'maintenance' }),
    rate_limited: fails('rate_limited', { problem: 'rate_limited' }),
    session_expired: fails('session_expired', { problem: 'session_expired' }),
    not_open_yet: fails('not_open_yet', { problem: 'not_open_yet' }),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Choice>>>>;

export type ConditionName = keyof typeof choices;
export const conditionNames = Object.keys(choices) as ConditionName[];

/** What is chosen in the toolbar; a name it does not offer, as an old link may hold, asks for nothing. */
export function conditionsOf(globals: Readonly<Record<string, unknown>>): Conditions {
  return Object.assign(
    {},
    ...conditionNames.map((name) => {
      const offered: Readonly<Record<string, Choice>> = choices[name];
      const chosen = String(globals[name]);
      return Object.hasOwn(offered, chosen) ? offered[chosen]?.conditions : {};
    }),
  );
}
