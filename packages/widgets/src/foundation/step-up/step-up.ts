import type { PortalCore } from '@ikiiki/sdk/core';

/** The person closed the dialog instead of proving the password. */
export class StepUpDeclined extends Error {
  override readonly name = 'StepUpDeclined';
}

/**
 * Lets work through that the portal opens only after the password was proven again (SECURITY S-P14): asks for it when
 * the portal does, and then does the work once more.
 */
export class StepUp {
  #answer: ((proven: boolean) => void) | undefined;

  /** @param show opens and closes the question */
  constructor(private readonly show: (open: boolean) => void) {}

  /** @throws StepUpDeclined, and what the work throws */
  async through<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'step_up_required') throw error;
    }
    if (!(await this.#ask())) throw new StepUpDeclined();
    return work();
  }

  /** Proves the password. @throws as `session.stepUp` does */
  async prove(client: PortalCore, password: string): Promise<void> {
    await client.session.stepUp({ password });
    this.#settle(true);
  }

  readonly decline = (): void => this.#settle(false);

  #ask(): Promise<boolean> {
    return new Promise((resolve) => {
      this.#answer = resolve;
      this.show(true);
    });
  }

  #settle(proven: boolean): void {
    const answer = this.#answer;
    this.#answer = undefined;
    if (!answer) return;
    this.show(false);
    answer(proven);
  }
}
