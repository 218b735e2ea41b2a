import { type Home, home } from '../contract/home.js';
import type { CallOptions } from '../transport/call-options.js';
import type { ServiceOf } from '../transport/input.js';
import type { SessionCaller } from '../transport/session/session-keeper.js';

/** Home: all that the first page after login shows, in one request. */
export class HomeService implements ServiceOf<typeof home> {
  readonly #portal: SessionCaller;

  constructor(portal: SessionCaller) {
    this.#portal = portal;
  }

  /** Nickname, points, unread notices, topics, and what is open for the member. */
  get(options?: CallOptions): Promise<Home> {
    return this.#portal.call(home.get, undefined, options);
  }
}
