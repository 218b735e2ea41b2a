import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import './embed.define.js';
import { IkiikiEmbed } from './embed.js';
import { readConnectMessage } from './protocol.js';

/** The frame's side, played by the test: whatever document stands there, it gets the host's messages. */
interface FrameSide {
  readonly port: MessagePort;
  readonly heard: unknown[];
  say(data: unknown): void;
}

const sides = new WeakMap<IkiikiEmbed, Promise<FrameSide>>();

beforeEach(() => {
  document.documentElement.lang = 'ja';
  IkiikiEmbed.loadTimeoutMs = 20_000;
  IkiikiEmbed.readyTimeoutMs = 8_000;
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

function embed(attributes: Record<string, string> = {}): IkiikiEmbed {
  const element = document.createElement('ikiiki-embed');
  const all = { widget: 'login-form', 'portal-url': location.origin, ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  document.body.append(element);
  if (frameOf(element)) sides.set(element, play(frameOf(element)));
  return element;
}

const frameOf = (element: IkiikiEmbed) => element.shadowRoot?.querySelector('iframe') as HTMLIFrameElement;
const noteOf = (element: IkiikiEmbed) => element.shadowRoot?.querySelector<HTMLElement>('.note');

/** Plays the document in a frame: takes the port that the host gives once it has loaded. */
function play(frame: HTMLIFrameElement): Promise<FrameSide> {
  return new Promise((resolve) => {
    const onLoad = () => {
      frame.contentWindow?.addEventListener('message', ({ data, ports }) => {
        const port = ports[0];
        if (!readConnectMessage(data) || !port) return;
        const heard: unknown[] = [];
        port.onmessage = (event) => heard.push(event.data);
        resolve({ port, heard, say: (message) => port.postMessage(message) });
      });
    };
    frame.addEventListener('load', onLoad, { capture: true, once: true });
  });
}

async function connected(element: IkiikiEmbed): Promise<FrameSide> {
  const side = await sides.get(element);
  if (!side) throw new Error('This element has no frame.');
  return side;
}

const events = (target: EventTarget, ...types: string[]) => {
  const seen: string[] = [];
  for (const type of types) target.addEventListener(type, () => seen.push(type));
  return seen;
};

describe('the frame', () => {
  it('stands on the portal’s origin, may write the clipboard and not touch the page around it', () => {
    const frame = frameOf(embed({ lang: 'en' }));
    expect(frame.src).toBe(`${location.origin}/embed/login-form?lang=en`);
    expect(frame.allow).toBe('clipboard-write');
    expect([...frame.sandbox]).not.toContain('allow-top-navigation');
    expect([...frame.sandbox]).toContain('allow-same-origin');
    expect(frame.referrerPolicy).toBe('no-referrer');
  });

  it('has a title that screen readers say in the page’s language', () => {
    expect(frameOf(embed()).title).toBe('いきいきポータル：ログイン');
    expect(frameOf(embed({ lang: 'en', widget: 'home' })).title).toBe('Ikiiki Portal: home');
    expect(frameOf(embed({ widget: 'moon-trips' })).title).toBe('いきいきポータル');
  });

  it('finds the portal at the provider around it', () => {
    const provider = document.createElement('ikiiki-portal');
    provider.setAttribute('base-url', `${location.origin}/`);
    const element = document.createElement('ikiiki-embed');
    element.setAttribute('widget', 'home');
    provider.append(element);
    document.body.append(provider);
    expect(frameOf(element).src).toBe(`${location.origin}/embed/home?lang=ja`);
  });

  it.each([
    { widget: '' },
    { widget: '../login' },
    { 'portal-url': '' },
    { 'portal-url': 'javascript:alert(1)' },
    { 'portal-url': '//evil.example' },
  ])('is not made for %o; the page says that something is wrong', (attributes) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const element = embed(attributes as unknown as Record<string, string>);
    expect(frameOf(element)).toBeNull();
    expect(noteOf(element)?.textContent).toContain('設定に誤り');
    expect(error).toHaveBeenCalledOnce();
  });
});

describe('size and state', () => {
  it('shows that it loads, then the frame as high as its content', async () => {
    const element = embed();
    expect(noteOf(element)?.textContent).toContain('読み込んでいます');
    expect(frameOf(element).inert).toBe(true);
    const side = await connected(element);
    const ready = events(element, 'ikiiki-embed-ready');
    side.say({ type: 'height', height: 321 });
    side.say({ type: 'ready' });
    await vi.waitFor(() => expect(ready).toHaveLength(1));
    expect(frameOf(element).getBoundingClientRect().height).toBe(321);
    expect(frameOf(element).inert).toBe(false);
    expect(noteOf(element)?.hidden).toBe(true);
    expect(element.matches(':state(ready)')).toBe(true);
  });

  it('a portal that does not answer is explained, with a way to try again and a way to the portal', async () => {
    IkiikiEmbed.loadTimeoutMs = 1;
    IkiikiEmbed.readyTimeoutMs = 1;
    const element = embed({ lang: 'en' });
    const unreachable = events(element, 'ikiiki-embed-unreachable');
    await vi.waitFor(() => expect(unreachable.length).toBeGreaterThan(0));
    expect(noteOf(element)?.textContent).toContain('could not be shown');
    const link = noteOf(element)?.querySelector('a');
    expect(link?.href).toBe(`${location.origin}/`);
    expect(link?.rel).toContain('noopener');
    const before = frameOf(element);
    noteOf(element)?.querySelector('button')?.click();
    expect(frameOf(element)).not.toBe(before);
    expect(noteOf(element)?.textContent).toContain('Loading');
  });

  it('a frame that comes late is shown after all', async () => {
    const element = embed();
    const side = await connected(element);
    IkiikiEmbed.readyTimeoutMs = 1;
    frameOf(element).dispatchEvent(new Event('load'));
    await vi.waitFor(() => expect(element.matches(':state(error)')).toBe(true));
    const late = await new Promise<MessagePort>((resolve) => {
      frameOf(element).contentWindow?.addEventListener('message', ({ ports }) =>
        resolve(ports[0] as MessagePort),
      );
      frameOf(element).dispatchEvent(new Event('load'));
    });
    side.say({ type: 'height', height: 1 });
    late.postMessage({ type: 'ready' });
    await vi.waitFor(() => expect(element.matches(':state(ready)')).toBe(true));
  });
});

describe('the channel', () => {
  it('S-W7: unknown and malformed messages change nothing', async () => {
    const element = embed();
    const side = await connected(element);
    const seen = events(element, 'ikiiki-embed-code', 'ikiiki-embed-count', 'ikiiki-signed-in');
    for (const message of [
      'ready',
      null,
      { type: 'height', height: 1e9 },
      { type: 'code', code: 'taro@example.com' },
      { type: 'signed-in', nickname: 'x' },
      { type: 'count', count: 1_255_003_456 },
    ]) {
      side.say(message);
    }
    side.say({ type: 'count', count: 3 });
    await vi.waitFor(() => expect(seen).toEqual(['ikiiki-embed-count']));
    expect(frameOf(element).style.blockSize).toBe('');
  });

  it('S-W7: a message to the window, without the port, is not listened to', async () => {
    const element = embed();
    const side = await connected(element);
    const seen = events(element, 'ikiiki-embed-code');
    window.postMessage({ type: 'code', code: 'window' }, location.origin);
    frameOf(element).contentWindow?.parent.postMessage({ type: 'code', code: 'parent' }, location.origin);
    side.say({ type: 'code', code: 'port' });
    await vi.waitFor(() => expect(seen).toHaveLength(1));
  });

  it('S-X8: events carry a code and nothing else', async () => {
    const element = embed();
    const side = await connected(element);
    const code = new Promise<Event>((resolve) => element.addEventListener('ikiiki-embed-code', resolve));
    side.say({ type: 'code', code: 'identity_held' });
    const own = Object.entries(await code).filter(([name]) => name !== 'isTrusted');
    expect(own).toEqual([['code', 'identity_held']]);
  });

  it('a change of looks reaches the frame without loading it again', async () => {
    const element = embed();
    const side = await connected(element);
    const before = frameOf(element);
    element.setAttribute('theme', 'dark');
    element.lang = 'en';
    await vi.waitFor(() =>
      expect(side.heard.at(-1)).toMatchObject({ type: 'look', look: { scheme: 'dark', lang: 'en' } }),
    );
    expect(frameOf(element)).toBe(before);
    expect(before.title).toBe('Ikiiki Portal: log in');
  });

  it('a badge is named in the new language of the page', async () => {
    const element = embed({ widget: 'unread-badge' });
    const badge = () => element.shadowRoot?.querySelector('.badge');
    (await connected(element)).say({ type: 'count', count: 3 });
    await vi.waitFor(() => expect(badge()?.ariaLabel).toBe('未読のお知らせ 3件'));
    element.lang = 'en';
    expect(badge()?.ariaLabel).toBe('Unread notices: 3');
    expect(badge()?.textContent).toBe('3');
  });
});

describe('login and logout', () => {
  it('are told to the page, once each, and to the other frames of the page', async () => {
    const [one, two] = [embed(), embed({ widget: 'home' })];
    const [first, second] = [await connected(one), await connected(two)];
    const types = ['ikiiki-signed-in', 'ikiiki-signed-out', 'ikiiki-session-expired'];
    const seen = events(document.body, ...types);
    first.say({ type: 'signed-out' });
    second.say({ type: 'signed-out' });
    await vi.waitFor(() => expect(two.session).toBe('signed-out'));
    first.say({ type: 'signed-in' });
    await vi.waitFor(() => expect(second.heard).toEqual([{ type: 'session-changed', to: 'signed-in' }]));
    expect(first.heard).toEqual([]);
    second.say({ type: 'signed-in' });
    await vi.waitFor(() => expect(two.session).toBe('signed-in'));
    first.say({ type: 'signed-in' });
    first.say({ type: 'signed-out' });
    await vi.waitFor(() => expect(second.heard).toHaveLength(2));
    expect(second.heard.at(-1)).toEqual({ type: 'session-changed', to: 'signed-out' });
    expect(seen).toEqual(['ikiiki-signed-in', 'ikiiki-signed-in', 'ikiiki-signed-out']);
  });

  it('a session that all frames find when the page opens is told to the page and to nobody else', async () => {
    const [one, two] = [embed(), embed({ widget: 'home' })];
    const [first, second] = [await connected(one), await connected(two)];
    const seen = events(document.body, 'ikiiki-signed-in');
    second.say({ type: 'signed-in' });
    await vi.waitFor(() => expect(two.session).toBe('signed-in'));
    first.say({ type: 'signed-in' });
    await vi.waitFor(() => expect(seen).toHaveLength(2));
    first.say({ type: 'session-expired' });
    await vi.waitFor(() => expect(second.heard).toEqual([{ type: 'session-changed', to: 'signed-out' }]));
    expect(one.session).toBe('signed-out');
  });

  it('a login while frames still start is not lost', async () => {
    const [one, two] = [embed(), embed({ widget: 'home' })];
    const [first, second] = [await connected(one), await connected(two)];
    first.say({ type: 'signed-in' });
    await vi.waitFor(() => expect(second.heard).toEqual([{ type: 'session-changed', to: 'signed-in' }]));
  });

  it('a login while a frame was not there yet to hear of it is told once it says that it found nobody', async () => {
    const one = embed();
    const first = await connected(one);
    first.say({ type: 'signed-in' });
    await vi.waitFor(() => expect(one.session).toBe('signed-in'));
    const second = await connected(embed({ widget: 'home' }));
    expect(second.heard).toEqual([]);
    second.say({ type: 'signed-out' });
    await vi.waitFor(() => expect(second.heard).toEqual([{ type: 'session-changed', to: 'signed-in' }]));
    expect(first.heard).toEqual([]);
  });

  it('a frame that is taken away is forgotten', async () => {
    const [one, two] = [embed(), embed({ widget: 'home' })];
    const [first, second] = [await connected(one), await connected(two)];
    first.say({ type: 'signed-out' });
    await vi.waitFor(() => expect(one.session).toBe('signed-out'));
    two.remove();
    first.say({ type: 'signed-in' });
    await vi.waitFor(() => expect(one.session).toBe('signed-in'));
    expect(second.heard).toEqual([]);
    expect(two.session).toBe('unknown');
  });
});
