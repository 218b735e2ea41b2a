import { createMockPortal } from '@ikiiki/mock-server/browser';
import { devClient } from '@ikiiki/mock-server/testing';
import { createPortalClient } from '@ikiiki/sdk';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { field, focused, heading, openLink, press, showWizard, text } from '../../test/wizard.js';

/** The insured person of the leaflet. */
const person = { symbol: '1255', number: '3456', birthDate: '20000505' };
const email = 'taro@example.com';
const before = location.href;

const mock = createMockPortal();
const dev = devClient(mock);

beforeAll(() => mock.world());
beforeEach(() => dev.reset());
afterEach(() => history.replaceState(null, '', before));
afterAll(() => mock.close());

function client() {
  return createPortalClient({ baseUrl: 'http://localhost', session: { kind: 'token' }, fetch: mock.fetch });
}

/** The token of the link in the newest mail that is not this one. */
async function mailedToken(after?: string): Promise<{ id: string; token: string }> {
  const { id, links } = await dev.waitForMail({ to: email, ...(after && { after }) });
  return { id, token: links[0]!.split('#link=')[1]! };
}

it('a person registers from the address to 利用登録が完了しました, as the leaflet shows it', async () => {
  const portal = client();
  showWizard(portal);
  await field('メールアドレス').fill(email);
  await press('送信する').click();
  await expect.element(heading('メールをお送りしました')).toBeVisible();
  const { mailSender, mailSubject } = await portal.policies.registration();
  await expect.element(text(mailSender)).toBeVisible();
  await expect.element(text(mailSubject.ja)).toBeVisible();

  const first = await mailedToken();
  openLink(first.token);
  await press('本人確認ページへ').click();
  await field('記号').fill(person.symbol);
  await field('番号').fill(person.number);
  await field('生年月日').fill(person.birthDate);
  await expect.element(text('「1255003456」として確認します。')).toBeVisible();
  await expect.element(text('「2000年5月5日（平成12年）」として確認します。')).toBeVisible();
  await press('確認').click();
  await expect.element(heading('確認キーのコピー')).toBeVisible();
  const key = text(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).element().textContent!;
  await press('確認キーをコピー').click();
  await expect.element(text('確認キーをコピーしました。').first()).toBeVisible();

  openLink((await mailedToken(first.id)).token);
  await expect.element(heading('確認キー（認証キー）の入力')).toBeVisible();
  await press(`この端末に表示中の「${key}」を入力する`).click();
  await expect.element(field('確認キー')).toHaveValue(key);
  await press('認証').click();

  await expect.element(field('メールアドレス')).toHaveAttribute('readonly');
  await expect.element(field('メールアドレス')).toHaveValue(email);
  await field('ログインID').fill('taro.hino');
  await field('パスワード').fill('Mori7=asagiri');
  await field('パスワード(確認)').fill('Mori7=asagiri');
  await field('ニックネーム').fill('さくら餅');
  await press('登録').click();
  await expect.element(heading('利用登録が完了しました')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'ログイン画面へ' })).toHaveAttribute('href', '/login');

  const { flow } = await portal.session.identify({ loginId: 'taro.hino' });
  await portal.session.logIn({ flow, password: 'Mori7=asagiri' });
  expect((await portal.me.profile()).nickname).toBe('さくら餅');
});

it('the same entirely by keyboard, with the focus on the heading of every new step', async () => {
  showWizard(client());
  const tabTo = async (target: ReturnType<typeof field>) => {
    for (let tabs = 0; tabs < 25; tabs += 1) {
      if (focused() === target.query()) return;
      await userEvent.tab();
    }
    throw new Error(`${target.selector} cannot be reached by Tab`);
  };
  const type = async (label: string, value: string) => {
    await tabTo(field(label));
    await userEvent.keyboard(value);
  };
  const arrivesAt = async (name: string) => {
    await expect.element(heading(name)).toBeVisible();
    await vi.waitFor(() => expect(focused()?.textContent).toBe(name));
  };
  await expect.element(field('メールアドレス')).toBeVisible();
  await type('メールアドレス', `${email}{Enter}`);
  await arrivesAt('メールをお送りしました');

  const first = await mailedToken();
  openLink(first.token);
  await arrivesAt('新規利用登録の続き');
  await tabTo(press('本人確認ページへ'));
  await userEvent.keyboard(' ');
  await arrivesAt('本人確認');
  await type('記号', person.symbol);
  await type('番号', person.number);
  await type('生年月日', `${person.birthDate}{Enter}`);
  await arrivesAt('確認キーのコピー');
  const key = text(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).element().textContent!;
  await tabTo(press('確認キーをコピー'));
  await userEvent.keyboard('{Enter}');

  openLink((await mailedToken(first.id)).token);
  await arrivesAt('確認キー（認証キー）の入力');
  await type('確認キー', `${key.toLowerCase().replace('-', ' ')}{Enter}`);
  await arrivesAt('利用者情報の入力');
  await type('ログインID', 'taro.hino');
  await type('パスワード', 'Mori7=asagiri');
  await tabTo(press('パスワードを表示する'));
  await userEvent.keyboard(' ');
  await type('パスワード(確認)', 'Mori7=asagiri');
  await type('ニックネーム', 'sakura{Enter}');
  await arrivesAt('利用登録が完了しました');
  await tabTo(page.getByRole('link', { name: 'ログイン画面へ' }));
});

it('S-L5: a link that has expired leads back to the address, which is kept', async () => {
  const portal = client();
  const wizard = showWizard(portal);
  await field('メールアドレス').fill(email);
  await press('送信する').click();
  const { token } = await mailedToken();
  wizard.remove();
  await dev.advance({ hours: 3 });
  showWizard(portal);
  await expect.element(field('メールアドレス')).toBeVisible();
  openLink(token);
  await expect.element(text(/このリンクは使えません/)).toBeVisible();
  await expect.element(field('メールアドレス')).toHaveValue(email);
  expect(location.hash).toBe('');
});
