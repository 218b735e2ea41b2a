import type { FieldError, Problem, ProblemCode } from '../contract/problem.js';

/** Marks our errors across realms (frames) and across copies of the package, where `instanceof` fails. */
const brand: unique symbol = Symbol.for('@ikiiki/sdk/error');

/** What went wrong, coarsely; decides which class carries it. */
export type PortalErrorKind =
  | 'problem'
  | 'rate-limited'
  | 'not-open-yet'
  | 'session'
  | 'network'
  | 'timeout'
  | 'schema'
  | 'configuration';

/** Codes that do not come from the portal: what happened on the way to it, or before. */
export type LocalErrorCode = 'network' | 'timeout' | 'schema' | 'configuration';

/**
 * Code of an error, the key of the text a person reads. Open: a newer portal may know more codes, and an answer that
 * is no problem document (a proxy's error page) has the code `http_<status>`.
 */
export type PortalErrorCode = ProblemCode | LocalErrorCode | `http_${number}` | (string & {});

/** What every error of the SDK may carry beside its message. */
export interface PortalErrorDetails {
  readonly requestId?: string | undefined;
  readonly retryable?: boolean | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly problem?: Problem | undefined;
  readonly cause?: unknown;
}

/** Base of all errors of the SDK. An aborted call is none of them: it rejects with the reason of the caller's signal. */
export class PortalError extends Error {
  override readonly name: string = 'PortalError';
  /** Key of the text a person reads. */
  readonly code: PortalErrorCode;
  /** Id of the request, for the help desk; also in the portal's log. */
  readonly requestId: string | undefined;
  /** Whether the very same call may succeed later: worth a "try again" button. */
  readonly retryable: boolean;
  /** Milliseconds the portal asked to wait before the next try. */
  readonly retryAfterMs: number | undefined;
  /** What the portal answered (RFC 9457), where it answered. */
  readonly problem: Problem | undefined;
  /** What is coarsely wrong. */
  readonly kind: PortalErrorKind;
  readonly [brand] = true;

  constructor(
    kind: PortalErrorKind,
    code: PortalErrorCode,
    message: string,
    details: PortalErrorDetails = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = kind;
    this.code = code;
    this.requestId = details.requestId;
    this.retryable = details.retryable ?? false;
    this.retryAfterMs = details.retryAfterMs;
    this.problem = details.problem;
  }

  /** Each refused field with its JSON Pointer into the request body; empty where no field is to blame. */
  get fieldErrors(): readonly FieldError[] {
    return this.problem?.errors ?? [];
  }
}

/** The portal, or something before it, answered with an error. */
export class ProblemError extends PortalError {
  override readonly name: string = 'ProblemError';
  declare readonly problem: Problem;

  constructor(problem: Problem, details: PortalErrorDetails = {}, kind: PortalErrorKind = 'problem') {
    super(kind, problem.code, `${problem.status} ${problem.code}: ${problem.title}`, { ...details, problem });
  }
}

/** Too many tries (status 429): a person has to wait {@link PortalError.retryAfterMs}, where the portal says so. */
export class RateLimitedError extends ProblemError {
  override readonly name = 'RateLimitedError';

  constructor(problem: Problem, details?: PortalErrorDetails) {
    super(problem, details, 'rate-limited');
  }
}

/** The service has not opened for this member yet (leaflet 各コンテンツの利用開始時期). */
export class NotOpenYetError extends ProblemError {
  override readonly name = 'NotOpenYetError';

  constructor(problem: Problem, details?: PortalErrorDetails) {
    super(problem, details, 'not-open-yet');
  }

  /** Calendar date in Japan (YYYY-MM-DD) from which it is expected to be open. */
  get availableFrom(): string | undefined {
    return this.problem.availableFrom;
  }
}

/** The call needs a login: there was none (`session_required`), or it has ended (`session_expired`). */
export class SessionExpiredError extends PortalError {
  override readonly name = 'SessionExpiredError';
  declare readonly code: 'session_required' | 'session_expired';

  constructor(code: 'session_required' | 'session_expired', details?: PortalErrorDetails) {
    super(
      'session',
      code,
      code === 'session_expired' ? 'The session has ended' : 'Nobody is logged in',
      details,
    );
  }
}

/** No answer: offline, refused, cut off. */
export class NetworkError extends PortalError {
  override readonly name = 'NetworkError';
  declare readonly code: 'network';

  constructor(details?: PortalErrorDetails) {
    super('network', 'network', 'The portal could not be reached', { retryable: true, ...details });
  }
}

/** No answer in time. An effect may have happened all the same. */
export class TimeoutError extends PortalError {
  override readonly name = 'TimeoutError';
  declare readonly code: 'timeout';

  constructor(details?: PortalErrorDetails) {
    super('timeout', 'timeout', 'The portal did not answer in time', { retryable: true, ...details });
  }
}

/** What was answered (or asked) is not what the contract says. */
export class SchemaError extends PortalError {
  override readonly name = 'SchemaError';
  declare readonly code: 'schema';
  /** JSON Pointer (RFC 6901) to the first wrong value, `''` for the whole. Never the value itself. */
  readonly path: string;

  constructor(what: string, path: string, details?: PortalErrorDetails) {
    super('schema', 'schema', `${what} is not as the contract says${path && ` at ${path}`}`, details);
    this.path = path;
  }
}

/** The client was set up wrongly; for the developer, at once. */
export class ConfigurationError extends PortalError {
  override readonly name = 'ConfigurationError';
  declare readonly code: 'configuration';
  /** What to write instead. */
  readonly suggestion: string;

  constructor(message: string, suggestion: string) {
    super('configuration', 'configuration', `${message} ${suggestion}`);
    this.suggestion = suggestion;
  }
}

/** Whether something thrown is an error of this SDK; true across frames and copies of the package. */
export function isPortalError(error: unknown): error is PortalError {
  return typeof error === 'object' && error !== null && brand in error;
}

const isOfKind = (error: unknown, ...kinds: PortalErrorKind[]): boolean =>
  isPortalError(error) && kinds.includes(error.kind);

/** Whether the portal, or something before it, answered with an error (rate limits and closed services included). */
export function isProblemError(error: unknown): error is ProblemError {
  return isOfKind(error, 'problem', 'rate-limited', 'not-open-yet');
}

/** Whether a person has to wait before the next try. */
export function isRateLimitedError(error: unknown): error is RateLimitedError {
  return isOfKind(error, 'rate-limited');
}

/** Whether the service has not opened for this member yet. */
export function isNotOpenYetError(error: unknown): error is NotOpenYetError {
  return isOfKind(error, 'not-open-yet');
}

/** Whether a login is needed first. */
export function isSessionExpiredError(error: unknown): error is SessionExpiredError {
  return isOfKind(error, 'session');
}

/** Whether no answer came at all. */
export function isNetworkError(error: unknown): error is NetworkError {
  return isOfKind(error, 'network');
}

/** Whether no answer came in time. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return isOfKind(error, 'timeout');
}

/** Whether something said was not as the contract says. */
export function isSchemaError(error: unknown): error is SchemaError {
  return isOfKind(error, 'schema');
}

/** Whether the client was set up wrongly. */
export function isConfigurationError(error: unknown): error is ConfigurationError {
  return isOfKind(error, 'configuration');
}
