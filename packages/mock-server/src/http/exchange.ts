import type { Context } from 'hono';
import type { World } from '../dev/world.js';
import type { CookieJar } from './cookies.js';

/** What the surroundings of a request tell: the mount that took it. */
export interface MountBindings {
  /** Address of the caller. @default 127.0.0.1 */
  readonly ip?: string;
  /**
   * Keeps cookies where a page cannot: scripts may neither send `Cookie` nor read `Set-Cookie`.
   * With a jar, the headers are left alone.
   */
  readonly cookies?: CookieJar;
}

/** What one request carries through the pipeline. */
export interface Variables {
  requestId: string;
  world: World;
  /** Contract path and name of the route, for the journal. */
  route?: { readonly path: string; readonly operation?: string };
  /** Names of the body's fields, for the journal. */
  fields?: readonly string[];
  fault?: string;
}

export interface AppEnv {
  Bindings: MountBindings;
  Variables: Variables;
}

export type Exchange = Context<AppEnv>;
