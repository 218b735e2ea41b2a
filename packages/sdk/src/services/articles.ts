import { type Article, type ArticleReading, articles } from '../contract/articles.js';
import type { CallOptions } from '../transport/call-options.js';
import type { InputOf, MethodOf, ServiceOf } from '../transport/input.js';
import { listOf } from '../transport/paged-list.js';
import type { SessionCaller } from '../transport/session/session-keeper.js';

/** 記事・レシピ: what to read and to cook, what of it was read and put aside. May reject with a `NotOpenYetError`. */
export class ArticlesService implements ServiceOf<typeof articles> {
  readonly #portal: SessionCaller;

  constructor(portal: SessionCaller) {
    this.#portal = portal;
  }

  /** What is published now, newest first: `await` for a page with its counts, `for await` for all. */
  list(
    input: InputOf<typeof articles.list> = {},
    options?: CallOptions,
  ): ReturnType<MethodOf<typeof articles.list>> {
    return listOf(input, (page) => this.#portal.call(articles.list, page, options));
  }

  /**
   * One in full. Getting it does not mark it as read.
   * @throws ProblemError `not_found`, also for one that is not published yet
   */
  get(input: InputOf<typeof articles.get>, options?: CallOptions): Promise<Article> {
    return this.#portal.call(articles.get, input, options);
  }

  /**
   * The member has read it to the end. Its points are paid once, however often this is called; only so many articles
   * pay a day, and `payingToday` says how many are left.
   * @throws ProblemError `not_found`
   */
  markRead(input: InputOf<typeof articles.markRead>, options?: CallOptions): Promise<ArticleReading> {
    return this.#portal.call(articles.markRead, input, options);
  }

  /** Puts it aside for later. @throws ProblemError `not_found` */
  save(input: InputOf<typeof articles.save>, options?: CallOptions): Promise<void> {
    return this.#portal.call(articles.save, input, options);
  }

  /** No longer put aside. @throws ProblemError `not_found` */
  unsave(input: InputOf<typeof articles.unsave>, options?: CallOptions): Promise<void> {
    return this.#portal.call(articles.unsave, input, options);
  }
}
