import { type RunningServer, serve } from '@ikiiki/mock-server/node';
import { devClient } from '@ikiiki/mock-server/testing';
import { createPortalClient, type PortalClient, type Progress } from '@ikiiki/sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const text = Array.from({ length: 20_000 }, (_, line) => `${line} 行目\n`).join('');
const size = new TextEncoder().encode(text).length;

let server: RunningServer;
let portal: PortalClient;
beforeEach(async () => {
  server = await serve({ port: 0 });
  portal = createPortalClient({ baseUrl: server.url, session: { kind: 'token' }, random: () => 0 });
  const { flow } = await portal.session.identify({ loginId: 'yuzu.member' });
  await portal.session.logIn({ flow, password: 'Midori-no-Kaze58' });
});
afterEach(async () => {
  portal.dispose();
  await server.close();
});

async function publish(name: string) {
  const dev = devClient(server.url);
  const noticeId = await dev.publishNotice({ title: '資料', attachments: [{ name, text }] });
  const { attachments } = await portal.notices.get({ noticeId });
  return { noticeId, attachmentId: attachments[0]?.id ?? '' };
}

async function load(name: string, options = {}) {
  const progress: Progress[] = [];
  const onProgress = (now: Progress) => progress.push(now);
  const file = await portal.notices.attachment(await publish(name), { onProgress, ...options });
  return { ...file, progress };
}

const requests = async () => {
  const entries = await devClient(server.url).journal();
  return entries.filter(({ operation }) => operation === 'notices.attachment').map(({ status }) => status);
};

describe('a file from the portal', () => {
  it('tells how far it has come, to the last byte', async () => {
    const { blob, progress } = await load('資料.txt');
    expect(await blob.text()).toBe(text);
    expect(progress.at(-1)).toEqual({ loaded: size, total: size, interrupted: false });
  });

  it('goes on where the connection was cut, twice, and is whole in the end', async () => {
    const dev = devClient(server.url);
    await dev.addFault({ operation: 'notices.attachment', cut: 'midway', times: 2 });
    await dev.addFault({ operation: 'notices.attachment', cut: 'before', times: 1 });
    const { blob, progress } = await load('資料.txt');
    expect(await blob.text()).toBe(text);
    const cuts = progress.filter(({ interrupted }) => interrupted);
    expect(cuts.map(({ loaded }) => loaded)).toEqual([Math.ceil(size / 2), Math.ceil(size * 0.75)]);
    expect(progress.at(-1)).toEqual({ loaded: size, total: size, interrupted: false });
    expect(await requests()).toHaveLength(4);
  });

  it('that is cut for ever is an error of the network, after a bounded number of tries', async () => {
    await devClient(server.url).addFault({ operation: 'notices.attachment', cut: 'midway' });
    await expect(load('資料.txt')).rejects.toMatchObject({ name: 'NetworkError', retryable: true });
    expect(await requests()).toHaveLength(7);
  });

  it.each([
    ['令和8年度 健診のご案内.pdf', '令和8年度 健診のご案内.pdf'],
    ['髙﨑 𠮷野家 が゙ ﾊﾝｶｸ.pdf', '髙﨑 𠮷野家 が゙ ﾊﾝｶｸ.pdf'],
    ['「100%」の"資料"; filename=x.pdf', '「100%」の_資料_; filename=x.pdf'],
    ["it's (new) a*b~'.pdf", "it's (new) a_b~'.pdf"],
    ['🍊👨‍👩‍👧 いきいき.pdf', '🍊👨‍👩‍👧 いきいき.pdf'],
    ['%E5%81%A5.pdf', '%E5%81%A5.pdf'],
    ['../../.bashrc', '_.._.bashrc'],
    ['a\r\nSet-Cookie: x=1.pdf', 'a__Set-Cookie_ x=1.pdf'],
    ['半分の\ud83c.pdf', '半分の\ufffd.pdf'],
    [`${'健'.repeat(200)}.pdf`, `${'健'.repeat(83)}.pdf`],
  ])('has its name: %j', async (name, saved) => {
    expect((await load(name)).name).toBe(saved);
  });
});
