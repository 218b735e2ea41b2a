import { ConfigurationError } from './errors.js';

/** Where a portal is, in a page also relative to it. */
export function readBaseUrl(baseUrl: string | URL): URL {
  try {
    const url = new URL(baseUrl, typeof location === 'undefined' ? undefined : location.href);
    if (/^https?:$/.test(url.protocol) && !url.username && !url.password && !url.search && !url.hash) {
      return url;
    }
  } catch {
    // Refused below.
  }
  throw new ConfigurationError(
    '`baseUrl` must be an http(s) address without user, query and fragment.',
    'Give the portal’s origin, e.g. `https://portal.example.jp`.',
  );
}
