import type { PortalClient } from '@ikiiki/sdk';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { accessibilityFindings } from '../../test/accessibility.js';
import { useMockPortal } from '../../test/mock-portal.js';
import './document-list.define.js';

const portal = useMockPortal();
afterEach(() => vi.restoreAllMocks());

const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const heading = (name: string | RegExp) => page.getByRole('heading', { name, exact: true });
const text = (part: string | RegExp) => page.getByText(part, { exact: false });
const radio = (name: RegExp) => page.getByRole('radio', { name });
const send = () => press('申請する');

function show(client: PortalClient, lang = 'ja') {
  const { container } = render(
    html`<ikiiki-document-list trusted-host lang=${lang} verify-href="/verify" .client=${client}></ikiiki-document-list>`,
  );
  return container.querySelector('ikiiki-document-list')!;
}

async function signedInAs(loginId: string, password: string) {
  const client = portal.newClient();
  const { flow } = await client.session.identify({ loginId });
  await client.session.logIn({ flow, password });
  return client;
}

const asFamily = () => signedInAs('family.member', 'Hataraku-Mori96');
const asVoluntary = () => signedInAs('voluntary.member', 'Tsuzuki-no-Hashi64');

describe('documents', () => {
  it('are opened, and read from then on; a decision says until when it can be appealed against', async () => {
    const list = show(await portal.signedIn());
    await expect.element(text('未読 2件')).toBeVisible();
    await press(/療養費不支給決定通知書/).click();
    await expect.element(text(/2027年2月22日までに、地方厚生局の/)).toBeVisible();
    await expect.element(text('健康保険の対象とならない治療用装具のため、支給できません。')).toBeVisible();
    expect(await accessibilityFindings(list)).toEqual([]);
    await press('一覧へ戻る').click();
    await expect.element(text('未読 1件')).toBeVisible();
    expect(list.shadowRoot?.activeElement?.textContent).toContain('療養費不支給決定通知書');
  });

  it('are saved as PDFs under their names', { timeout: 20_000 }, async () => {
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    show(await portal.signedIn());
    await press(/傷病手当金/).click();
    await press('PDFをダウンロードする').click();
    // The first document brings the fonts
    await expect.poll(() => saved, { timeout: 15_000 }).toEqual(['傷病手当金支給決定通知書_2026-10-15.pdf']);
    await expect.element(text(/SAMP-0000-/)).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: '確認コードを調べるページ' }))
      .toHaveAttribute('href', '/verify');
  });

  it('that were taken back say so, and cannot be saved', async () => {
    const list = show(await portal.signedIn());
    await expect.element(text('取り消し済み')).toBeVisible();
    [...(list.shadowRoot?.querySelectorAll('.ik-row') ?? [])]
      .find(({ textContent }) => textContent?.includes('取り消し済み'))
      ?.querySelector('button')
      ?.click();
    await expect.element(text('この書類は取り消されました')).toBeVisible();
    expect(press('PDFをダウンロードする').query()).toBeNull();
  });

  it('that could not be opened can be tried again', async () => {
    await portal.dev.addFault({ operation: 'documents.get', status: 500, times: 1 });
    show(await portal.signedIn());
    await press(/一部負担還元金/).click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    await press('もう一度試す').click();
    await expect.element(text('12,400円')).toBeVisible();
  });

  it('of somebody who has left say until when they can be seen', async () => {
    show(await signedInAs('former.member', 'Akane-Sora-No3'));
    await expect.element(text(/2027年3月31日までご利用いただけます/)).toBeVisible();
    await press(/^未読 ?健康保険 資格喪失証明書/).click();
    await expect.element(press('PDFをダウンロードする')).toBeVisible();
  });
});

describe('a certificate', () => {
  it('is asked for in a few presses, once however often it is pressed', async () => {
    const client = await portal.signedIn();
    const list = show(client);
    await press('証明書を申請する').click();
    await radio(/^資格取得証明書/).click();
    expect(await accessibilityFindings(list)).toEqual([]);
    await send().dblClick();
    await expect.element(text('申請を受け付けました')).toBeVisible();
    expect(await accessibilityFindings(list)).toEqual([]);
    const { items } = await client.documents.requests();
    expect(
      items.filter(({ status }) => status.state === 'requested' && status.history.length === 0),
    ).toHaveLength(2);
    await press('一覧へ戻る').click();
    await expect.element(press('資格取得証明書').first()).toBeVisible();
  });

  it('is asked for once also when the answer was lost', async () => {
    const client = await portal.signedIn();
    show(client);
    await press('証明書を申請する').click();
    await radio(/^資格取得証明書/).click();
    await portal.dev.addFault({ operation: 'documents.request', cut: 'after', times: 1 });
    await send().click();
    await expect.element(text('もう一度ボタンを押しても、二重に申請されることはありません。')).toBeVisible();
    await send().click();
    await expect.element(text('申請を受け付けました')).toBeVisible();
  });

  it('names what is missing, at its place, and keeps the rest', async () => {
    show(await asFamily());
    await press('証明書を申請する').click();
    await send().click();
    await expect.element(text('＊申請する証明書をお選びください。')).toBeVisible();
    await radio(/^資格喪失証明書/).click();
    await radio(/^郵送で受け取る/).click();
    await send().click();
    await expect.element(text('＊退職日を入力してください。')).toBeVisible();
    const day = page.getByLabelText('退職日（最後の勤務日）');
    await day.fill('2035-01-01');
    await send().click();
    await expect.element(text('＊退職日は、前後1年以内の日付を入力してください。')).toBeVisible();
    await expect.element(radio(/^郵送で受け取る/)).toBeChecked();
    await day.fill('2026-12-31');
    await send().click();
    await expect.element(text('資格喪失のお手続きが済みしだい、発行します。')).toBeVisible();
  });

  it('of a year’s premiums asks for the year', async () => {
    show(await asVoluntary());
    await press('証明書を申請する').click();
    await radio(/^保険料納付済証明書/).click();
    await send().click();
    await expect.element(text('＊証明する年をお選びください。')).toBeVisible();
    await radio(/^2026年/).click();
    await send().click();
    await expect.element(heading('保険料納付済証明書（2026年分）')).toBeVisible();
  });

  it('that was asked for already is told', async () => {
    const client = await portal.signedIn();
    show(client);
    await press('証明書を申請する').click();
    await radio(/^資格喪失証明書/).click();
    await page.getByLabelText('退職日（最後の勤務日）').fill('2026-12-31');
    await send().click();
    await expect.element(text(/同じ証明書の申請を、すでに受け付けています/)).toBeVisible();
  });

  it('shows what the society wrote, and is withdrawn after a question', async () => {
    const list = show(await asVoluntary());
    await press('資格喪失証明書').click();
    await expect.element(text('12月1日以降に、発行いたします。')).toBeVisible();
    expect(await accessibilityFindings(list)).toEqual([]);
    await press('申請を取り下げる').click();
    await press('取り下げない').click();
    await press('申請を取り下げる').click();
    await press('取り下げる').click();
    await expect.element(text('取り下げました').first()).toBeVisible();
    expect(press('申請を取り下げる').query()).toBeNull();
  });

  it('that was issued meanwhile is shown as it is, when it can no longer be withdrawn', async () => {
    const client = await portal.signedIn();
    const { id } = await client.documents.request({
      kind: 'acquisition',
      subjectId: 'member',
      delivery: 'web',
    });
    show(client);
    await press('資格取得証明書').first().click();
    await portal.dev.takeStep(id, 'issue');
    await press('申請を取り下げる').click();
    await press('取り下げる').click();
    await expect.element(press('発行された書類を見る')).toBeVisible();
    await press('発行された書類を見る').click();
    await expect.element(press('PDFをダウンロードする')).toBeVisible();
  });
});

it('nothing of a member is left for the next one', async () => {
  const client = await portal.signedIn();
  const list = show(client);
  await press(/傷病手当金/).click();
  await expect.element(text('146,160円')).toBeVisible();
  await client.session.logOut();
  await expect.element(text(/ログインしてください/)).toBeVisible();
  expect(list.shadowRoot?.textContent).not.toContain('146,160');
});

it('whoever has nothing yet finds how to ask for it', async () => {
  const list = show(await signedInAs('new.member', 'Hajimete-Tsuki42'));
  await expect.element(press('証明書を申請する')).toBeVisible();
  await expect.element(text('届いた書類は、まだありません。')).toBeVisible();
  expect(list.matches(':state(empty)')).toBe(true);
});

it('speaks English too', async () => {
  const list = show(await portal.signedIn(), 'en');
  await press(/一部負担還元金/).click();
  await expect.element(text('Through your employer, with your salary')).toBeVisible();
  expect(await accessibilityFindings(list)).toEqual([]);
  await press('Back to the list').click();
  await press('Request a certificate').click();
  await radio(/^Certificate of enrolment/).click();
  await press('Send the request').click();
  await expect.element(text('We have received your request')).toBeVisible();
  expect(await accessibilityFindings(list)).toEqual([]);
});
