import { memoryCookieJar } from './http/cookies.js';
import { createMockPortalOn, type MockPortal, type MockPortalOptions } from './mounts/mock-portal.js';
import { browserPlatform } from './platform/browser/platform.js';

export { type CookieJar, memoryCookieJar } from './http/cookies.js';
export type { MockPortal } from './mounts/mock-portal.js';

/** What a portal inside a page can be given: there are no files and no mail server. */
export type BrowserPortalOptions = Omit<MockPortalOptions, 'dataFile' | 'siteDir' | 'smtpUrl'>;

/** A mock portal inside the page, for Storybook and tests in a browser. Its `fetch` keeps cookies by itself. */
export function createMockPortal(options: BrowserPortalOptions = {}): MockPortal {
  return createMockPortalOn(browserPlatform, { cookies: memoryCookieJar(), ...options });
}
