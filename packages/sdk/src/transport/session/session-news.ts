import * as z from 'zod/mini';
import { Id, InstantAt } from '../../contract/values.js';
import type { SignedIn, SignedOut } from './session-state.js';

/** What tabs tell each other: how the session stands now. Opaque ids and instants only, never a token. */
const News = z.object({
  status: z.enum(['signed-in', 'signed-out']),
  /** Of the session that is, or was. */
  sessionId: z.optional(Id),
  reason: z.optional(z.enum(['logged-out', 'expired', 'never'])),
  idleExpiresAt: z.optional(InstantAt),
  absoluteExpiresAt: z.optional(InstantAt),
});

/** Opens a channel to the other tabs of this origin. */
export type OpenChannel = (
  name: string,
) => Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'close'>;

/** What another tab said; a logout names the session that ended, where it was known. */
export type HeardNews =
  | { readonly state: SignedIn }
  | { readonly state: SignedOut; readonly endedId: string | undefined };

export interface SessionNews {
  tell(news: HeardNews): void;
  close(): void;
}

function readNews(data: unknown): HeardNews | undefined {
  const parsed = News.safeParse(data);
  if (!parsed.success) {
    return undefined;
  }
  const { status, sessionId, reason, idleExpiresAt, absoluteExpiresAt } = parsed.data;
  if (status === 'signed-out') {
    return reason && { state: { status, reason }, endedId: sessionId };
  }
  return sessionId && idleExpiresAt && absoluteExpiresAt
    ? { state: { status, sessionId, idleExpiresAt, absoluteExpiresAt } }
    : undefined;
}

/** Joins the other tabs; where channels are missing or refused (sandboxed frames), stays alone without a word. */
export function joinNews(
  open: OpenChannel | undefined,
  name: string,
  heard: (news: HeardNews) => void,
): SessionNews {
  try {
    const channel = open?.(name);
    channel?.addEventListener('message', (event) => {
      const news = readNews((event as MessageEvent).data);
      if (news) {
        heard(news);
      }
    });
    return {
      tell(news) {
        try {
          channel?.postMessage('endedId' in news ? { ...news.state, sessionId: news.endedId } : news.state);
        } catch {
          // A channel closed by the browser: the others find out by asking the portal.
        }
      },
      close: () => channel?.close(),
    };
  } catch {
    return { tell: () => {}, close: () => {} };
  }
}
