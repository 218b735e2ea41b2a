import { randomId } from '@ikiiki/sdk/transport';

/**
 * The idempotency key of one effect, however often it is asked for: the same wish goes by the same key, so that an
 * answer that was lost on its way makes no second effect; another wish goes by another.
 */
export class RequestKey {
  #key = '';
  #wish = '';

  /** The key for a wish, e.g. the body of the request. */
  for(wish: unknown): string {
    const said = JSON.stringify(wish);
    if (said !== this.#wish || this.#key === '') this.#key = randomId();
    this.#wish = said;
    return this.#key;
  }

  /** The portal has refused: nothing has happened, and by the same key it would only say so again. */
  renew(): void {
    this.#key = '';
  }
}
