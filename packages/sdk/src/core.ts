import { SessionService } from './services/session.js';
import type { TransportOptions } from './transport/options.js';
import { type SessionCaller, SessionKeeper } from './transport/session/session-keeper.js';
import type { OpenChannel } from './transport/session/session-news.js';
import { checkSessionOptions, type SessionOptions } from './transport/session/session-options.js';
import { createTransport, type PublicCaller } from './transport/transport.js';

export { serviceOf } from './service-of.js';
export type { PublicCaller, SessionCaller };

/** How to reach a portal, and how its sessions are held. */
export interface PortalClientOptions extends TransportOptions {
  readonly session: SessionOptions;
  /**
   * Opens the channel on which tabs tell each other of login and logout; `false` for none.
   * @default BroadcastChannel in pages and workers that use the global `fetch`
   */
  readonly broadcast?: OpenChannel | false | undefined;
}

/** What all services of a portal share; with `serviceOf` a page loads no service but those it uses. */
export interface PortalCore {
  readonly session: SessionService;
  /** Calls as the logged-in member; what services are made of whose endpoints ask for a login. */
  readonly member: SessionCaller;
  /** Calls as anyone; what public services are made of. */
  readonly anyone: PublicCaller;
  /** Where the portal is. */
  readonly baseUrl: URL;
  /** Milliseconds since 1970 by the portal's clock, as far as its answers tell; a member's device may be an hour off. */
  serverNow(): number;
  /** Leaves the other tabs and forgets listeners. */
  dispose(): void;
}

function openChannel({ broadcast, fetch }: PortalClientOptions): OpenChannel | undefined {
  if (broadcast !== undefined) {
    return broadcast || undefined;
  }
  // Servers have no other tabs; what a fetch of its own reaches, other tabs may not.
  const inPage = typeof BroadcastChannel === 'function' && typeof location !== 'undefined' && !fetch;
  return inPage ? (name) => new BroadcastChannel(name) : undefined;
}

/**
 * Makes a portal with its session and without any other service. Nothing is sent before the first call.
 * @throws ConfigurationError where the options are wrong
 */
export function createPortalCore(options: PortalClientOptions): PortalCore {
  const transport = createTransport(options);
  checkSessionOptions(options.session, transport.config.baseUrl, options.fetch !== undefined);
  const keeper = new SessionKeeper(transport, options.session, openChannel(options));
  return {
    session: new SessionService(keeper),
    member: keeper,
    anyone: transport,
    baseUrl: transport.config.baseUrl,
    serverNow: () => transport.serverNow(),
    dispose: () => keeper.dispose(),
  };
}
