import { foldConfirmationKey, isConfirmationKey } from '../rules/confirmation-key.js';

/** What tabs of one browser and one origin talk through; a `BroadcastChannel` fits. */
export interface KeyChannel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  close(): void;
}

/** Opens a channel; may throw or give nothing where a browser has none (a sandboxed frame). */
export type OpenKeyChannel = () => KeyChannel | undefined;

type Message =
  | { readonly kind: 'ask' | 'shown'; readonly registrationId: string }
  | { readonly kind: 'offer'; readonly registrationId: string; readonly key: string };

export const openBroadcastChannel: OpenKeyChannel = () => new BroadcastChannel('ikiiki-registration');

/**
 * The tab that shows a key answers the tab that asks for the key of the same registration, from memory and as long as
 * it shows it. A tab that shows a newer key of that registration silences it. Returns what ends the exchange.
 */
export function offerKey(open: OpenKeyChannel, registrationId: string, key: string): () => void {
  const exchange = listen(open, registrationId, (message) => {
    if (message.kind === 'ask') exchange.post({ kind: 'offer', registrationId, key });
    if (message.kind === 'shown') exchange.close();
  });
  exchange.post({ kind: 'shown', registrationId });
  return exchange.close;
}

/** Asks the other tabs for the key of a registration. Returns what ends the exchange. */
export function askForKey(
  open: OpenKeyChannel,
  registrationId: string,
  onKey: (key: string) => void,
): () => void {
  const exchange = listen(open, registrationId, (message) => {
    if (message.kind === 'offer' && isConfirmationKey(foldConfirmationKey(message.key))) onKey(message.key);
  });
  exchange.post({ kind: 'ask', registrationId });
  return exchange.close;
}

interface Exchange {
  post(message: Message): void;
  close(): void;
}

/** A browser without channels, or with one that throws, only loses the convenience: the key is typed by hand. */
function listen(
  open: OpenKeyChannel,
  registrationId: string,
  onMessage: (message: Message) => void,
): Exchange {
  let channel = quietly(open);
  quietly(() =>
    channel?.addEventListener('message', ({ data }) => {
      if (channel && isMessage(data) && data.registrationId === registrationId) onMessage(data);
    }),
  );
  return {
    post: (message) => quietly(() => channel?.postMessage(message)),
    close: () => {
      const closing = channel;
      channel = undefined;
      quietly(() => closing?.close());
    },
  };
}

function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null) return false;
  const { kind, registrationId, key } = data as Partial<Record<'kind' | 'registrationId' | 'key', unknown>>;
  if (typeof registrationId !== 'string') return false;
  return kind === 'offer' ? typeof key === 'string' : kind === 'ask' || kind === 'shown';
}
