import { readFile } from 'node:fs/promises';
import { type RunningServer, serve } from '@ikiiki/mock-server/node';
import { devClient } from '@ikiiki/mock-server/testing';
import { createPortalClient, type PortalClient } from '@ikiiki/sdk';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logIn, member, seen } from './support/screens.js';
import { launchBrowser, openStage } from './support/stage.js';

let browser: Browser;
let server: RunningServer;
let portal: PortalClient;
let authorization = '';

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve({ port: 0 })]);
  portal = createPortalClient({
    baseUrl: server.url,
    session: { kind: 'token' },
    fetch(input, init) {
      authorization = new Headers(init?.headers).get('authorization') ?? authorization;
      return fetch(input, init);
    },
  });
  const { flow } = await portal.session.identify({ loginId: 'yuzu.member' });
  await portal.session.logIn({ flow, password: 'Midori-no-Kaze58' });
});
afterAll(async () => {
  portal.dispose();
  await browser.close();
  await server.close();
});

/** Lets the browser itself save what the portal serves, as it would from an app's web view. */
async function saveBy(page: Page, url: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.goto(url).catch(() => undefined),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

describe('a file that a browser saves, and the SDK gives', () => {
  it.each([
    ['令和8年度 健診のご案内.pdf'],
    ['髙﨑 𠮷野家 ﾊﾝｶｸ.pdf'],
    ['🍊🏃 いきいき.pdf'],
    ["it's (new) 100% & %E5%81%A5.pdf"],
    ['給付金;支給=決定,通知.pdf'],
    ['「通知」の"写し".pdf', '「通知」の_写し_.pdf'],
    [`${'健'.repeat(60)}.pdf`],
  ])('is named alike: %s', async (name, saved = name) => {
    const noticeId = await devClient(server.url).publishNotice({
      title: '資料',
      attachments: [{ name, text: '本文' }],
    });
    const [attachment] = (await portal.notices.get({ noticeId })).attachments;
    const file = await portal.notices.attachment({ noticeId, attachmentId: attachment?.id ?? '' });
    expect(file.name).toBe(saved);
    const page = await browser.newPage({
      acceptDownloads: true,
      extraHTTPHeaders: { Authorization: authorization },
    });
    const url = `${server.url}/v1/notices/${noticeId}/attachments/${attachment?.id}`;
    expect(await saveBy(page, url)).toEqual({ name: saved, text: '本文' });
    await page.close();
  });
});

it('a member saves a file whose connection is cut half way, by touch at 360 px', async () => {
  const stage = await openStage();
  const context = await browser.newContext({
    acceptDownloads: true,
    hasTouch: true,
    isMobile: true,
    locale: 'ja-JP',
    viewport: { width: 360, height: 740 },
  });
  try {
    const text = Array.from({ length: 20_000 }, (_, line) => `${line} 行目\n`).join('');
    const name = '令和8年度 健診のご案内（100%）.txt';
    const dev = devClient(stage.portalUrl);
    const noticeId = await dev.publishNotice({ title: '資料です', attachments: [{ name, text }] });
    await dev.addFault({ operation: 'notices.attachment', cut: 'midway', times: 1 });
    const page = await context.newPage();
    await page.goto(`${stage.portalUrl}/login?returnTo=/notices`);
    await logIn(page, member);
    await page.waitForURL(({ pathname }) => pathname === '/notices');
    await page.goto(`${stage.portalUrl}/notices#notice=${noticeId}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /健診のご案内/ }).tap(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    expect(await readFile(await download.path(), 'utf8')).toBe(text);
    await seen(page, `${name}を保存しました。`);
    const statuses = (await dev.journal())
      .filter(({ operation }) => operation === 'notices.attachment')
      .map(({ status }) => status);
    // What came before the cut is not asked for again; a cut may come before anything does
    expect(statuses).toHaveLength(2);
    expect([200, 206]).toContain(statuses.sort().at(-1));
    // Where it was saved from carries nothing but the page's own memory
    expect(download.url()).toMatch(/^blob:/);
  } finally {
    await context.close();
    await stage.close();
  }
});
