import { apiPrefix, contract } from '@ikiiki/sdk/contract';
import { checksOf, expect, expectEqual } from '../check.js';
import { member } from '../journey.js';

const { notices } = contract;

export const noticesChecks = checksOf('notices', ['dev'], {
  'what is published is unread until it is marked, for each member alone': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const other = (await member(desk, 'family-insured')).grant.accessToken;
    const before = await desk.get(notices.list, { accessToken });
    const noticeId = await desk.dev.publishNotice({ title: 'お知らせ', text: '一行目\n二行目' });
    const after = await desk.get(notices.list, { accessToken });
    expectEqual([after.total, after.unread], [before.total + 1, before.unread + 1], 'total and unread');
    expectEqual([after.items[0]?.id, after.items[0]?.read], [noticeId, false], 'the newest');
    await desk.get(notices.markRead, { accessToken, params: { noticeId } });
    expectEqual((await desk.get(notices.unread, { accessToken })).unread, before.unread, 'unread');
    const theirs = await desk.get(notices.get, { accessToken: other, params: { noticeId } });
    expectEqual(theirs.read, false, 'read by another member');
    expectEqual(theirs.body.length, 2, 'paragraphs');
    await desk.get(notices.markAllRead, { accessToken });
    expectEqual((await desk.get(notices.unread, { accessToken })).unread, 0, 'unread when all are marked');
  },
  'a notice for one person is unknown to all others (S-F3)': async (desk) => {
    const noticeId = await desk.dev.publishNotice({ title: 'あなたへ', person: 'family-insured' });
    const { accessToken } = (await member(desk)).grant;
    await desk.refused(notices.get, 'not_found', { accessToken, params: { noticeId } });
    await desk.refused(notices.markRead, 'not_found', { accessToken, params: { noticeId } });
    const other = (await member(desk, 'family-insured')).grant.accessToken;
    const theirs = await desk.get(notices.get, { accessToken: other, params: { noticeId } });
    expectEqual(theirs.audience, 'personal', 'audience');
  },
  'words are found through width, case and kana; what is no word finds nothing': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const noticeId = await desk.dev.publishNotice({ title: 'スキー教室 ABC', text: '雪の上で' });
    for (const search of ['すきー', 'ｽｷｰ', 'ａｂｃ', '雪の　教室']) {
      const { items } = await desk.get(notices.list, { accessToken, query: { search } });
      expectEqual(
        items.map(({ id }) => id),
        [noticeId],
        `found by ${search}`,
      );
    }
    for (const search of ['%', '_', '\0']) {
      const { total } = await desk.get(notices.list, { accessToken, query: { search } });
      expectEqual(total, 0, `found by ${encodeURIComponent(search)}`);
    }
  },
  'filters say how many there are': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const { total, unread } = await desk.get(notices.list, { accessToken });
    const count = async (state: string) =>
      (await desk.get(notices.list, { accessToken, query: { state } })).total;
    expectEqual([await count('unread'), await count('read')], [unread, total - unread], 'unread and read');
  },
  'an attachment is saved under its name, and never shown as a page (S-X9)': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const { items } = await desk.get(notices.list, { accessToken, query: { limit: 100 } });
    const summary = items.find(({ attachments }) => attachments > 0);
    expect(summary, 'a notice has an attachment');
    const { attachments } = await desk.get(notices.get, { accessToken, params: { noticeId: summary.id } });
    const [file] = attachments;
    expect(file && attachments.length === summary.attachments, 'as many as the list says');
    const reply = await desk.raw(
      `${apiPrefix}${notices.attachment.path.replace('{noticeId}', summary.id).replace('{attachmentId}', file.id)}`,
      { headers: { Authorization: `Bearer ${accessToken}` } },
    );
    const disposition = reply.headers.get('content-disposition') ?? '';
    expect(disposition.startsWith('attachment;'), 'it is to be saved');
    expectEqual(decodeURIComponent(/UTF-8''(.+)$/.exec(disposition)?.[1] ?? ''), file.name, 'its name');
    expectEqual(reply.headers.get('x-content-type-options'), 'nosniff', 'X-Content-Type-Options');
  },
});
