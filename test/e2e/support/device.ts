import type { BrowserContext, Frame, Locator, Page } from 'playwright';

/** Sets the device's clock to an instant; it runs on from there. */
export async function setDeviceClock(context: BrowserContext, at: number): Promise<void> {
  await context.addInitScript((offsetMs) => {
    const Real = Date;
    const now = () => Real.now() + offsetMs;
    globalThis.Date = new Proxy(Real, {
      construct: (target, args, newTarget) =>
        Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
      get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
    });
  }, at - Date.now());
}

/** Lets storage, databases, locks and channels throw, as browsers do in frames whose visitors have blocked all that. */
export async function refuseStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    Object.assign(globalThis, { BroadcastChannel: refuse });
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(globalThis, name, { get: refuse });
    }
    Object.defineProperty(navigator, 'locks', { get: refuse });
  });
}

const hasFocus = (locator: Locator) =>
  locator.evaluateAll((elements) => elements.some((element) => element.matches(':focus')));

/** Presses Tab until a control has the focus, as somebody does who has no pointer. */
export async function tabTo(page: Page, locator: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await hasFocus(locator)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`80 × Tab did not reach ${locator}`);
}

/** Goes to a control by Tab, and presses it. */
export async function pressByTab(page: Page, locator: Locator): Promise<void> {
  await tabTo(page, locator);
  await page.keyboard.press('Enter');
}

/** Pixels by which a page is too wide for its device, whose `innerWidth` grows with it on a telephone. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/** Keeps what a page hears of its frames, and what events in it are called. */
export async function hearMessages(page: Page, ...events: string[]): Promise<void> {
  await page.addInitScript(
    (types) => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of types)
        addEventListener(
          type,
          (event) => heard.push(JSON.stringify((event as MessageEvent).data ?? type)),
          true,
        );
    },
    ['message', ...events],
  );
}

export const heardBy = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify((globalThis as { heard?: unknown }).heard));

/** Everything a page keeps: storages, databases, cookies that scripts can read, the address bar. */
export function whatThePageKeeps(page: Page | Frame): Promise<string> {
  return page.evaluate(async () => {
    const kept: unknown[] = [location.href, document.cookie, history.state];
    for (const name of ['localStorage', 'sessionStorage'] as const) {
      try {
        kept.push({ ...window[name] });
      } catch {
        // refused in this place
      }
    }
    kept.push(await indexedDB.databases().catch(() => []));
    kept.push(await caches.keys().catch(() => []));
    return JSON.stringify(kept);
  });
}
