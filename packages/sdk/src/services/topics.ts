import { type Topic, topics } from '../contract/topics.js';
import type { CallOptions } from '../transport/call-options.js';
import type { InputOf, MethodOf, ServiceOf } from '../transport/input.js';
import { listOf } from '../transport/paged-list.js';
import type { PublicCaller } from '../transport/transport.js';

/** トピックス: headlines of the society for everybody; no login is needed. */
export class TopicsService implements ServiceOf<typeof topics> {
  readonly #portal: PublicCaller;

  constructor(portal: PublicCaller) {
    this.#portal = portal;
  }

  /** What is published now, newest first: `await` for a page, `for await` for all. */
  list(
    input: InputOf<typeof topics.list> = {},
    options?: CallOptions,
  ): ReturnType<MethodOf<typeof topics.list>> {
    return listOf(input, (page) => this.#portal.call(topics.list, page, options));
  }

  /** @throws ProblemError `not_found` */
  get(input: InputOf<typeof topics.get>, options?: CallOptions): Promise<Topic> {
    return this.#portal.call(topics.get, input, options);
  }
}
