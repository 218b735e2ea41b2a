import type { DevGuard } from '../dev/guard.js';
import { seededChance } from '../dev/seeded-chance.js';
import type { World } from '../dev/world.js';
import { defaultWorld, Worlds } from '../dev/worlds.js';
import { createApp } from '../http/app.js';
import type { CookieJar } from '../http/cookies.js';
import type { MountBindings } from '../http/exchange.js';
import type { HasherLimits } from '../platform/bounded-hasher.js';
import { MailNotDelivered } from '../platform/mail-not-delivered.js';
import type { Platform } from '../platform/platform.js';
import type { PortalConfig } from '../portal/config.js';
import { defaultConfig } from '../portal/default-config.js';
import type { SeedName } from '../seed/index.js';

export interface MockPortalOptions {
  /** What this society does otherwise than the default. */
  readonly config?: Partial<PortalConfig>;
  /** Data a world begins with. @default 'standard' */
  readonly seed?: SeedName;
  /** Keeps the default world in this SQLite file. @default in memory */
  readonly dataFile?: string;
  /** Folder of the society's built pages, served at `/`. */
  readonly siteDir?: string;
  /** Also sends every mail through this server, e.g. `smtp://localhost:1025`. */
  readonly smtpUrl?: string;
  /** Waits before each answer of the API, in milliseconds; of two, a time between them. @default 0 */
  readonly latencyMs?: number | readonly [number, number];
  /** Origins that may call the API by CORS and frame its embed pages; added to the config's. */
  readonly allowOrigins?: readonly string[];
  /** How many passwords are hashed at once, and how many may wait. */
  readonly hashing?: HasherLimits;
  /** Holds the cookies of whoever calls `fetch`, as a browser would. @default none in Node, a new jar in a page */
  readonly cookies?: CookieJar;
  /** Told of failures nobody waits for: a mail that could not be sent, a bug behind a 500. @default console.error */
  readonly onError?: (error: unknown) => void;
}

/** The whole portal, without a port. */
export interface MockPortal {
  /** `fetch` that reaches this portal whatever the URL's origin. Rejects with a TypeError where a fault cuts the connection. */
  fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response>;
  /** Answers a request that a mount took. */
  answer(request: Request, bindings: MountBindings): Promise<Response>;
  /** A world by its name, made if it is new. @default the world of requests that name none */
  world(name?: string): Promise<World>;
  /** Says where the portal is reached; for mounts, before the first request. */
  reachedAt(place: Place): void;
  /** Closes every world; a data file is complete afterwards. */
  close(): Promise<void>;
}

/** Where a mount makes the portal reachable. */
export interface Place {
  /** Origin of the portal's pages, with which links in mails begin; the config's own goes before. */
  readonly siteUrl: string;
  /** Who may use the developer's routes. */
  readonly guard: DevGuard;
}

/** @throws TypeError for an allowed origin that is not exactly an origin, e.g. one with a path. */
function checkedOrigins(origins: readonly string[]): readonly string[] {
  for (const origin of origins) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
      throw new TypeError(`${origin} is not an origin such as https://intranet.example.co.jp`);
    }
  }
  return [...new Set(origins)];
}

function latency(latencyMs: MockPortalOptions['latencyMs'] = 0): () => number {
  if (typeof latencyMs === 'number') return () => latencyMs;
  const [least, most] = latencyMs;
  const chance = seededChance(1);
  return () => least + chance() * (most - least);
}

function configOf(options: MockPortalOptions): PortalConfig {
  const config = { ...defaultConfig, ...options.config };
  const allowedOrigins = checkedOrigins([...config.allowedOrigins, ...(options.allowOrigins ?? [])]);
  return { ...config, allowedOrigins };
}

/** The stack and no more: properties of errors may hold what people typed. A mail server that is away is no bug. */
function printError(error: unknown): void {
  if (error instanceof MailNotDelivered) console.error(error.message);
  else console.error(error instanceof Error ? error.stack : 'Unknown error');
}

/** Makes a portal on a platform; {@link MockPortalOptions} say what it holds. */
export function createMockPortalOn(platform: Platform, options: MockPortalOptions = {}): MockPortal {
  const { seed = 'standard', dataFile, siteDir, smtpUrl, hashing, cookies } = options;
  const onError = options.onError ?? printError;
  const deliver = smtpUrl === undefined ? undefined : platform.deliverBy?.(smtpUrl);
  const siteFiles = siteDir === undefined ? undefined : platform.files?.(siteDir);
  // Where nothing but the process itself reaches the portal, there is nobody to keep out.
  let guard: DevGuard = { kind: 'none' };
  const worlds = new Worlds({
    platform,
    config: configOf(options),
    seed,
    ...(dataFile !== undefined && { dataFile }),
    ...(deliver && { deliver }),
    ...(hashing && { hashing }),
    onError,
  });
  const app = createApp({
    worlds,
    platform,
    guard: () => guard,
    ...(siteFiles && { siteFiles }),
    latencyMs: latency(options.latencyMs),
    onError,
  });
  return {
    fetch: async (input, init) => app.fetch(new Request(input, init), cookies ? { cookies } : {}),
    answer: async (request, bindings) => app.fetch(request, bindings),
    world: async (name = defaultWorld) => worlds.get(name),
    reachedAt(place) {
      guard = place.guard;
      if (options.config?.siteUrl === undefined) worlds.siteUrl = place.siteUrl;
    },
    close: () => worlds.close(),
  };
}
