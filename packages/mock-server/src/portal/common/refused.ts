import type { FieldError } from '@ikiiki/sdk/contract';
import { ProblemError } from '../problem-error.js';

/** What was typed cannot be, field by field. */
export const refused = (...errors: readonly FieldError[]) =>
  new ProblemError('validation_failed', { errors });
