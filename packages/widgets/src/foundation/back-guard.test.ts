import { describe, expect, it, vi } from 'vitest';
import { BackGuard } from './back-guard.js';

/** A window of which only the history counts. */
function fakePage({ framed = false, broken = false } = {}) {
  const events = new EventTarget();
  const pushState = vi.fn(() => {
    if (broken) throw new DOMException('too many', 'SecurityError');
  });
  const back = vi.fn(() => events.dispatchEvent(new Event('popstate')));
  const page = {
    history: { state: { router: 7 }, pushState, back } as unknown as History,
    location: { hash: '' } as Location,
    top: {} as unknown,
    addEventListener: events.addEventListener.bind(events) as Window['addEventListener'],
    removeEventListener: events.removeEventListener.bind(events) as Window['removeEventListener'],
  };
  if (!framed) page.top = page;
  return { page, pushState, back, pressBack: () => events.dispatchEvent(new Event('popstate')) };
}

describe("the browser's Back", () => {
  it('goes one screen back inside the widget; the page keeps the state of its history', () => {
    const { page, pushState, pressBack } = fakePage();
    const back = vi.fn(() => true);
    const guard = new BackGuard(back, page);
    guard.arm();
    guard.arm();
    expect(pushState.mock.calls).toEqual([[{ router: 7 }, '']]);
    pressBack();
    pressBack();
    expect(back).toHaveBeenCalledTimes(1);
  });

  it('leaves the page where there is no screen to go back to', () => {
    const { page, back, pressBack } = fakePage();
    new BackGuard(() => false, page).arm();
    pressBack();
    expect(back).toHaveBeenCalledTimes(1);
  });

  it.each([{ framed: true }, { broken: true }])(
    'is let alone, and the button of the widget still works (%o)',
    (kind) => {
      const { page, back: browserBack } = fakePage(kind);
      const back = vi.fn(() => true);
      const guard = new BackGuard(back, page);
      guard.arm();
      guard.goBack();
      expect([back.mock.calls.length, browserBack.mock.calls.length]).toEqual([1, 0]);
    },
  );

  it('is not heard any more when the widget has gone', () => {
    const { page, pressBack } = fakePage();
    const back = vi.fn(() => true);
    const guard = new BackGuard(back, page);
    guard.arm();
    guard.dispose();
    pressBack();
    expect(back).not.toHaveBeenCalled();
  });
});
