import type { ReceivedMail } from '../platform/mailbox.js';
import type { World } from './world.js';

export interface MailWait {
  readonly to?: string | undefined;
  /** Id of a mail; only those that came after it count. */
  readonly after?: string | undefined;
  /** How long to wait for one, in real milliseconds; 0 does not wait. */
  readonly waitMs: number;
  readonly signal?: AbortSignal;
}

/** `arrived` resolves when a mail comes, when the time is over, or when the asker has gone. */
function nextMail({ mailbox }: World, waitMs: number, signal: AbortSignal | undefined) {
  let finish = () => {};
  const arrived = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const stop = mailbox.onNext(finish);
  const timer = setTimeout(finish, waitMs);
  signal?.addEventListener('abort', finish, { once: true });
  return {
    arrived,
    stop() {
      stop();
      clearTimeout(timer);
      signal?.removeEventListener('abort', finish);
    },
  };
}

async function mailsSince(world: World, to: string | undefined, after: string | undefined) {
  await world.quiet();
  const all = await world.mailbox.list(to === undefined ? {} : { to });
  const known = after === undefined ? -1 : all.findIndex(({ id }) => id === after);
  return known < 0 ? all : all.slice(0, known);
}

/** Mails, newest first; with `waitMs`, as soon as there is one. */
export async function mailsAfter(world: World, wait: MailWait): Promise<ReceivedMail[]> {
  const { to, after, waitMs, signal } = wait;
  const deadline = performance.now() + waitMs;
  for (;;) {
    const leftMs = deadline - performance.now();
    // Listens before it looks: a mail that comes in between is not missed.
    const next = nextMail(world, Math.max(leftMs, 0), signal);
    try {
      const mails = await mailsSince(world, to, after);
      if (mails.length > 0 || leftMs <= 0 || signal?.aborted) return mails;
      await next.arrived;
    } finally {
      next.stop();
    }
  }
}
