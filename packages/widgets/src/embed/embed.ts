import { IkiikiSessionExpiredEvent, IkiikiSignedOutEvent } from '../foundation/events.js';
import { showState } from '../foundation/states.js';
import { version } from '../foundation/version.js';
import { IkiikiSignedInEvent } from '../login-form/login-form.events.js';
import { countBadge } from './count-badge.js';
import {
  IkiikiEmbedCodeEvent,
  IkiikiEmbedCountEvent,
  IkiikiEmbedReadyEvent,
  IkiikiEmbedUnreachableEvent,
} from './embed.events.js';
import { embedTexts } from './embed.messages.js';
import { embedStyles } from './embed.styles.js';
import { closestAcross, readLook, watchLook } from './look.js';
import {
  type FrameMessage,
  type HostMessage,
  isWidgetName,
  type Look,
  protocolVersion,
  readFrameMessage,
} from './protocol.js';

/** What the frame says of its session: `unknown` until it has said anything. */
export type EmbedSession = 'unknown' | 'signed-in' | 'signed-out';

/** Heard by the other frames of the page; it neither bubbles nor means anything to the page itself. */
const newsType = 'ikiiki-embed-news';

// Classes are declared where there is no DOM, too
const Base = globalThis.HTMLElement ?? (class {} as unknown as typeof HTMLElement);

/**
 * A widget of the portal on a page that must not hold a session: a frame on the portal's own origin, as high as its
 * content, in the looks and the language of the page around it. The page learns codes and numbers, never data.
 *
 * `widget="unread-badge"` is a number in the page's own text: its frame is out of sight and tells nothing but that.
 *
 * The frame is sandboxed: it may run its scripts on its own origin, submit its forms, open its links in new tabs and
 * offer downloads, but never navigate or cover the page around it.
 *
 * @tag ikiiki-embed
 * @attr {string} widget - name of the widget without `ikiiki-`, e.g. `login-form`
 * @attr {string} portal-url - address of the portal; without it that of the `<ikiiki-portal base-url>` around it
 * @attr {'ja' | 'en'} lang - `ja` or `en`; without it the language of the page around it
 * @attr {'light' | 'dark'} theme - `light` or `dark`; without it the `color-scheme` of the page around it
 * @fires {IkiikiEmbedReadyEvent} ikiiki-embed-ready - the widget in the frame stands
 * @fires {IkiikiEmbedUnreachableEvent} ikiiki-embed-unreachable - the portal could not be reached, or does not let this page frame it
 * @fires {IkiikiEmbedCodeEvent} ikiiki-embed-code - something happened in the frame, e.g. another step of the registration
 * @fires {IkiikiEmbedCountEvent} ikiiki-embed-count - how many of something the widget has, e.g. unread notices
 * @fires {IkiikiSignedInEvent} ikiiki-signed-in - somebody has logged in inside the frame
 * @fires {IkiikiSignedOutEvent} ikiiki-signed-out - somebody has logged out inside the frame
 * @fires {IkiikiSessionExpiredEvent} ikiiki-session-expired - the session of the frame ended by itself
 * @csspart badge - the number of unread notices (`unread-badge`)
 * @cssstate loading - the frame is on its way
 * @cssstate ready - the widget in it stands
 * @cssstate error - the frame could not be shown; a text says so in its place
 */
export class IkiikiEmbed extends Base {
  /** Those on the page. */
  static readonly #standing = new Set<IkiikiEmbed>();
  static readonly version: string = version;
  static readonly observedAttributes: readonly string[] = ['widget', 'portal-url', 'lang', 'theme'];
  /** How long the frame's document may take to load. */
  static loadTimeoutMs = 20_000;
  /** How long a loaded frame may take to say that its widget stands. */
  static readyTimeoutMs = 8_000;

  #session: EmbedSession = 'unknown';
  #url: URL | undefined;
  #frame: HTMLIFrameElement | undefined;
  #note: HTMLElement | undefined;
  #port: MessagePort | undefined;
  #look: Look | undefined;
  #badge: HTMLElement | undefined;
  /** What the badge says. */
  #unread = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopWatching: (() => void) | undefined;
  readonly #internals = this.attachInternals();

  /** Whether somebody is logged in inside the frame, as far as it has said. */
  get session(): EmbedSession {
    return this.#session;
  }

  connectedCallback(): void {
    IkiikiEmbed.#standing.add(this);
    document.addEventListener(newsType, this.#passOnNews, true);
    document.addEventListener('ikiiki-embed-count', this.#takeOverCount);
    this.#stopWatching = watchLook(this, () => this.#follow());
    this.reload();
  }

  disconnectedCallback(): void {
    IkiikiEmbed.#standing.delete(this);
    document.removeEventListener(newsType, this.#passOnNews, true);
    document.removeEventListener('ikiiki-embed-count', this.#takeOverCount);
    this.#stopWatching?.();
    this.#drop();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#follow();
  }

  /** Loads the frame anew. */
  reload(): void {
    this.#drop();
    this.#look = readLook(this, matchMedia('(prefers-color-scheme: dark)').matches);
    this.#url = this.#address();
    if (!this.#url) {
      console.error(
        '<ikiiki-embed> needs widget="…" and portal-url="https://…", or an <ikiiki-portal base-url> around it.',
      );
      this.#show('error', embedTexts[this.#look.lang].misplaced);
      return;
    }
    this.#show('loading', embedTexts[this.#look.lang].loading);
    this.#frame = this.#makeFrame(this.#url, this.#look);
    this.#expectWithin(IkiikiEmbed.loadTimeoutMs);
    this.#root().append(this.#frame);
  }

  #root(): ShadowRoot {
    if (this.shadowRoot) return this.shadowRoot;
    const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(embedStyles);
    root.adoptedStyleSheets = [sheet];
    return root;
  }

  #address(): URL | undefined {
    const widget = this.getAttribute('widget');
    const portal =
      this.getAttribute('portal-url') ||
      closestAcross(this, 'ikiiki-portal[base-url]')?.getAttribute('base-url');
    if (!isWidgetName(widget) || !portal || !/^https?:/.test(portal) || !URL.canParse(portal))
      return undefined;
    return new URL(`/embed/${widget}`, portal);
  }

  #makeFrame(url: URL, look: Look): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    frame.allow = 'clipboard-write';
    for (const token of [
      'allow-scripts',
      'allow-same-origin',
      'allow-forms',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-downloads',
    ]) {
      frame.sandbox.add(token);
    }
    frame.referrerPolicy = 'no-referrer';
    frame.inert = true;
    this.#label(frame, look);
    frame.addEventListener('load', () => this.#connect(frame, url.origin));
    const source = new URL(url);
    source.searchParams.set('lang', look.lang);
    frame.src = source.href;
    return frame;
  }

  #label(frame: HTMLIFrameElement, look: Look): void {
    const texts = embedTexts[look.lang];
    const titles: Readonly<Record<string, string>> = texts.titles;
    frame.title = titles[this.getAttribute('widget') ?? ''] ?? texts.otherTitle;
    // Only where both sides agree on the scheme is the frame's background see-through
    frame.style.colorScheme = look.scheme;
  }

  /** A frame that goes to another page is a new document and gets a new channel. */
  #connect(frame: HTMLIFrameElement, origin: string): void {
    if (frame !== this.#frame || !this.#look) return;
    this.#port?.close();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data }) => {
      const message = readFrameMessage(data);
      if (message && port1 === this.#port) this.#take(message);
    };
    this.#expectWithin(IkiikiEmbed.readyTimeoutMs);
    frame.contentWindow?.postMessage(
      { type: 'ikiiki-connect', version: protocolVersion, look: this.#look },
      origin,
      [port2],
    );
  }

  #take(message: FrameMessage): void {
    switch (message.type) {
      case 'ready':
        clearTimeout(this.#timer);
        this.#show('ready');
        this.dispatchEvent(new IkiikiEmbedReadyEvent());
        break;
      case 'height':
        if (this.#frame) this.#frame.style.blockSize = `${message.height}px`;
        break;
      case 'count':
        this.#count(message.count);
        this.dispatchEvent(new IkiikiEmbedCountEvent(message.count));
        break;
      case 'code':
        this.dispatchEvent(new IkiikiEmbedCodeEvent(message.code));
        break;
      default:
        this.#takeSession(message.type);
    }
  }

  #takeSession(news: 'signed-in' | 'signed-out' | 'session-expired'): void {
    const before = this.#session;
    this.#session = news === 'signed-in' ? 'signed-in' : 'signed-out';
    if (this.#session === before) return;
    if (this.#session === 'signed-out') this.#count(0);
    // It looked just before a login beside it, and could not be told of that yet
    const isLate =
      before === 'unknown' && [...IkiikiEmbed.#standing].some((one) => one.#session === 'signed-in');
    if (isLate && this.#session === 'signed-out') this.#send({ type: 'session-changed', to: 'signed-in' });
    // A frame that starts and finds nobody has no news for those beside it
    if (this.#session === 'signed-in' || before === 'signed-in') {
      this.dispatchEvent(new CustomEvent(newsType, { composed: true, detail: this.#session }));
    }
    if (news === 'signed-in') this.dispatchEvent(new IkiikiSignedInEvent());
    else if (before === 'signed-in') {
      this.dispatchEvent(
        news === 'signed-out' ? new IkiikiSignedOutEvent() : new IkiikiSessionExpiredEvent(),
      );
    }
  }

  readonly #passOnNews = (event: Event): void => {
    if (event.composedPath()[0] === this) return;
    const to = (event as CustomEvent<unknown>).detail;
    if ((to === 'signed-in' || to === 'signed-out') && to !== this.#session) {
      this.#send({ type: 'session-changed', to });
    }
  };

  /** Shows a number of unread notices, where that is what this element is for. */
  #count(count: number): void {
    if (!this.#isBadge || !this.#look) return;
    this.#unread = count;
    this.#badge?.remove();
    this.#badge = countBadge(count, embedTexts[this.#look.lang].unread);
    this.#root().append(this.#badge);
  }

  /** Another frame of the page has counted: what is read there is read here. */
  readonly #takeOverCount = (event: Event): void => {
    if (event.target !== this && this.#badge) this.#count((event as IkiikiEmbedCountEvent).count);
  };

  get #isBadge(): boolean {
    return this.getAttribute('widget') === 'unread-badge';
  }

  /** Takes over what has changed around the element: another address, language or look. */
  #follow(): void {
    if (this.#address()?.href !== this.#url?.href) {
      this.reload();
      return;
    }
    const look = readLook(this, matchMedia('(prefers-color-scheme: dark)').matches);
    if (!this.#frame || JSON.stringify(look) === JSON.stringify(this.#look)) return;
    this.#look = look;
    this.#label(this.#frame, look);
    if (this.#badge) this.#count(this.#unread);
    this.#send({ type: 'look', look });
  }

  #send(message: HostMessage): void {
    this.#port?.postMessage(message);
  }

  #expectWithin(timeoutMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#giveUp(), timeoutMs);
  }

  #giveUp(): void {
    if (!this.#url || !this.#look) return;
    const texts = embedTexts[this.#look.lang];
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.textContent = texts.retry;
    retry.addEventListener('click', () => {
      this.reload();
      this.focus();
    });
    const link = document.createElement('a');
    link.href = new URL('/', this.#url).href;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    link.textContent = texts.open + texts.opensInNewTab;
    this.#show('error', texts.unreachable, retry, link);
    this.dispatchEvent(new IkiikiEmbedUnreachableEvent());
  }

  /** Shows the frame, or a note in its place. The frame goes on loading behind a note and may still come. */
  #show(state: 'loading' | 'ready' | 'error', text = '', ...actions: HTMLElement[]): void {
    showState(this.#internals, state);
    if (this.#frame) this.#frame.inert = state !== 'ready' || this.#isBadge;
    const note = this.#note ?? document.createElement('div');
    if (!this.#note) {
      this.#note = note;
      note.className = 'note';
      note.setAttribute('aria-live', 'polite');
      this.#root().prepend(note);
    }
    // A menu has no room for a note; the page hears `ikiiki-embed-unreachable`
    note.hidden = state === 'ready' || this.#isBadge;
    note.lang = this.#look?.lang ?? '';
    note.style.colorScheme = this.#look?.scheme ?? '';
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    note.replaceChildren(paragraph);
    if (actions.length > 0) {
      const row = document.createElement('p');
      row.className = 'actions';
      row.append(...actions);
      note.append(row);
    }
  }

  #drop(): void {
    clearTimeout(this.#timer);
    this.#port?.close();
    this.#port = undefined;
    this.#frame?.remove();
    this.#frame = undefined;
    this.#badge?.remove();
    this.#badge = undefined;
    this.#session = 'unknown';
  }
}
