import type { Contract } from './contract/contract.js';
import { HomeService } from './services/home.js';
import { MeService } from './services/me.js';
import { NoticesService } from './services/notices.js';
import { PointsService } from './services/points.js';
import { PoliciesService } from './services/policies.js';
import { RecoveryService } from './services/recovery.js';
import { RegistrationService } from './services/registration.js';
import { RewardsService } from './services/rewards.js';
import { SessionService } from './services/session.js';
import { TopicsService } from './services/topics.js';
import type { TransportOptions } from './transport/options.js';
import { SessionKeeper } from './transport/session/session-keeper.js';
import type { OpenChannel } from './transport/session/session-news.js';
import { checkSessionOptions, type SessionOptions } from './transport/session/session-options.js';
import { createTransport } from './transport/transport.js';

/** How to reach a portal, and how its sessions are held. */
export interface PortalClientOptions extends TransportOptions {
  readonly session: SessionOptions;
  /**
   * Opens the channel on which tabs tell each other of login and logout; `false` for none.
   * @default BroadcastChannel in pages and workers that use the global `fetch`
   */
  readonly broadcast?: OpenChannel | false | undefined;
}

/** The whole portal; a service that the contract knows and this lacks does not compile. */
export interface PortalClient extends Record<keyof Contract, object> {
  readonly registration: RegistrationService;
  readonly session: SessionService;
  readonly me: MeService;
  readonly recovery: RecoveryService;
  readonly policies: PoliciesService;
  readonly home: HomeService;
  readonly points: PointsService;
  readonly rewards: RewardsService;
  readonly notices: NoticesService;
  readonly topics: TopicsService;
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
 * Makes a client of the portal. Nothing is sent before the first call.
 * @throws ConfigurationError where the options are wrong
 */
export function createPortalClient(options: PortalClientOptions): PortalClient {
  const transport = createTransport(options);
  checkSessionOptions(options.session, transport.config.baseUrl, options.fetch !== undefined);
  const keeper = new SessionKeeper(transport, options.session, openChannel(options));
  return {
    registration: new RegistrationService(transport),
    session: new SessionService(keeper),
    me: new MeService(keeper),
    recovery: new RecoveryService(transport),
    policies: new PoliciesService(transport),
    home: new HomeService(keeper),
    points: new PointsService(keeper),
    rewards: new RewardsService(keeper),
    notices: new NoticesService(keeper),
    topics: new TopicsService(transport),
    baseUrl: transport.config.baseUrl,
    serverNow: () => transport.serverNow(),
    dispose: () => keeper.dispose(),
  };
}
