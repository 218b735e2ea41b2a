import type { PortalClient } from './client.js';
import type { PortalCore } from './core.js';
import type { SessionCaller } from './transport/session/session-keeper.js';

/** The services beyond the session, which every core has. */
export type PortalServices = Omit<PortalClient, keyof PortalCore>;

const madeOver = new WeakMap<PortalCore, Record<string, object>>();

/**
 * A service of a portal: the client's own where it has them all, else one made over its core, once.
 *
 * @example
 * import { serviceOf } from '@ikiiki/sdk/core';
 * import { PointsService } from '@ikiiki/sdk/points';
 * const balance = await serviceOf(portal, 'points', PointsService).balance();
 */
export function serviceOf<Name extends keyof PortalServices>(
  portal: PortalCore & Partial<PortalServices>,
  name: Name,
  Service: new (member: SessionCaller) => PortalServices[Name],
): PortalServices[Name] {
  const own = portal[name];
  if (own !== undefined) {
    return own as PortalServices[Name];
  }
  const services = madeOver.get(portal) ?? {};
  madeOver.set(portal, services);
  services[name] ??= new Service(portal.member);
  return services[name] as PortalServices[Name];
}
