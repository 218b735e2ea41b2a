import { commonProblems, type Endpoint, type ProblemCode } from '@ikiiki/sdk/contract';
import { ProblemError } from '../portal/problem-error.js';
import { problemExamples } from './problem-examples.js';

const magic = /^problem\.([a-z_]+)(?:@.*)?$/;

/** A problem with the members it usually carries. */
export function exampleProblem(code: ProblemCode): ProblemError {
  const { extensions, retryAfterSeconds } = problemExamples[code] ?? {};
  return new ProblemError(code, extensions, retryAfterSeconds);
}

/**
 * The problem that a body asks for: a text field `problem.<code>`, or a mail address `problem.<code>@…`, where the
 * endpoint can answer with that code. So every error can be seen without knowing how to cause it.
 */
export function magicProblem({ problems }: Endpoint, body: unknown): ProblemError | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  for (const value of Object.values(body)) {
    const asked = typeof value === 'string' ? magic.exec(value)?.[1] : undefined;
    const code = asked && [...commonProblems, ...problems].find((possible) => possible === asked);
    if (code) return exampleProblem(code);
  }
  return undefined;
}
