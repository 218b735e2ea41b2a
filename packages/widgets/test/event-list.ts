import type { PortalClient } from '@ikiiki/sdk';
import { html } from 'lit';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import '../src/event-list/event-list.define.js';
import type { IkiikiEventList } from '../src/event-list/event-list.js';
import { heading } from './wizard.js';

/** Puts the events over this client on a page that the society trusts. */
export function showEvents(client: PortalClient, lang: 'ja' | 'en' = 'ja'): IkiikiEventList {
  document.documentElement.lang = lang;
  const { container } = render(
    html`<ikiiki-event-list
      trusted-host
      login-href="/login"
      records-href="/records"
      lang=${lang}
      .client=${client}
    ></ikiiki-event-list>`,
  );
  return container.querySelector('ikiiki-event-list')!;
}

/** Titles of events of the seed. */
export const titles = {
  walkOpen: '年末ウォーキング 2026',
  walkRunning: '秋のウォーキングチャレンジ 2026',
  walkTallying: 'ひと駅ウォーキング',
  rally: 'ウォーキングラリー 2026 秋',
  teamOpen: 'チーム対抗 冬のウォーキング',
  teamRunning: 'チーム対抗 秋のウォーキング',
  quiz: 'インフルエンザ予防クイズ',
  lastPlace: '肩こり・腰痛を防ぐ体操セミナー',
  full: 'はじめての減塩料理教室',
  family: 'ご家族のための健診セミナー',
  online: 'よい眠りのためのオンラインセミナー',
  cancelled: '河川敷ウォーキング大会',
} as const;

/** The card of an event. */
export const card = (title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

/** Opens an event. */
export async function open(title: string): Promise<void> {
  await card(title).getByRole('button').click();
  await expect.element(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
}

export const inSection = (name: string) => page.getByRole('region', { name, exact: true });

export const backToList = async (): Promise<void> => {
  await page.getByRole('button', { name: 'イベント一覧へ戻る', exact: true }).first().click();
  await expect.element(heading('健康イベント')).toBeVisible();
};
