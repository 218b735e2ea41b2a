/** What the bundle has in place of the SDK's own: the provider says where the portal is, and leaves the rest out. */
import { readBaseUrl } from '../../sdk/src/transport/base-url.js';
import { systemClock } from '../../sdk/src/transport/clock.js';
import { defaults } from '../../sdk/src/transport/defaults.js';
import { createIds } from '../../sdk/src/transport/ids.js';
import type { TransportConfig, TransportOptions } from '../../sdk/src/transport/options.js';

export const timeoutOf = (config: TransportConfig, timeoutMs = config.timeoutMs): number => timeoutMs;

export const readTransportOptions = ({ baseUrl }: TransportOptions): TransportConfig => ({
  ...defaults,
  baseUrl: readBaseUrl(baseUrl),
  // Looked up at each call, so that a tool that replaces the global one later (MSW) is heard
  fetch: (input, init) => globalThis.fetch(input, init),
  locale: undefined,
  headers: {},
  clock: systemClock,
  random: Math.random,
  newId: createIds(),
});
