import { describe, expect, it, vi } from 'vitest';
import {
  askForKey,
  type KeyChannel,
  type OpenKeyChannel,
  offerKey,
  openBroadcastChannel,
} from './key-exchange.js';

/** Channels of one origin in one browser: what one posts, all others hear at once. */
function browser(): {
  open: OpenKeyChannel;
  posted: unknown[];
  post: (message: unknown) => void;
  count: () => number;
} {
  const open = new Map<KeyChannel, ((event: { data: unknown }) => void)[]>();
  const posted: unknown[] = [];
  const deliver = (message: unknown, from?: KeyChannel) => {
    posted.push(message);
    for (const [channel, listeners] of open) {
      if (channel !== from) for (const listener of listeners) listener({ data: message });
    }
  };
  return {
    posted,
    post: (message) => deliver(message),
    count: () => open.size,
    open: () => {
      const channel: KeyChannel = {
        postMessage: (message) => deliver(structuredClone(message), channel),
        addEventListener: (_type, listener) => open.get(channel)?.push(listener),
        close: () => open.delete(channel),
      };
      open.set(channel, []);
      return channel;
    },
  };
}

describe('the key between tabs of one browser', () => {
  it('comes from the tab that shows it to the tab that asks', () => {
    const tabs = browser();
    const onKey = vi.fn();
    offerKey(tabs.open, 'r1', 'ABCD-EFGH');
    askForKey(tabs.open, 'r1', onKey);
    expect(onKey.mock.calls).toEqual([['ABCD-EFGH']]);
  });

  it('is not told to a tab that asks for another registration, and not told unasked', () => {
    const tabs = browser();
    const onKey = vi.fn();
    offerKey(tabs.open, 'r1', 'ABCD-EFGH');
    askForKey(tabs.open, 'r2', onKey);
    expect(onKey).not.toHaveBeenCalled();
    expect(JSON.stringify(tabs.posted)).not.toContain('ABCD');
  });

  it('is not told any more once the tab shows something else', () => {
    const tabs = browser();
    const onKey = vi.fn();
    const end = offerKey(tabs.open, 'r1', 'ABCD-EFGH');
    end();
    end();
    askForKey(tabs.open, 'r1', onKey);
    expect(onKey).not.toHaveBeenCalled();
    expect(tabs.count()).toBe(1);
  });

  it('is the newest: a tab that shows a newer key silences the older one', () => {
    const tabs = browser();
    const onKey = vi.fn();
    offerKey(tabs.open, 'r1', 'AAAA-AAAA');
    offerKey(tabs.open, 'r2', 'CCCC-CCCC');
    offerKey(tabs.open, 'r1', 'BBBB-BBBB');
    askForKey(tabs.open, 'r1', onKey);
    expect(onKey.mock.calls).toEqual([['BBBB-BBBB']]);
  });

  it.each([
    null,
    'ABCD-EFGH',
    42,
    [],
    {},
    { kind: 'offer', registrationId: 'r1' },
    { kind: 'offer', registrationId: 'r1', key: 7 },
    { kind: 'offer', registrationId: 'r1', key: '<b>no key</b>' },
    { kind: 'offer', registrationId: 7, key: 'ABCD-EFGH' },
    { kind: 'other', registrationId: 'r1', key: 'ABCD-EFGH' },
  ])('is not taken from a message like %j', (message) => {
    const tabs = browser();
    const onKey = vi.fn();
    askForKey(tabs.open, 'r1', onKey);
    offerKey(tabs.open, 'r9', 'ABCD-EFGH');
    tabs.post(message);
    expect(onKey).not.toHaveBeenCalled();
  });

  it.each<[string, OpenKeyChannel]>([
    ['is absent', () => undefined],
    [
      'throws when opened',
      () => {
        throw new DOMException('sandboxed', 'SecurityError');
      },
    ],
    [
      'throws when used',
      () => ({
        postMessage: () => {
          throw new Error('closed');
        },
        addEventListener: () => {
          throw new Error('closed');
        },
        close: () => {
          throw new Error('closed');
        },
      }),
    ],
  ])('is typed by hand where the channel %s', (_how, open) => {
    const onKey = vi.fn();
    offerKey(open, 'r1', 'ABCD-EFGH')();
    askForKey(open, 'r1', onKey)();
    expect(onKey).not.toHaveBeenCalled();
  });

  it('travels over a real BroadcastChannel', async () => {
    const ends: (() => void)[] = [];
    const key = await new Promise<string>((resolve) => {
      ends.push(offerKey(openBroadcastChannel, 'r1', 'ABCD-EFGH'));
      ends.push(askForKey(openBroadcastChannel, 'r1', resolve));
    });
    for (const end of ends) end();
    expect(key).toBe('ABCD-EFGH');
  });
});
