import type * as z from 'zod/mini';
import type { ProblemCode } from './problem.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Who may call: anyone, a logged-in member, or a member who has just proven the password again. */
export type Access = 'public' | 'session' | 'step-up';

/** Any schema of the contract. */
export type Schema = z.ZodMiniType;

/** What one side says and the other answers: the only declaration of an endpoint that client and server read. */
export interface Endpoint {
  readonly method: Method;
  /** Path below {@link apiPrefix}, with `{name}` for parameters. */
  readonly path: `/${string}`;
  readonly access: Access;
  /** Status of the answer when all went well. */
  readonly status: 200 | 201 | 202 | 204;
  readonly params?: Schema;
  readonly query?: Schema;
  readonly body?: Schema;
  /** Absent for an answer without a body (204). */
  readonly response?: Schema;
  /** The problems of this endpoint beyond those any request can meet (`commonProblems`). */
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
/** The body as the server reads it. */
export type BodyOf<E extends Endpoint> = OutputOf<E['body']>;
export type ResponseOf<E extends Endpoint> = E['response'] extends Schema ? z.output<E['response']> : void;

/** Declares an endpoint; keeps the literal types, so that an unknown problem code or path does not compile. */
export function endpoint<const E extends Endpoint>(declaration: E): E {
  return declaration;
}
