import type { ResponseOf } from '../contract/endpoint.js';
import { type Notice, notices } from '../contract/notices.js';
import type { CallOptions } from '../transport/call-options.js';
import type { InputOf, MethodOf, PortalFile, ServiceOf } from '../transport/input.js';
import { listOf } from '../transport/paged-list.js';
import type { SessionCaller } from '../transport/session/session-keeper.js';

export { type NoticeCategory, noticeCategories } from '../contract/notices.js';

/** 健保からのお知らせ: notices to all and to the member alone, and what of them has been read. */
export class NoticesService implements ServiceOf<typeof notices> {
  readonly #portal: SessionCaller;

  constructor(portal: SessionCaller) {
    this.#portal = portal;
  }

  /** What is published now, newest first: `await` for a page with its counts, `for await` for all. */
  list(
    input: InputOf<typeof notices.list> = {},
    options?: CallOptions,
  ): ReturnType<MethodOf<typeof notices.list>> {
    return listOf(input, (page) => this.#portal.call(notices.list, page, options));
  }

  /**
   * One notice in full. Reading it here does not mark it as read.
   * @throws ProblemError `not_found`, also for one that is not published now
   */
  get(input: InputOf<typeof notices.get>, options?: CallOptions): Promise<Notice> {
    return this.#portal.call(notices.get, input, options);
  }

  /** How many are unread; cheap enough to poll. */
  unread(options?: CallOptions): Promise<ResponseOf<typeof notices.unread>> {
    return this.#portal.call(notices.unread, undefined, options);
  }

  /** @throws ProblemError `not_found` */
  markRead(input: InputOf<typeof notices.markRead>, options?: CallOptions): Promise<void> {
    return this.#portal.call(notices.markRead, input, options);
  }

  /** Marks all that are published now. */
  markAllRead(options?: CallOptions): Promise<void> {
    return this.#portal.call(notices.markAllRead, undefined, options);
  }

  /**
   * A file of a notice, with its name.
   * @throws ProblemError `not_found`
   */
  attachment(input: InputOf<typeof notices.attachment>, options?: CallOptions): Promise<PortalFile> {
    return this.#portal.call(notices.attachment, input, options);
  }
}
