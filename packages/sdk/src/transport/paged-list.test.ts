import { describe, expect, it, vi } from 'vitest';
import { createFakeFetch, json, problem } from '../../test/fake-fetch.js';
import { TopicsService } from '../services/topics.js';
import { listOf, PagedList } from './paged-list.js';
import { createTransport } from './transport.js';

const pages: Record<string, { items: number[]; nextCursor?: string }> = {
  '': { items: [1, 2], nextCursor: 'b' },
  b: { items: [], nextCursor: 'c' },
  c: { items: [3] },
};

async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of list) {
    items.push(item);
  }
  return items;
}

function setUp() {
  const fetchPage = vi.fn(async (cursor: string | undefined) => pages[cursor ?? '']!);
  return {
    list: new PagedList<number>(fetchPage),
    asked: () => fetchPage.mock.calls.map(([cursor]) => cursor),
  };
}

describe('a list', () => {
  it('costs nothing until it is used', () => {
    expect(setUp().asked()).toEqual([]);
  });

  it('awaited gives its first page, and is asked for once however often it is awaited', async () => {
    const { list, asked } = setUp();
    await expect(list).resolves.toEqual(pages['']);
    expect(await list).toBe(await list);
    expect(asked()).toEqual([undefined]);
  });

  it('whose first page failed can be asked for again', async () => {
    const { fetch } = createFakeFetch(problem(503, 'overloaded'), json({ items: [] }));
    const portal = createTransport({ baseUrl: 'https://portal.test', fetch, retries: 0 });
    const list = new TopicsService(portal).list();
    await expect(list).rejects.toMatchObject({ code: 'overloaded' });
    await expect(list).resolves.toEqual({ items: [] });
  });

  it('walked gives every entry, also beyond an empty page', async () => {
    const { list, asked } = setUp();
    await expect(all(list)).resolves.toEqual([1, 2, 3]);
    expect(asked()).toEqual([undefined, 'b', 'c']);
  });

  it('walked after it was awaited does not ask for its first page again', async () => {
    const { list, asked } = setUp();
    await list;
    await expect(all(list.pages())).resolves.toHaveLength(3);
    expect(asked()).toEqual([undefined, 'b', 'c']);
  });

  it('asks for a page when somebody gets there, and for none after they stop', async () => {
    const { list, asked } = setUp();
    const seen: [number, number][] = [];
    for await (const item of list) {
      seen.push([item, asked().length]);
      if (item === 2) {
        break;
      }
    }
    expect(seen).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(asked()).toEqual([undefined]);
  });

  it('that fails on its way says so, and can be walked again from its start', async () => {
    const fetchPage = vi.fn(async (cursor: string | undefined) => pages[cursor ?? '']!);
    fetchPage.mockImplementationOnce(async () => pages['']!).mockRejectedValueOnce(new Error('offline'));
    const list = new PagedList<number>(fetchPage);
    await expect(all(list)).rejects.toThrow('offline');
    await expect(all(list)).resolves.toEqual([1, 2, 3]);
  });

  it('keeps what was asked for from page to page', async () => {
    const ask = vi.fn(async ({ cursor }: { cursor?: string; category?: string }) => pages[cursor ?? '']!);
    await all(listOf({ category: 'food' }, ask));
    expect(ask.mock.calls.map(([input]) => input)).toEqual([
      { category: 'food' },
      { category: 'food', cursor: 'b' },
      { category: 'food', cursor: 'c' },
    ]);
  });
});

describe('a list of the portal', () => {
  const topic = (id: string) => ({ id, title: id, publishedOn: '2026-11-22' });
  const setUpTopics = () => {
    const { fetch, requests } = createFakeFetch(
      json({ items: [topic('t1')], nextCursor: 'next page' }),
      json({ items: [topic('t2')] }),
    );
    const topics = new TopicsService(createTransport({ baseUrl: 'https://portal.test', fetch }));
    return { topics, requests };
  };

  it('goes on where the portal says', async () => {
    const { topics, requests } = setUpTopics();
    const ids = (await all(topics.list({ limit: 1 }))).map(({ id }) => id);
    expect(ids).toEqual(['t1', 't2']);
    expect(requests.map(({ url }) => url.replace('https://portal.test/v1', ''))).toEqual([
      '/topics?limit=1',
      '/topics?limit=1&cursor=next+page',
    ]);
  });

  it('ends when its caller goes away, on whatever page they are', async () => {
    const { topics, requests } = setUpTopics();
    const controller = new AbortController();
    const left = new Error('the page was left');
    const walk = async () => {
      for await (const _ of topics.list({}, { signal: controller.signal })) {
        controller.abort(left);
      }
    };
    await expect(walk()).rejects.toBe(left);
    expect(requests).toHaveLength(1);
  });
});
