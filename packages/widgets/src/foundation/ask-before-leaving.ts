/** Asks before the page is closed, as long as something would be lost with it. */
export class AskBeforeLeaving {
  /** @param holds whether there is something to lose, asked when the page is about to go */
  constructor(private readonly holds: () => boolean) {}

  begin(): void {
    window.addEventListener('beforeunload', this.#ask);
  }

  end(): void {
    window.removeEventListener('beforeunload', this.#ask);
  }

  readonly #ask = (event: BeforeUnloadEvent): void => {
    if (this.holds()) event.preventDefault();
  };
}
