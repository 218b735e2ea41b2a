/** What the bundle has in place of the SDK's own: the provider holds the refresh token in memory and has no store. */
import type { RefreshTokenHolder } from '../../sdk/src/transport/session/refresh-token.js';

export function createRefreshTokenHolder(): RefreshTokenHolder {
  let held: string | undefined;
  return {
    changedElsewhere: async () => false,
    read: async () => held,
    async keep(token) {
      held = token;
    },
  };
}
