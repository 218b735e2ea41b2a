import type { Check, Need } from './check.js';
import { Desk } from './desk.js';
import type { ConformanceTarget } from './target.js';

export type Outcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly reason: string }
  /** The target does not have what the check needs. */
  | { readonly kind: 'skipped'; readonly missing: readonly Need[] };

export interface CheckResult {
  readonly check: Check;
  readonly outcome: Outcome;
}

export interface ConformanceReport {
  readonly results: readonly CheckResult[];
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly total: number;
}

function missing({ needs }: Check, target: ConformanceTarget): readonly Need[] {
  const there: Readonly<Record<Need, boolean>> = {
    dev: target.dev !== undefined,
    cookies: target.seesCookies ?? false,
    origin: target.choosesOrigin ?? false,
  };
  return needs.filter((need) => !there[need]);
}

/** Runs one check; in a world of its own where the target has worlds. */
export async function runCheck(check: Check, target: ConformanceTarget): Promise<Outcome> {
  const lacking = missing(check, target);
  if (lacking.length > 0) return { kind: 'skipped', missing: lacking };
  const world = await target.dev?.newWorld();
  try {
    await check.run(new Desk(target, world));
    return { kind: 'passed' };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  } finally {
    await world?.delete();
  }
}

/** Runs checks one after the other. */
export async function runChecks(
  checks: readonly Check[],
  target: ConformanceTarget,
  onResult: (result: CheckResult) => void = () => {},
): Promise<ConformanceReport> {
  const results: CheckResult[] = [];
  for (const check of checks) {
    const result = { check, outcome: await runCheck(check, target) };
    results.push(result);
    onResult(result);
  }
  const count = (kind: Outcome['kind']) => results.filter(({ outcome }) => outcome.kind === kind).length;
  return {
    results,
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    total: results.length,
  };
}

/** The report's last line. */
export function summary({ passed, failed, skipped, total }: ConformanceReport): string {
  const rest = [
    ...(failed > 0 ? [`${failed} fail`] : []),
    ...(skipped > 0 ? [`${skipped} need what this target does not offer`] : []),
  ];
  return `${passed} of ${total} checks pass${rest.length > 0 ? ` (${rest.join(', ')})` : ''}`;
}
