import type { FieldError, Problem, ProblemCode } from '@ikiiki/sdk/contract';

/** What a problem may carry beyond its code. */
export type ProblemExtensions = Partial<
  Pick<
    Problem,
    | 'eligibleFrom'
    | 'reason'
    | 'availableFrom'
    | 'attemptsLeft'
    | 'until'
    | 'email'
    | 'available'
    | 'points'
    | 'state'
    | 'amountYen'
    | 'received'
    | 'detail'
  >
> & { readonly errors?: readonly FieldError[] };

/** Thrown by a decision; answered as problem+json. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly code: ProblemCode,
    readonly extensions: ProblemExtensions = {},
    /** Sent as Retry-After, rounded up to whole minutes where the wait is secret-dependent (SECURITY S-B6). */
    readonly retryAfterSeconds?: number,
  ) {
    super(code);
  }
}
