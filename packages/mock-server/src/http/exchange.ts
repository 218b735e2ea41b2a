import type { Context } from 'hono';
import type { World } from '../dev/world.js';
import type { CookieJar } from './cookies.js';
import type { Route } from './route-table.js';

/** What the surroundings of a request tell: the mount that took it. */
export interface MountBindings {
  /** Address of the caller. @default 127.0.0.1 */
  readonly ip?: string;
  /**
   * Keeps cookies where a page cannot: scripts may neither send `Cookie` nor read `Set-Cookie`.
   * With a jar, the headers are left alone.
   */
  readonly cookies?: CookieJar;
  /** Breaks the connection in the middle of an answer. @default the answer's body fails */
  readonly breakOff?: () => void;
  /** Whether the request is known to have no body, so that nothing is made ready to read one. @default false */
  readonly bodiless?: boolean;
}

/** What one request carries through the pipeline. */
export interface Variables {
  requestId: string;
  /** Origin of the portal's pages. */
  siteUrl: string;
  /** By `performance.now()`. */
  startedAt: number;
  world: World;
  /** The endpoint that is asked, if the contract knows it. */
  route?: Route;
  /** Names of the body's fields, for the journal. */
  fields?: readonly string[];
  /** The fault that struck this request. */
  fault?: string;
  /** Code of the problem that is the answer. */
  code?: string;
  /** Nothing is answered: a fault cuts the connection. */
  cut?: boolean;
}

export interface AppEnv {
  Bindings: MountBindings;
  Variables: Variables;
}

export type Exchange = Context<AppEnv>;
