import type { World } from '../dev/world.js';
import { defaultWorld, Worlds } from '../dev/worlds.js';
import { createApp } from '../http/app.js';
import type { MountBindings } from '../http/exchange.js';
import type { HasherLimits } from '../platform/bounded-hasher.js';
import type { Platform } from '../platform/platform.js';
import type { PortalConfig } from '../portal/config.js';
import { defaultConfig } from '../portal/default-config.js';
import type { SeedName } from '../seed/index.js';

export interface MockPortalOptions {
  /** What this society does otherwise than the default. */
  readonly config?: Partial<PortalConfig>;
  /** Data a world begins with. @default 'society' */
  readonly seed?: SeedName;
  /** Keeps the default world in this SQLite file. @default in memory */
  readonly dataFile?: string;
  /** Folder of the society's built pages, served at `/`. */
  readonly siteDir?: string;
  /** Also sends every mail through this server, e.g. `smtp://localhost:1025`. */
  readonly smtpUrl?: string;
  /** Waits before each answer of the API, in milliseconds. @default 0 */
  readonly latencyMs?: number;
  /** Origins that may call the API by CORS and frame its embed pages; added to the config's. */
  readonly allowOrigins?: readonly string[];
  /** How many passwords are hashed at once, and how many may wait. */
  readonly hashing?: HasherLimits;
  /** Told of failures nobody waits for: a mail that could not be sent, a bug behind a 500. @default console.error */
  readonly onError?: (error: unknown) => void;
}

/** The whole portal, without a port. */
export interface MockPortal {
  /** Answers a request as the portal does. Rejects with a TypeError where a fault cuts the connection. */
  fetch(request: Request, bindings?: MountBindings): Promise<Response>;
  /** A world by its name, made if it is new. @default the world of requests that name none */
  world(name?: string): Promise<World>;
  /** Origin of the portal's pages, with which links in mails begin. */
  siteUrl: string;
  /** Closes every world; a data file is complete afterwards. */
  close(): Promise<void>;
}

/** @throws TypeError for an allowed origin that is not exactly an origin, e.g. one with a path. */
function checkedOrigins(origins: readonly string[]): readonly string[] {
  for (const origin of origins) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin || origin === 'null') {
      throw new TypeError(`${origin} is not an origin such as https://intranet.example.co.jp`);
    }
  }
  return origins;
}

/** Makes a portal on a platform; {@link MockPortalOptions} say what it holds. */
export function createMockPortalOn(platform: Platform, options: MockPortalOptions = {}): MockPortal {
  const allowedOrigins = checkedOrigins([
    ...(options.config?.allowedOrigins ?? defaultConfig.allowedOrigins),
    ...(options.allowOrigins ?? []),
  ]);
  const deliver = options.smtpUrl === undefined ? undefined : platform.deliverBy?.(options.smtpUrl);
  const worlds = new Worlds({
    platform,
    config: { ...defaultConfig, ...options.config, allowedOrigins },
    seed: options.seed ?? 'society',
    ...(options.dataFile !== undefined && { dataFile: options.dataFile }),
    ...(deliver && { deliver }),
    ...(options.hashing && { hashing: options.hashing }),
    onError: options.onError ?? ((error) => console.error(error)),
  });
  const app = createApp(worlds);
  return {
    fetch: async (request, bindings = {}) => app.fetch(request, bindings),
    world: async (name = defaultWorld) => worlds.get(name),
    get siteUrl() {
      return worlds.siteUrl;
    },
    set siteUrl(url) {
      worlds.siteUrl = url;
    },
    close: () => worlds.close(),
  };
}
