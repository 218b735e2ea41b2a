import type { SessionGrant, SessionTransport } from '../../contract/session.js';
import type { Clock } from '../clock.js';
import { SchemaError } from '../errors.js';
import { createRefreshTokenHolder } from './refresh-token.js';
import type { SessionOptions } from './session-options.js';

/** What a refresh says to the portal. */
export interface RefreshInput {
  readonly transport: SessionTransport;
  readonly refreshToken?: string;
}

/** How the refresh token travels and where it lies. */
export interface SessionWay {
  readonly transport: SessionTransport;
  /** What to refresh with; `undefined` where it is certain that there is nothing. */
  refreshInput(): Promise<RefreshInput | undefined>;
  /** Refuses a grant that lacks what this way needs. */
  check(grant: SessionGrant): void;
  keep(grant: SessionGrant): Promise<void>;
  forget(): Promise<void>;
  /** Whether another tab's news can concern this client: both share a cookie, or a store that has changed. */
  isShared(): Promise<boolean>;
}

/** The way the options ask for. */
export function createSessionWay(options: SessionOptions, clock: Clock): SessionWay {
  if (options.kind === 'cookie') {
    const transport = options.embedded ? 'embedded-cookie' : 'cookie';
    return {
      transport,
      refreshInput: async () => ({ transport }),
      check: () => {},
      keep: async () => {},
      forget: async () => {},
      isShared: async () => true,
    };
  }
  const holder = createRefreshTokenHolder(options.store, clock);
  return {
    transport: 'token',
    async refreshInput() {
      const refreshToken = await holder.read();
      return refreshToken === undefined ? undefined : { transport: 'token', refreshToken };
    },
    check(grant) {
      if (!grant.refreshToken) {
        throw new SchemaError('The session grant', '/refreshToken');
      }
    },
    keep: (grant) => holder.keep(grant.refreshToken),
    forget: () => holder.keep(undefined),
    isShared: () => holder.changedElsewhere(),
  };
}
