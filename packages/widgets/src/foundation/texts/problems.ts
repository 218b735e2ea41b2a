import type { ProblemCode } from '@ikiiki/sdk/contract';

/** Every code that must have a text: those of the contract, those of the way there, and one for what comes later. */
export type ProblemTextCode =
  | ProblemCode
  | 'network'
  | 'timeout'
  | 'schema'
  | 'configuration'
  | 'host_not_trusted'
  | 'unknown';

/** What a problem may bring with it, already written in the reader's language. */
export interface ProblemValues {
  /** How long to wait, e.g. 「15分」. */
  readonly wait: string | undefined;
  readonly attemptsLeft: number | undefined;
  /** When maintenance ends, e.g. 「11月22日 18:00」. */
  readonly until: string | undefined;
  /** Calendar date from which it is open, or from which one may register. */
  readonly from: string | undefined;
  /** Points that can be spent. */
  readonly available: string | undefined;
  /** What a reward costs now, in points. */
  readonly price: string | undefined;
  /** What something costs now, in yen. */
  readonly amount: string | undefined;
}

export type ProblemTextOf = string | ((values: ProblemValues) => string);
