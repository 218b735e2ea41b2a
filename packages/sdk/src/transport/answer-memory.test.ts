import { describe, expect, it } from 'vitest';
import { createFakeClock } from '../../test/fake-clock.js';
import { type Answer, createFakeFetch, json, offline, problem } from '../../test/fake-fetch.js';
import { TopicsService } from '../services/topics.js';
import { createAnswerMemory } from './answer-memory.js';
import { createTransport } from './transport.js';

const topicsPage = { items: [{ id: 't1', title: '年末年始のお知らせ', publishedOn: '2026-11-22' }] };
const tagged = json(topicsPage, { ETag: '"v1"' });
const unchanged: Answer = () => new Response(null, { status: 304, headers: { ETag: '"v1"' } });

function setUp(...answers: Answer[]) {
  const { fetch, requests } = createFakeFetch(...answers);
  const clock = createFakeClock({ skipUpToMs: 5_000 });
  const transport = createTransport({ baseUrl: 'https://portal.test', fetch, clock, random: () => 0 });
  const asked = () => requests.map(({ headers }) => headers.get('If-None-Match'));
  return { topics: new TopicsService(transport), requests, asked };
}

describe('an answer that the portal marks', () => {
  it('and that has not changed is the very same object again, so that no widget redraws', async () => {
    const { topics, asked } = setUp(tagged, unchanged);
    const first = await topics.list();
    expect(await topics.list()).toBe(first);
    expect(await topics.list()).toBe(first);
    expect(asked()).toEqual([null, '"v1"', '"v1"']);
  });

  it('and that has changed is the new one from then on', async () => {
    const { topics, asked } = setUp(tagged, json({ items: [] }, { ETag: '"v2"' }), unchanged);
    await topics.list();
    const second = await topics.list();
    expect(second).toEqual({ items: [] });
    expect(await topics.list()).toBe(second);
    expect(asked()).toEqual([null, '"v1"', '"v2"']);
  });

  it('is asked for by its mark in every try', async () => {
    const { topics, asked } = setUp(tagged, offline, problem(503, 'overloaded'), unchanged);
    const first = await topics.list();
    expect(await topics.list()).toBe(first);
    expect(asked()).toEqual([null, '"v1"', '"v1"', '"v1"']);
  });

  it('is not mixed up with that to another question', async () => {
    const { topics, asked } = setUp(tagged);
    await topics.list();
    await topics.list({ limit: 5 });
    await topics.list({ cursor: 'x' });
    expect(asked()).toEqual([null, null, null]);
  });

  it('is forgotten when the next one has no mark', async () => {
    const { topics, asked } = setUp(tagged, json(topicsPage));
    await topics.list();
    await topics.list();
    await topics.list();
    expect(asked()).toEqual([null, '"v1"', null]);
  });

  it('is an error where nothing was known: a 304 that nobody asked for has no answer in it', async () => {
    const { topics } = setUp(unchanged);
    await expect(topics.list()).rejects.toMatchObject({ code: 'http_304' });
  });
});

describe('the memory', () => {
  it('keeps few answers, and forgets those that nobody asks for any more', () => {
    const memory = createAnswerMemory();
    memory.set('/first', '"1"', 1);
    memory.set('/second', '"2"', 2);
    for (let other = 0; other < 31; other++) {
      memory.get('/first');
      memory.set(`/${other}`, '"x"', other);
    }
    expect(memory.get('/first')).toEqual({ etag: '"1"', value: 1 });
    expect(memory.get('/second')).toBeUndefined();
  });
});
