import type * as z from 'zod/mini';
import type { Endpoint, ResponseOf, Schema, ServiceContract } from '../contract/endpoint.js';
import type { CallOptions } from './call-options.js';
import { SchemaError } from './errors.js';
import type { PagedList } from './paged-list.js';
import { pointerOf } from './pointer.js';

// `unknown` says nothing: it vanishes from an intersection.
type Said<S> = S extends Schema ? z.input<S> : unknown;
/** A file goes up with its type, which the portal checks against what is in it. */
type Uploaded<E extends Endpoint> = E extends { readonly upload: object } ? { readonly file: Blob } : unknown;
type Flat<T> = { [K in keyof T]: T[K] };

/** All that a call says, in one object: path parameters, query and body, or the file; `undefined` where it says nothing. */
export type InputOf<E extends Endpoint> = unknown extends Said<E['params']> &
  Said<E['query']> &
  Said<E['body']> &
  Uploaded<E>
  ? undefined
  : Flat<Said<E['params']> & Said<E['query']> & Said<E['body']> & Uploaded<E>>;

type IsOptional<T> = Record<never, never> extends T ? true : false;

/** The method of the SDK that stands for an endpoint. A list can be awaited for a page and walked for all. */
export type MethodOf<E extends Endpoint> =
  InputOf<E> extends undefined
    ? (options?: CallOptions) => AnswerOf<E>
    : IsOptional<InputOf<E>> extends true
      ? (input?: InputOf<E>, options?: CallOptions) => AnswerOf<E>
      : (input: InputOf<E>, options?: CallOptions) => AnswerOf<E>;

type AnswerOf<E extends Endpoint> = E extends { readonly file: true }
  ? Promise<PortalFile>
  : ResponseOf<E> extends { items: readonly (infer Item)[]; nextCursor?: string | undefined }
    ? 'cursor' extends keyof InputOf<E>
      ? PagedList<Item, ResponseOf<E>>
      : Promise<ResponseOf<E>>
    : Promise<ResponseOf<E>>;

/** What a call of an endpoint comes to. */
export type ResultOf<E extends Endpoint> = E extends { readonly file: true } ? PortalFile : ResponseOf<E>;

/** A file that the portal gave. */
export interface PortalFile {
  readonly blob: Blob;
  /** Its name as the portal says it (RFC 6266). */
  readonly name: string;
}

/** Every endpoint of a service as a method; a service class that lacks one does not compile. */
export type ServiceOf<C extends ServiceContract> = { [K in keyof C]: MethodOf<C[K]> };

/** Where the parts of an input go. */
export interface InputParts {
  /** Path with its parameters filled in. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly file?: Blob;
}

/** Parts an input: what the path names goes there, the rest into the body, or into the query where there is no body. */
export function splitInput(endpoint: Endpoint, input: Readonly<Record<string, unknown>> = {}): InputParts {
  const rest = { ...input };
  const params: Record<string, unknown> = {};
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    params[name] = rest[name];
    delete rest[name];
    return encodeURIComponent(String(params[name]));
  });
  // An empty or dotted parameter would name another path.
  const checked = endpoint.params?.safeParse(params);
  if (checked?.error) {
    throw new SchemaError('The input', pointerOf(checked.error), { cause: checked.error });
  }
  if (endpoint.body) {
    return { path, body: rest };
  }
  if (endpoint.upload) {
    return { path, file: rest.file as Blob };
  }
  const query = Object.entries(rest).filter(([, value]) => value !== undefined);
  return query.length > 0
    ? { path, query: Object.fromEntries(query.map(([name, value]) => [name, String(value)])) }
    : { path };
}
