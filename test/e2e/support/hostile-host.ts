/** What the spy on a page has in its hands. */
export interface Spy {
  /** Everything heard so far, and what can be read at this moment, as text. */
  plunder(): Promise<string>;
  /** Takes the cookies along to the portal's addresses, in every way that a page has. */
  askPortal(): Promise<string>;
  /** Frames a widget of its own and speaks the protocol with it. */
  frameItself(widget: string): Promise<string>;
  /** Opens a page of the portal in a window. */
  openItself(path: string): Promise<string>;
  /** Speaks the protocol with that window, once it is loaded. */
  speakToOpened(): Promise<string>;
}

/**
 * A script of an employer's page that reads all it can. It runs before the kit, as an inline script, so it holds on to
 * whatever the kit makes: shadow roots, closed ones too, both ends of channels, requests, elements, parsed JSON.
 * Written to be turned into text: it uses nothing from outside itself.
 */
export function installSpy(portalUrl: string): void {
  const heard: string[] = [];
  const roots: ShadowRoot[] = [];

  /** Members of a value and of its prototypes, where they can be read. */
  const textOf = (value: unknown, depth = 2): string => {
    if (typeof value !== 'object' || value === null) return String(value);
    const told: string[] = [];
    for (const name in value) {
      let member: unknown;
      try {
        member = (value as Record<string, unknown>)[name];
      } catch (error) {
        member = (error as Error).name;
      }
      if (typeof member === 'function' || member instanceof Node || member === window) continue;
      told.push(`${name}=${depth > 0 ? textOf(member, depth - 1) : typeof member}`);
    }
    return `{${told.join(' ')}}`;
  };
  const hear = (where: string, ...values: unknown[]) => {
    heard.push([where, ...values.map((value) => textOf(value))].join(' '));
  };

  /** Lets a method tell its arguments, and what becomes of its answer. */
  const tap = (owner: object, name: string, onResult?: (result: unknown) => void) => {
    const methods = owner as Record<string, (...args: unknown[]) => unknown>;
    const original = methods[name];
    if (!original) return;
    methods[name] = function (this: unknown, ...args) {
      hear(name, ...args);
      const result = original.apply(this, args);
      onResult?.(result);
      return result;
    };
  };

  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, { ...init, mode: 'open' });
    roots.push(root);
    return root;
  };
  const dispatchEvent = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    hear(`event ${event.type}`, { ...event }, event);
    return dispatchEvent.call(this, event);
  };
  const Channel = MessageChannel;
  globalThis.MessageChannel = class extends Channel {
    constructor() {
      super();
      for (const port of [this.port1, this.port2]) {
        port.addEventListener('message', ({ data }) => hear('port', data));
      }
    }
  };
  const json = (told: unknown) => hear('json', told);
  tap(JSON, 'parse', json);
  tap(JSON, 'stringify', json);
  tap(MessagePort.prototype, 'postMessage');
  tap(BroadcastChannel.prototype, 'postMessage');
  tap(window, 'postMessage');
  tap(XMLHttpRequest.prototype, 'open');
  tap(XMLHttpRequest.prototype, 'send');
  tap(XMLHttpRequest.prototype, 'setRequestHeader');
  tap(Storage.prototype, 'setItem');
  tap(customElements, 'define');
  for (const name of ['log', 'info', 'warn', 'error', 'debug']) tap(console, name);
  const ask = window.fetch.bind(window);
  window.fetch = async (...args) => {
    const request = new Request(...args);
    hear('fetch', request.url, [...request.headers].join(), await request.clone().text());
    const response = await ask(request);
    hear('fetched', await response.clone().text());
    return response;
  };
  const Socket = WebSocket;
  globalThis.WebSocket = class extends Socket {
    constructor(...args: ConstructorParameters<typeof WebSocket>) {
      hear('socket', ...args);
      super(...args);
    }
  };
  const channels = ['ikiiki-embed', 'ikiiki-registration', `ikiiki-session ${portalUrl}/`];
  for (const name of channels) {
    new BroadcastChannel(name).addEventListener('message', ({ data }) => hear('broadcast', data));
  }
  for (const type of ['message', 'messageerror', 'storage', 'error', 'unhandledrejection', 'hashchange']) {
    addEventListener(type, (event) => hear(`window ${type}`, { ...event }, event));
  }

  const attempt = async (what: string, read: () => unknown) => {
    try {
      heard.push(`${what}: ${textOf(await read())}`);
    } catch (error) {
      heard.push(`${what}: refused by ${(error as Error).name}`);
    }
  };
  const within = <T>(work: Promise<T>) =>
    Promise.race([work, new Promise<string>((resolve) => setTimeout(resolve, 3_000, 'nothing came'))]);

  const readWindow = async (name: string, target: Window) => {
    for (const member of ['name', 'length', 'closed', 'origin', 'frameElement', 'localStorage'] as const) {
      await attempt(`${name}.${member}`, () => target[member]);
    }
    await attempt(`${name}.location`, () => target.location.href);
    await attempt(`${name}.document`, () => target.document.documentElement.outerHTML);
    await attempt(`${name}.history`, () => target.history.length);
    await attempt(`${name}.performance`, () => target.performance.getEntries().length);
  };
  /**
   * Speaks to a window as an `<ikiiki-embed>` does, and as none would. A port keeps the order: when the window says how
   * the session stands, which it has to ask the portal for, it has answered all that was said before.
   */
  const talkTo = async (target: Window) => {
    const { port1, port2 } = new MessageChannel();
    const answered = new Promise<void>((resolve) => {
      port1.addEventListener('message', ({ data }) => data.type === 'signed-in' && resolve());
    });
    port1.start();
    const look = { scheme: 'light', lang: 'ja', tokens: { '--ikiiki-font-family': 'serif' } };
    target.postMessage({ type: 'ikiiki-connect', version: 1, look }, '*', [port2]);
    for (const type of ['profile', 'session', 'token', 'session-changed', 'ready', 'count', 'dump']) {
      port1.postMessage({ type, to: 'signed-in' });
      target.postMessage({ type }, '*');
    }
    await within(answered);
  };
  const answerOf = async (response: Response) =>
    `${response.type} ${response.status} ${[...response.headers].join()} ${await response.text()}`;

  const keep = async () => {
    const { length } = heard;
    await attempt('page', () => document.documentElement.outerHTML);
    for (const root of roots) {
      await attempt('shadow root', () => root.innerHTML + (root.textContent ?? ''));
      await attempt('controls', () => [...root.querySelectorAll('input')].map(({ value }) => value).join());
    }
    await attempt('page controls', () =>
      [...document.querySelectorAll('input')].map(({ value }) => value).join(),
    );
    await attempt('elements', () =>
      [...document.querySelectorAll('*')]
        .filter(({ localName }) => localName.startsWith('ikiiki-'))
        .map((element) => textOf(element))
        .join('\n'),
    );
    await attempt('cookie', () => document.cookie);
    await attempt('local storage', () => ({ ...localStorage }));
    await attempt('session storage', () => ({ ...sessionStorage }));
    await attempt('databases', async () => (await indexedDB.databases()).map(({ name }) => name).join());
    await attempt('caches', async () => (await caches.keys()).join());
    await attempt('history', () => `${location.href} ${document.referrer} ${textOf(history.state)}`);
    await attempt('resources', () =>
      performance
        .getEntries()
        .map(({ name }) => name)
        .join('\n'),
    );
    const frames = roots.flatMap((root) => [...root.querySelectorAll('iframe')]);
    for (const frame of [...frames, ...document.querySelectorAll('iframe')]) {
      await attempt('frame’s document', () => String(frame.contentDocument));
      if (frame.contentWindow) await readWindow('frame', frame.contentWindow);
    }
    return heard.splice(0, length).concat(heard.splice(0)).join('\n');
  };

  let opened: Window | null = null;
  const spy: Spy = {
    plunder: keep,
    async askPortal() {
      const client = { 'X-Ikiiki-Client': 'employer/1.0', 'Content-Type': 'application/json' };
      const reads = [
        'home',
        'me',
        'points/balance',
        'points/transactions',
        'notices',
        'notices/unread',
        'rewards',
      ];
      const paths = [...reads, 'exchanges', 'sessions'].map((path) => `/v1/${path}`);
      for (const path of [...paths, '/', '/embed/home', '/embed/notice-list', '/login']) {
        for (const mode of ['cors', 'no-cors'] as const) {
          await attempt(`${mode} ${path}`, async () =>
            answerOf(await ask(portalUrl + path, { credentials: 'include', mode })),
          );
        }
        await attempt(`with header ${path}`, async () =>
          answerOf(await ask(portalUrl + path, { headers: client })),
        );
      }
      for (const transport of ['embedded-cookie', 'cookie', 'token']) {
        for (const credentials of ['include', 'omit'] as const) {
          await attempt(`refresh ${transport} ${credentials}`, async () =>
            answerOf(
              await ask(`${portalUrl}/v1/session/refresh`, {
                method: 'POST',
                headers: client,
                credentials,
                body: `{"transport":"${transport}"}`,
              }),
            ),
          );
        }
        await attempt(`refresh ${transport} as text`, async () =>
          answerOf(
            await ask(`${portalUrl}/v1/session/refresh`, {
              method: 'POST',
              mode: 'no-cors',
              credentials: 'include',
              body: `{"transport":"${transport}"}`,
            }),
          ),
        );
      }
      await attempt('XMLHttpRequest', () =>
        within(
          new Promise((resolve, reject) => {
            const request = new XMLHttpRequest();
            request.open('GET', `${portalUrl}/v1/home`);
            request.withCredentials = true;
            request.onload = () => resolve(request.responseText + request.getAllResponseHeaders());
            request.onerror = () => reject(new TypeError());
            request.send();
          }),
        ),
      );
      for (const tag of ['script', 'img', 'link', 'object'] as const) {
        await attempt(tag, () =>
          within(
            new Promise((resolve) => {
              const element = document.createElement(tag);
              element.setAttribute('rel', 'stylesheet');
              const address = tag === 'link' ? 'href' : tag === 'object' ? 'data' : 'src';
              element.onload = () => resolve('loaded');
              element.onerror = () => resolve('failed');
              element.setAttribute(address, `${portalUrl}/v1/home`);
              document.body.append(element);
            }),
          ),
        );
      }
      return heard.splice(0).join('\n');
    },
    async frameItself(widget) {
      const frame = document.createElement('iframe');
      frame.name = 'mine';
      frame.src = `${portalUrl}/embed/${widget}`;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await loaded;
      if (frame.contentWindow) await talkTo(frame.contentWindow);
      const told = await keep();
      frame.remove();
      return told;
    },
    async openItself(path) {
      opened = window.open(portalUrl + path, 'theirs', 'popup');
      return opened ? 'opened' : 'no window';
    },
    async speakToOpened() {
      if (!opened) return 'no window';
      await talkTo(opened);
      await readWindow('window', opened);
      opened.close();
      return heard.splice(0).join('\n');
    },
  };
  Object.assign(globalThis, { spy });
}
