import { notices, topics } from '@ikiiki/sdk/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logIn } from '../test-journey.js';
import { hourMs, openTestWorld, type TestWorld } from '../test-world.js';
import { publishNotices } from './publish.js';

let world: TestWorld;
let accessToken: string;
beforeEach(async () => {
  world = await openTestWorld();
  ({ accessToken } = (await logIn(world)).body);
});
afterEach(() => world.close());

const family = { loginId: 'family.member', password: 'Hataraku-Mori96' };
const list = async (query: Record<string, string | number> = {}, token = accessToken) =>
  (await world.ask(notices.list, { accessToken: token, query })).body;
const ids = async (query: Record<string, string | number> = {}, token = accessToken) =>
  (await list({ limit: 100, ...query }, token)).items.map(({ id }) => id);

describe('what a member sees', () => {
  it('is published now, to all or to the member alone, newest first', async () => {
    const mine = await ids();
    expect(mine.slice(0, 3)).toEqual(['influenza-2026', 'checkup-personal', 'points-personal']);
    expect(mine).not.toContain('family-personal');
    expect(mine).not.toContain('past-campaign');
    expect(mine).not.toContain('coming-walk');
    const theirs = await ids({}, (await logIn(world, family)).body.accessToken);
    expect(theirs).toContain('family-personal');
    expect(theirs).not.toContain('points-personal');
  });

  it('comes and goes with the clock', async () => {
    await world.advance(Date.UTC(2027, 0, 5, 0) - world.now());
    const token = (await logIn(world)).body.accessToken;
    expect((await ids({}, token))[0]).toBe('coming-walk');
  });

  it('S-F3: somebody else’s notice and its files are as unknown as one that never was', async () => {
    for (const noticeId of ['family-personal', 'past-campaign', 'coming-walk', 'nothing']) {
      const params = { noticeId };
      expect((await world.ask(notices.get, { accessToken, params })).problem.code).toBe('not_found');
      expect((await world.ask(notices.markRead, { accessToken, params })).problem.code).toBe('not_found');
      const file = { noticeId, attachmentId: 'influenza-2026-1' };
      const answer = await world.ask(notices.attachment, { accessToken, params: file });
      expect(answer.problem.code).toBe('not_found');
    }
  });

  it('pages through everything once, with the same totals on every page', async () => {
    const all: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list({ limit: 7, ...(cursor !== undefined && { cursor }) });
      expect(page.total).toBe(23);
      all.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    expect([all.length, new Set(all).size]).toEqual([23, 23]);
  });

  it.each([
    ['減塩', ['nabe']],
    ['いんふるえんざ', ['influenza-2026']],
    ['インフルエンザ　補助金', ['influenza-2026']],
    ['ﾏｲﾅ保険証', ['mynumber']],
    ['8,012', ['rally-result']],
    ['100%', []],
    ['_', []],
    ['\\', []],
    ["'; drop table notices; --", []],
  ])('finds %j through width, case and kana, and as it is written', async (search, found) => {
    expect(await ids({ search })).toEqual(found);
  });

  it('filters by category and by what was read', async () => {
    expect(await ids({ category: 'system' })).toEqual(['maintenance-dec']);
    const { total, unread } = await list({ state: 'unread' });
    expect([total, unread]).toEqual([6, 6]);
    expect((await list({ state: 'read' })).total).toBe(17);
  });
});

describe('read', () => {
  const unread = async () => (await world.ask(notices.unread, { accessToken })).body.unread;

  it('is marked once, for this member alone', async () => {
    const params = { noticeId: 'influenza-2026' };
    for (let time = 0; time < 2; time += 1) {
      expect((await world.ask(notices.markRead, { accessToken, params })).status).toBe(204);
    }
    expect(await unread()).toBe(5);
    expect((await world.ask(notices.get, { accessToken, params })).body.read).toBe(true);
    const other = (await logIn(world, family)).body.accessToken;
    expect((await world.ask(notices.get, { accessToken: other, params })).body.read).toBe(false);
  });

  it('all at once: what is published now, not what comes later', async () => {
    expect((await world.ask(notices.markAllRead, { accessToken })).status).toBe(204);
    expect(await unread()).toBe(0);
    await publishNotices(world.world.portal, [{ title: 'new', body: [], category: 'other' }]);
    expect(await unread()).toBe(1);
  });

  it('is counted anew when a notice comes or goes by the clock, is published, or was read', async () => {
    const inAnHour = world.now() + hourMs;
    await publishNotices(world.world.portal, [
      { title: 'soon', body: [], category: 'other', publishedAt: inAnHour },
      { title: 'short', body: [], category: 'other', endsAt: inAnHour + 60_000 },
    ]);
    const counts = async () => {
      const { total, unread: fresh } = await list();
      return [total, fresh, await unread()];
    };
    expect(await counts()).toEqual([24, 7, 7]);
    await world.advance(hourMs - 1);
    ({ accessToken } = (await logIn(world)).body);
    expect(await counts()).toEqual([24, 7, 7]);
    await world.advance(1);
    expect(await counts()).toEqual([25, 8, 8]);
    await world.advance(60_000);
    expect(await counts()).toEqual([24, 7, 7]);
    await world.ask(notices.markRead, { accessToken, params: { noticeId: 'influenza-2026' } });
    expect(await counts()).toEqual([24, 6, 6]);
    await world.ask(notices.markAllRead, { accessToken });
    expect(await counts()).toEqual([24, 0, 0]);
  });

  it('goes back with the world to a kept state', async () => {
    const before = await world.world.snapshot();
    await world.ask(notices.markAllRead, { accessToken });
    expect(await unread()).toBe(0);
    await world.world.restore(before.id);
    expect(await unread()).toBe(6);
  });

  it('reading one does not mark it: a preview is no reading', async () => {
    await world.ask(notices.get, { accessToken, params: { noticeId: 'influenza-2026' } });
    expect(await unread()).toBe(6);
  });
});

describe('a file', () => {
  it('S-X9: is saved under its Japanese name in every browser, and never shown as a page', async () => {
    const params = { noticeId: 'influenza-2026', attachmentId: 'influenza-2026-1' };
    const { status, headers, text } = await world.ask(notices.attachment, { accessToken, params });
    expect([status, text.slice(0, 8)]).toEqual([200, '%PDF-1.4']);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain('sandbox');
    const disposition = headers.get('content-disposition') ?? '';
    expect(disposition).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''/);
    expect(decodeURIComponent(disposition.split("UTF-8''")[1] ?? '')).toBe(
      'インフルエンザ補助金 申請の手引き.pdf',
    );
  });
});

describe('ETag', () => {
  it('answers 304 to who has it already, and anew when something has changed', async () => {
    for (const endpoint of [notices.unread, notices.list]) {
      const first = await world.ask(endpoint, { accessToken });
      const tag = first.headers.get('etag') ?? '';
      const again = () => world.ask(endpoint, { accessToken, headers: { 'If-None-Match': `W/"x", ${tag}` } });
      const same = await again();
      expect([same.status, same.text, same.headers.get('etag')]).toEqual([304, '', tag]);
      await publishNotices(world.world.portal, [{ title: 'new', body: [], category: 'other' }]);
      expect((await again()).status).toBe(200);
    }
  });
});

it('topics are there for everybody, without a login', async () => {
  const { body } = await world.ask(topics.list, { query: { limit: 2 } });
  expect(body.items.map(({ id }) => id)).toEqual(['flu-2026', 'year-end']);
  const next = await world.ask(topics.list, { query: { limit: 10, cursor: body.nextCursor ?? '' } });
  expect(next.body.items.map(({ id }) => id)).toEqual(['nabe', 'checkup-reminder', 'mynumber', 'rally-2026']);
  expect((await world.ask(topics.get, { params: { topicId: 'after-new-year' } })).status).toBe(404);
});
