import { expect, it } from 'vitest';
import { Screens } from './screens.js';

/** A page with a history of its own, as a browser has it. */
function pageWithHistory({ framed = false, refuses = false } = {}) {
  const entries: unknown[] = [{ others: 1 }];
  let at = 0;
  const target = new EventTarget();
  const move = (by: number) => {
    if (entries[at + by] === undefined) return;
    at += by;
    target.dispatchEvent(new Event('popstate'));
  };
  const history = {
    get state() {
      return entries[at];
    },
    pushState(state: unknown) {
      if (refuses) throw new DOMException('too many', 'SecurityError');
      entries.splice(at + 1, entries.length, state);
      at += 1;
    },
    back: () => move(-1),
    forward: () => move(1),
  };
  const page = {
    history,
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  };
  return { page: { ...page, top: framed ? {} : undefined } as never, entries, move, history };
}

function open(options: { framed?: boolean; refuses?: boolean } = {}) {
  const { page, ...rest } = pageWithHistory(options);
  if (!options.framed) Object.assign(page as object, { top: page });
  const shown: string[] = [];
  const screens: Screens<string> = new Screens<string>('list', () => void shown.push(screens.current), page);
  return { screens, shown, ...rest };
}

it('Back and Forward go from screen to screen, several at once too, and an entry holds a number only', () => {
  const { screens, move, entries } = open();
  for (const screen of ['intro', 'one', 'two']) screens.go(screen);
  move(-1);
  expect(screens.current).toBe('one');
  move(1);
  expect(screens.current).toBe('two');
  move(-3);
  expect(screens.current).toBe('list');
  expect(entries.map((state) => Object.values(state as object))).toEqual([[1], [1, 1], [1, 2], [1, 3]]);
});

it('going on after Back forgets what Forward led to', () => {
  const { screens, move } = open();
  for (const screen of ['intro', 'one']) screens.go(screen);
  screens.back();
  screens.go('other');
  move(1);
  expect(screens.current).toBe('other');
  screens.back();
  expect(screens.current).toBe('intro');
});

it('after the end Back leads to the first screen, never to the answers that were sent', () => {
  const { screens } = open();
  for (const screen of ['intro', 'one', 'review']) screens.go(screen);
  screens.finish('done');
  screens.back();
  expect(screens.current).toBe('list');
});

it('after another login the entries from before show nothing of what was there', () => {
  const { screens, move } = open();
  for (const screen of ['intro', 'one']) screens.go(screen);
  screens.restart('list');
  screens.go('intro');
  move(-1);
  expect(screens.current).toBe('list');
});

it.each([{ framed: true }, { refuses: true }])(
  'goes back by itself where the history is not its own: %o',
  (options) => {
    const { screens, entries } = open(options);
    screens.go('intro');
    screens.go('one');
    screens.back();
    expect(screens.current).toBe('intro');
    screens.back();
    screens.back();
    expect([screens.current, screens.isFirst]).toEqual(['list', true]);
    expect(entries).toHaveLength(1);
  },
);

it('another part of the page that changes the history changes no screen', () => {
  const { screens, shown, history, move } = open();
  screens.go('intro');
  history.pushState({ ...(history.state as object), hash: 1 });
  move(-1);
  expect([screens.current, shown]).toEqual(['intro', ['intro']]);
});
