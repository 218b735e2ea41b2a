import type { BodyOf, Endpoint, ParamsOf, QueryOf, ResponseOf, ServiceContract } from '@ikiiki/sdk/contract';
import type { Call } from './context.js';

/** Validated input of one endpoint. */
export interface Input<E extends Endpoint> {
  readonly params: ParamsOf<E>;
  readonly query: QueryOf<E>;
  readonly body: BodyOf<E>;
}

/** A file as an answer. */
export interface PortalFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  /** Its name as members see it. */
  readonly name: string;
}

type ResultOf<E extends Endpoint> = E extends { readonly file: true } ? PortalFile : ResponseOf<E>;

/** One endpoint's decision: what it answers, or the ProblemError it throws. */
export type Handler<E extends Endpoint> = (input: Input<E>, call: Call) => Promise<ResultOf<E>>;

/** Every endpoint of a service, implemented; a missing or an extra one does not compile. */
export type Handlers<C extends ServiceContract> = { readonly [K in keyof C]: Handler<C[K]> };
