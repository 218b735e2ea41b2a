import { headers } from '@ikiiki/sdk/contract';
import {
  deriveKey,
  type IdempotencyKey,
  type IdempotencyStore,
  type StoredAnswer,
} from '../platform/idempotency-store.js';
import { ProblemError } from '../portal/problem-error.js';
import { problem } from './problem-response.js';

/** How long a twin waits for the first before it is told to come back. */
const twinWaitMs = 2000;

/** What makes two requests the same. */
export interface RequestIdentity {
  /** Method and path, parameters filled in. */
  readonly operation: string;
  /** Who asks: the member, or the secrets of a browser without one. */
  readonly caller: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

async function waitForTwin(twin: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), twinWaitMs);
  });
  const first = await Promise.race([twin, timeout]);
  clearTimeout(timer);
  if (first === 'late') throw new ProblemError('idempotency_in_progress', {}, 1);
}

async function stored(answer: Response): Promise<StoredAnswer> {
  return {
    status: answer.status,
    headers: [...answer.headers],
    body: await answer.clone().text(),
  };
}

const given = ({ status, headers: stored, body }: StoredAnswer): Response => {
  const again = new Headers(stored.map(([name, value]): [string, string] => [name, value]));
  again.set('Idempotency-Replayed', 'true');
  return new Response(status === 204 ? null : body, { status, headers: again });
};

/** Whether an answer is final: a busy or failing portal, or a wait, is worth asking again. */
const isFinal = (answer: Response) => answer.status < 500 && answer.status !== 429;

async function answerOf(store: IdempotencyStore, key: IdempotencyKey, run: () => Promise<Response>) {
  const earlier = await store.find(key);
  if (earlier.kind === 'other-request') throw problem('idempotency_key_reused');
  if (earlier.kind === 'answered') return given(earlier.answer);
  const answer = await run();
  if (isFinal(answer)) await store.keep(key, await stored(answer));
  return answer;
}

/**
 * Lets requests with the same Idempotency-Key have one effect; the later ones get the first one's answer again.
 * @param run makes the answer; problems too are answers here, not exceptions
 * @throws ProblemError idempotency_key_reused, idempotency_in_progress, validation_failed
 */
export async function once(
  store: IdempotencyStore,
  sent: string | undefined,
  identity: RequestIdentity,
  run: () => Promise<Response>,
): Promise<Response> {
  if (sent === undefined) return run();
  if (!/^[\x21-\x7e]{1,255}$/.test(sent)) {
    throw problem('validation_failed', `${headers.idempotencyKey}: 1 to 255 visible ASCII characters`);
  }
  const key = await deriveKey(sent, identity.operation, identity.caller, identity.body);
  for (let twin = store.working(key); twin; twin = store.working(key)) await waitForTwin(twin);
  return store.claim(key, () => answerOf(store, key, run));
}
