import { randomId } from '@ikiiki/sdk/transport';

/** What the history needs of a window. */
type HistoryPage = Pick<Window, 'history' | 'addEventListener' | 'removeEventListener'> & {
  readonly top: unknown;
};

/** What a part of a widget needs to go from screen to screen. */
export type Going<Screen> = Pick<Screens<Screen>, 'current' | 'go' | 'finish' | 'back'>;

/** Goes nowhere: for what comes late, of something or somebody that was left. */
export const stayingAt = <Screen>(current: Screen): Going<Screen> => ({
  current,
  go: () => {},
  finish: () => {},
  back: () => {},
});

/**
 * The screens of a widget as entries of the browser's history, so that Back and Forward go from screen to screen and
 * not off the page. An entry holds a number and nothing else. In a frame, whose history belongs to the page around it,
 * the screens are remembered here alone.
 */
export class Screens<Screen> {
  #screens: Screen[];
  #at = 0;
  #key = randomId();
  #isOwnHistory: boolean;

  /** @param shown told of every change */
  constructor(
    first: Screen,
    private readonly shown: () => void,
    private readonly page: HistoryPage = window,
  ) {
    this.#screens = [first];
    this.#isOwnHistory = page.top === page;
    this.page.addEventListener('popstate', this.#onPopState);
  }

  get current(): Screen {
    return this.#screens[this.#at] as Screen;
  }

  get isFirst(): boolean {
    return this.#at === 0;
  }

  /** Goes on to a screen; those that Forward led to are gone. */
  go(screen: Screen): void {
    this.#screens = [...this.#screens.slice(0, this.#at + 1), screen];
    this.#at += 1;
    const { history } = this.page;
    try {
      if (this.#isOwnHistory) history.pushState({ ...history.state, [this.#key]: this.#at }, '');
    } catch {
      // Too many entries in a short time, or a document without a history: Back is the browser's own then
      this.#isOwnHistory = false;
    }
    this.shown();
  }

  /** Goes on to a screen after which Back leads to the first one at once. */
  finish(screen: Screen): void {
    this.#screens = this.#screens.map(() => this.#screens[0] as Screen);
    this.go(screen);
  }

  /** Goes back as the browser's Back would. */
  back(): void {
    if (this.isFirst) return;
    if (this.#isOwnHistory) this.page.history.back();
    else this.#show(this.#at - 1);
  }

  /** Begins anew; entries from before mean the first screen now. */
  restart(first: Screen): void {
    this.#screens = [first];
    this.#at = 0;
    this.#key = randomId();
  }

  dispose(): void {
    this.page.removeEventListener('popstate', this.#onPopState);
  }

  #show(at: number): void {
    if (at === this.#at || this.#screens[at] === undefined) return;
    this.#at = at;
    this.shown();
  }

  readonly #onPopState = (): void => {
    const state: unknown = this.page.history.state;
    const at = (state as Record<string, unknown> | null)?.[this.#key];
    this.#show(typeof at === 'number' ? at : 0);
  };
}
