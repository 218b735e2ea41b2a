import { headers } from '../contract/headers.js';
import {
  NotOpenYetError,
  type PortalError,
  ProblemError,
  RateLimitedError,
  SessionExpiredError,
} from './errors.js';
import { readProblem } from './read-problem.js';
import { isPassing, readRetryAfterMs } from './retry.js';

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The error that an answer other than 2xx stands for. */
export function answerError(
  response: Response,
  text: string,
  requestId: string,
  serverNow: number,
): PortalError {
  const problem = readProblem(readJson(text), response.status);
  const details = {
    problem,
    requestId: problem.requestId ?? response.headers.get(headers.requestId) ?? requestId,
    retryable: isPassing(problem),
    retryAfterMs: readRetryAfterMs(response.headers, serverNow),
  };
  const { code, status } = problem;
  if (code === 'session_required' || code === 'session_expired') {
    return new SessionExpiredError(code, details);
  }
  if (code === 'not_open_yet') {
    return new NotOpenYetError(problem, details);
  }
  return status === 429 ? new RateLimitedError(problem, details) : new ProblemError(problem, details);
}
