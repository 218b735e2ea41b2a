import type { ReceivedMail } from '../platform/mailbox.js';
import { ProblemError } from '../portal/problem-error.js';
import type { World } from './world.js';

export interface MailWait {
  readonly to?: string | undefined;
  /** Id of a mail; only those that came after it count. */
  readonly after?: string | undefined;
  /** How long to wait for one, in real milliseconds; 0 does not wait. */
  readonly waitMs: number;
}

const longestWaitMs = 30_000;

/** An address in a query as it was meant: an unencoded `+` reads as a space, which no address here has. */
export const addressIn = (to: string | undefined): string | undefined => to?.replaceAll(' ', '+');

/**
 * What a query asks of the mailbox.
 * @throws ProblemError validation_failed for a wait that is no whole number of milliseconds
 */
export function mailQuestion(query: Readonly<Record<string, string | undefined>>): MailWait {
  const { to, after, wait = '0' } = query;
  if (!/^\d+$/.test(wait)) {
    throw new ProblemError('validation_failed', {
      detail: 'wait takes whole milliseconds, e.g. 5000.',
      errors: [{ pointer: '/wait', code: 'invalid_format' }],
    });
  }
  return { to: addressIn(to), after, waitMs: Math.min(Number(wait), longestWaitMs) };
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
export async function mailsAfter(
  world: World,
  { to, after, waitMs }: MailWait,
  signal?: AbortSignal,
): Promise<ReceivedMail[]> {
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
