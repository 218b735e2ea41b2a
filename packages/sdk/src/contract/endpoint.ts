import type * as z from 'zod/mini';
import type { ProblemCode } from './problem.js';
import type { ServiceName } from './service-names.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Who may call: anyone; a logged-in member; a member who has proven the password again at some time in this session
 * (`proven`); or has done so a few minutes ago (`step-up`).
 */
export type Access = 'public' | 'session' | 'proven' | 'step-up';

/** Any schema of the contract. */
export type Schema = z.ZodMiniType;

/** A file that an endpoint takes. */
export interface UploadForm {
  /** As `Content-Type` says it; none that a plain form of another site can send. */
  readonly mediaTypes: readonly string[];
  /** Bytes of the largest. */
  readonly maxBytes: number;
}

/** What one side says and the other answers: the only declaration of an endpoint that client and server read. */
export interface Endpoint {
  readonly method: Method;
  /** Path below {@link apiPrefix}, with `{name}` for parameters. */
  readonly path: `/${string}`;
  readonly access: Access;
  /** The service of the leaflet that must be open for the member. */
  readonly feature?: ServiceName;
  /** The answer has an `ETag`, and is 304 to whoever has it already (`If-None-Match`). GET only. */
  readonly conditional?: true;
  /**
   * The answer is a file of any type, not JSON: with its name, its length and a strong `ETag`, and in parts to whoever
   * asks for a range (RFC 9110 §14). GET only; no `response`.
   */
  readonly file?: true;
  /** Status of the answer when all went well. */
  readonly status: 200 | 201 | 202 | 204;
  readonly params?: Schema;
  readonly query?: Schema;
  readonly body?: Schema;
  /** The body is a file as it is, not JSON; `file` of the call's input. PUT and POST only; no `body`. */
  readonly upload?: UploadForm;
  /** Absent for an answer without a body (204). */
  readonly response?: Schema;
  /**
   * The problems of this endpoint beyond those any request can meet (`commonProblems`); those of its `access`, its
   * `feature` and of a `file` are added by {@link endpoint}.
   */
  readonly problems: readonly ProblemCode[];
}

/** All endpoints of one service, by the name of the SDK's method. */
export type ServiceContract = Readonly<Record<string, Endpoint>>;

/** Every endpoint lives below this path of the portal's origin. */
export const apiPrefix = '/v1';

type InputOf<S> = S extends Schema ? z.input<S> : undefined;
type OutputOf<S> = S extends Schema ? z.output<S> : undefined;

export type ParamsOf<E extends Endpoint> = OutputOf<E['params']>;
export type QueryOf<E extends Endpoint> = OutputOf<E['query']>;
/** The body as the caller writes it. */
export type BodyInputOf<E extends Endpoint> = InputOf<E['body']>;
/** A file as the server reads it. */
export interface UploadedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** As the caller says it. */
  readonly mediaType: string;
}

/** The body as the server reads it. */
export type BodyOf<E extends Endpoint> = E extends { readonly upload: UploadForm }
  ? UploadedFile
  : OutputOf<E['body']>;
export type ResponseOf<E extends Endpoint> = E['response'] extends Schema ? z.output<E['response']> : void;

const accessProblems: Readonly<Record<Access, readonly ProblemCode[]>> = {
  public: [],
  session: ['session_required', 'session_expired'],
  proven: ['session_required', 'session_expired', 'step_up_required'],
  'step-up': ['session_required', 'session_expired', 'step_up_required'],
};

/** Declares an endpoint; keeps the literal types, so that an unknown problem code or path does not compile. */
export function endpoint<const E extends Endpoint>(declaration: E): E {
  const { access, feature, file, problems } = declaration;
  const gate: readonly ProblemCode[] = feature ? ['not_open_yet', 'service_ended'] : [];
  const part: readonly ProblemCode[] = file ? ['range_not_satisfiable'] : [];
  return { ...declaration, problems: [...accessProblems[access], ...gate, ...part, ...problems] };
}
