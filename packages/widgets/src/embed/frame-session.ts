import type { PortalCore } from '@ikiiki/sdk/core';
import type { FrameChannel } from './frame-channel.js';
import type { FrameMessage } from './protocol.js';

type SessionState = PortalCore['session']['state'];

/** The news of a state for the page around the frame; nothing while it is not known. */
function newsOf(state: SessionState): FrameMessage | undefined {
  if (state.status === 'unknown') return undefined;
  if (state.status === 'signed-in') return { type: 'signed-in' };
  return { type: state.reason === 'expired' ? 'session-expired' : 'signed-out' };
}

/** The cookie of a login may be on its way still: who is not yet logged in is asked again. */
const recheckAfterMs = [0, 500, 2_000];

/**
 * Tells the page around the frame how the session stands whenever that changes. Returns what to do when another frame of
 * that page has logged in or out. A login is asked of the portal, which knows. A logout is followed at once, also
 * offline: the portal may not have heard of it yet. Frames usually hear both from each other by BroadcastChannel first;
 * this works where that is blocked.
 */
export function followSession(
  client: PortalCore,
  send: FrameChannel['send'],
): (to: 'signed-in' | 'signed-out') => Promise<void> {
  let told: FrameMessage['type'] | undefined;
  const tell = (state: SessionState) => {
    const news = newsOf(state);
    if (news && news.type !== told) send(news);
    told = news?.type ?? told;
  };
  const ask = (recheck: boolean) =>
    client.session.restore({ recheck }).catch(() => {
      // Not reachable just now: the next call of the widget finds out
    });
  client.session.subscribe(tell);
  tell(client.session.state);
  void ask(false);
  return async (to) => {
    if (to === 'signed-out') {
      await client.session.forget();
      return;
    }
    for (const waitMs of recheckAfterMs) {
      await new Promise((resolve) => setTimeout(resolve, waitMs));
      if (client.session.state.status === 'signed-in') return;
      await ask(true);
    }
  };
}
