/**
 * What the bundle has in place of the SDK's own check: its only client is the provider's, which names one kind and
 * nothing that belongs to the other.
 */
import { ConfigurationError } from '../../sdk/src/transport/errors.js';
import type { SessionOptions } from '../../sdk/src/transport/session/session-options.js';

/** Refuses cookies where they do not work. */
export function checkSessionOptions({ kind }: SessionOptions, { origin }: URL): void {
  if (kind === 'cookie' && location.origin !== origin)
    throw new ConfigurationError(
      `Cookies work on ${origin} only, not on ${location.origin}.`,
      'Embed the portal’s frame (`<ikiiki-embed>`), or write `session="token"`.',
    );
}
