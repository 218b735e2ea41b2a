import type { PortalClient } from '@ikiiki/sdk';
import { html } from 'lit';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import '../src/reward-catalog/reward-catalog.define.js';
import type { IkiikiRewardCatalog } from '../src/reward-catalog/reward-catalog.js';
import { member } from './mock-portal.js';
import { field, press } from './wizard.js';

/** Puts a catalogue over this client on the page. */
export function showCatalog(client: PortalClient, lang: 'ja' | 'en' = 'ja'): IkiikiRewardCatalog {
  document.documentElement.lang = lang;
  const { container } = render(
    html`<ikiiki-reward-catalog login-href="/login" points-href="/points" lang=${lang} .client=${client}></ikiiki-reward-catalog>`,
  );
  return container.querySelector('ikiiki-reward-catalog')!;
}

/** Names of rewards of the seed. */
export const rewardNames = {
  towel: 'スポーツタオル 2枚組',
  lastOne: 'キッチンスケール（減塩計量つき）',
  transfer: 'みどりポイント 300ポイント分',
  gift: 'ひだまりカフェ デジタルギフト 500円分',
  donation: 'こども食堂への募金',
};

export const address = {
  お名前: '山吹 はるか',
  郵便番号: '〒１２３ー４５６７',
  ご住所: '架空県みどり野市1-2-3',
  電話番号: '０９０－１２３４－５６７８',
};

/** The card of a reward. */
export const card = (name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });

/** Goes to the check of an exchange. */
export const choose = (name: string) => press(`「${name}」の交換に進む`).click();

export async function fillIn(entries: Readonly<Record<string, string>> = address): Promise<void> {
  for (const [label, typed] of Object.entries(entries)) await field(label).fill(typed);
}

export const submit = () => press('この内容で交換する');

/** Proves the password where it is asked for. */
export async function prove(password = member.password): Promise<void> {
  await expect.element(page.getByRole('dialog', { name: 'ご本人の確認' })).toBeVisible();
  await field('現在のパスワード').fill(password);
  await press('確認する').click();
}
