import { type ProblemCode, problemCodes } from '@ikiiki/sdk/contract';
import * as z from 'zod/mini';
import { routes } from '../http/route-table.js';
import { apiPath } from './api-path.js';
import { seededChance } from './seeded-chance.js';

const count = z.number().check(z.int(), z.positive());
const operations = new Set(routes.map(({ operation }) => operation));

const FaultFields = z.object({
  /** `service.method` of the SDK, e.g. `registration.start`. */
  operation: z.optional(z.string().check(z.refine((name) => operations.has(name)))),
  method: z.optional(z.string()),
  /** Path with `{name}` for a part and `*` for any rest, e.g. `/v1/registrations/*`. @default every path */
  path: z.optional(z.string()),
  /** Waits so long before anything else, in real milliseconds. */
  delayMs: z.optional(z.number().check(z.nonnegative(), z.maximum(120_000))),
  /** Answers with this problem and its usual members; nothing is done. */
  problem: z.optional(z.enum(problemCodes as [ProblemCode, ...ProblemCode[]])),
  /** Seconds for the problem's Retry-After. */
  retryAfterSeconds: z.optional(z.number().check(z.nonnegative())),
  /** Members of the problem beside the usual ones, e.g. `{ "availableFrom": "2026-12-22" }`. */
  extensions: z.optional(z.record(z.string(), z.unknown())),
  /** Answers with this bare status, as a proxy in between would; nothing is done. */
  status: z.optional(z.number().check(z.int(), z.minimum(400), z.maximum(599))),
  /**
   * Cuts the connection: `before` anything is done, `after` all was done and only the answer is lost, or `midway`, when
   * half of the answer has come.
   */
  cut: z.optional(z.enum(['before', 'after', 'midway'])),
  /** Does all and answers with the first half of the JSON. */
  brokenJson: z.optional(z.boolean()),
  /** Strikes so many times. @default without end */
  times: z.optional(count),
  /** Strikes at random, with this chance from 0 to 1. @default 1 */
  probability: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  /** Makes the chance repeatable. @default 1 */
  seed: z.optional(z.number().check(z.int())),
});
/** Whether anything is otherwise where a fault strikes. */
const hasEffect = ({
  delayMs = 0,
  problem,
  status,
  cut,
  brokenJson = false,
}: z.output<typeof FaultFields>): boolean =>
  delayMs > 0 || (problem ?? status ?? cut) !== undefined || brokenJson;

/** What goes wrong, and where. Steps compose: a delay and then a problem is a slow problem. Nothing is no fault. */
export const FaultSpec = FaultFields.check(z.refine(hasEffect, { path: ['problem'] }));
export type FaultSpec = z.output<typeof FaultSpec>;

export interface Fault extends FaultSpec {
  readonly id: string;
  /** Times it struck so far. */
  readonly struck: number;
}

export interface FaultTarget {
  readonly method: string;
  readonly path: string;
  readonly operation: string | undefined;
}

interface Armed {
  readonly fault: FaultSpec & { readonly id: string };
  readonly matches: (target: FaultTarget) => boolean;
  readonly chance: () => number;
  struck: number;
}

function matcherOf({ operation, method, path }: FaultSpec): Armed['matches'] {
  const pattern = path === undefined ? undefined : apiPath(path);
  return (target) =>
    (operation === undefined || operation === target.operation) &&
    (method === undefined || method.toUpperCase() === target.method) &&
    (pattern === undefined || pattern.test(target.path));
}

/** The faults of a world, in the order in which they were set; the first that fits strikes. */
export class Faults {
  #armed: Armed[] = [];

  add(id: string, spec: FaultSpec): Fault {
    const armed: Armed = {
      fault: { ...spec, id },
      matches: matcherOf(spec),
      chance: seededChance(spec.seed ?? 1),
      struck: 0,
    };
    this.#armed.push(armed);
    return { ...armed.fault, struck: 0 };
  }

  list(): readonly Fault[] {
    return this.#armed.map(({ fault, struck }) => ({ ...fault, struck }));
  }

  /** False where there is none of that id. */
  remove(id: string): boolean {
    const before = this.#armed.length;
    this.#armed = this.#armed.filter(({ fault }) => fault.id !== id);
    return this.#armed.length < before;
  }

  clear(): void {
    this.#armed = [];
  }

  /** The fault that strikes this request; counts it. */
  strike(target: FaultTarget): Fault | undefined {
    const armed = this.#armed.find(
      ({ fault, matches, chance, struck }) =>
        struck < (fault.times ?? Number.POSITIVE_INFINITY) &&
        hasEffect(fault) &&
        matches(target) &&
        (fault.probability === undefined || chance() < fault.probability),
    );
    if (!armed) return undefined;
    armed.struck += 1;
    return { ...armed.fault, struck: armed.struck };
  }
}
