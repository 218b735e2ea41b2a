import { type Problem, type ProblemCode, problemMediaType, problemStatuses } from '@ikiiki/sdk/contract';
import { ProblemError } from '../portal/problem-error.js';
import type { Exchange } from './exchange.js';
import { problemTitles } from './problem-titles.js';

/** Where a code is explained; dereferenceable on the mock portal (RFC 9457, 3.1.1). */
export const problemType = (siteUrl: string, code: string): string => `${siteUrl}/problems/${code}`;

export interface ProblemContext {
  readonly requestId: string;
  /** Origin of the portal's pages. */
  readonly siteUrl: string;
}

/** A problem as its answer. */
export function problemResponse(error: ProblemError, { requestId, siteUrl }: ProblemContext): Response {
  const { code, extensions, retryAfterSeconds } = error;
  const { errors, ...rest } = extensions;
  const problem: Problem = {
    type: problemType(siteUrl, code),
    title: problemTitles[code],
    status: problemStatuses[code],
    code,
    // The request's id, never its URL: a URL can carry what does not belong into a log.
    instance: `urn:ikiiki:request:${requestId}`,
    requestId,
    ...rest,
    ...(errors && { errors: [...errors] }),
  };
  const headers = new Headers({ 'Content-Type': problemMediaType });
  if (retryAfterSeconds !== undefined) headers.set('Retry-After', String(Math.ceil(retryAfterSeconds)));
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}

/** Answers a request with a problem, and notes its code for the journal. */
export function refuse(c: Exchange, error: ProblemError): Response {
  c.set('code', error.code);
  return problemResponse(error, c.var);
}

/** An error as a problem; what is not one is the portal's own failure and tells nothing of itself. */
export function asProblem(error: unknown): ProblemError {
  return error instanceof ProblemError ? error : new ProblemError('internal');
}

export const problem = (code: ProblemCode, detail?: string): ProblemError =>
  new ProblemError(code, detail === undefined ? {} : { detail });
