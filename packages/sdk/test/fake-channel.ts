import type { OpenChannel } from '../src/transport/session/session-news.js';

/** Tabs of one browser that hear of each other, a little later, as over BroadcastChannel. */
export interface FakeChannels {
  readonly open: OpenChannel;
  /** Everything that was said. */
  readonly said: readonly unknown[];
  /** Resolved when all that was said has been heard. */
  settle(): Promise<void>;
}

export function createFakeChannels(): FakeChannels {
  const ends = new Set<{ readonly name: string; readonly listeners: ((event: MessageEvent) => void)[] }>();
  const said: unknown[] = [];
  let delivery: Promise<unknown> = Promise.resolve();
  return {
    said,
    async settle() {
      await delivery;
      // What was heard may first look into a store.
      await new Promise((resolve) => setImmediate(resolve));
    },
    open(name) {
      const own = { name, listeners: [] as ((event: MessageEvent) => void)[] };
      ends.add(own);
      return {
        postMessage(message: unknown) {
          if (!ends.has(own)) {
            throw new DOMException('The channel is closed', 'InvalidStateError');
          }
          const data: unknown = structuredClone(message);
          said.push(data);
          delivery = delivery.then(async () => {
            await new Promise((resolve) => setImmediate(resolve));
            for (const end of ends) {
              if (end !== own && end.name === name) {
                for (const listener of end.listeners) {
                  listener(new MessageEvent('message', { data }));
                }
              }
            }
          });
        },
        addEventListener(_type: string, listener: unknown) {
          own.listeners.push(listener as (event: MessageEvent) => void);
        },
        close() {
          ends.delete(own);
        },
      };
    },
  };
}
