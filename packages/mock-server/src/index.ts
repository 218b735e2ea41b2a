import { createMockPortalOn, type MockPortal, type MockPortalOptions } from './mounts/mock-portal.js';
import { nodePlatform } from './platform/node/platform.js';

export { type CookieJar, memoryCookieJar } from './http/cookies.js';
export type { MockPortal, MockPortalOptions } from './mounts/mock-portal.js';

/** A mock portal without a port; answers by its `fetch`. Worlds are made when they are first asked. */
export function createMockPortal(options: MockPortalOptions = {}): MockPortal {
  return createMockPortalOn(nodePlatform, options);
}
