import type { Page } from '../contract/paging.js';

/**
 * A list that is asked for when it is used: `await list` gives the first page, `for await (const item of list)` goes
 * through all, page by page, and asks for a page only when it gets there.
 */
export class PagedList<Item, P extends Page<Item> = Page<Item>>
  implements PromiseLike<P>, AsyncIterable<Item>
{
  readonly #fetchPage: (cursor: string | undefined) => Promise<P>;
  #first: Promise<P> | undefined;

  /** @param fetchPage asks for a page; the first without a cursor */
  constructor(fetchPage: (cursor: string | undefined) => Promise<P>) {
    this.#fetchPage = fetchPage;
  }

  // biome-ignore lint/suspicious/noThenProperty: a list is awaited for its first page
  then<Good = P, Bad = never>(
    onGood?: ((page: P) => Good | PromiseLike<Good>) | null,
    onBad?: ((reason: unknown) => Bad | PromiseLike<Bad>) | null,
  ): Promise<Good | Bad> {
    this.#first ??= this.#fetchPage(undefined).catch((error: unknown) => {
      this.#first = undefined;
      throw error;
    });
    return this.#first.then(onGood, onBad);
  }

  /** Page by page. */
  async *pages(): AsyncGenerator<P, void, undefined> {
    let page = await this.then();
    yield page;
    while (page.nextCursor !== undefined) {
      page = await this.#fetchPage(page.nextCursor);
      yield page;
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const { items } of this.pages()) yield* items;
  }
}

/** The list behind an endpoint with pages. @param ask asks for the page that an input names */
export function listOf<Input extends { cursor?: string | undefined }, P extends Page<unknown>>(
  input: Input,
  ask: (input: Input) => Promise<P>,
): PagedList<P['items'][number], P> {
  return new PagedList((cursor) => ask(cursor === undefined ? input : { ...input, cursor }));
}
