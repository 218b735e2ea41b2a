import type { Contract } from '@ikiiki/sdk/contract';
import type { Desk } from './desk.js';

/** What a check cannot do without, beyond the API itself. */
export type Need =
  /** Mails, clock and people: a portal with `/_dev`. */
  | 'dev'
  /** `Set-Cookie` and `Cookie`. */
  | 'cookies'
  /** A chosen `Origin`. */
  | 'origin';

/** One thing that a portal of this contract does. */
export interface Check {
  readonly service: keyof Contract | 'http';
  /** What a user would lose if it failed. */
  readonly name: string;
  readonly needs: readonly Need[];
  /** Rejects where the portal does otherwise. Gets a world of its own where there are worlds. */
  readonly run: (desk: Desk) => Promise<void>;
}

/** A group of checks of one service that need the same. */
export function checksOf(
  service: Check['service'],
  needs: readonly Need[],
  checks: Readonly<Record<string, Check['run']>>,
): Check[] {
  return Object.entries(checks).map(([name, run]) => ({ service, name, needs, run }));
}

/** Thrown where a portal does otherwise than the contract says. */
export class ConformanceError extends Error {
  override readonly name = 'ConformanceError';
}

/** @throws ConformanceError */
export function expect(fact: unknown, claim: string): asserts fact {
  if (!fact) throw new ConformanceError(claim);
}

/** @throws ConformanceError with both values */
export function expectEqual(found: unknown, wanted: unknown, what: string): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (a !== b) throw new ConformanceError(`${what}: expected ${b}, found ${a}`);
}
