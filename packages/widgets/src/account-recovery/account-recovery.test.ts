import type { PortalClient } from '@ikiiki/sdk';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { accessibilityFindings } from '../../test/accessibility.js';
import { member, useMockPortal } from '../../test/mock-portal.js';
import '../portal/portal.define.js';
import './account-recovery.define.js';

const portal = useMockPortal();
const before = location.href;

beforeEach(() => {
  document.documentElement.lang = 'ja';
});
afterEach(() => history.replaceState(null, '', before));

const field = (label: string) => page.getByLabelText(label, { exact: true });
const press = (name: string) => page.getByRole('button', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const text = (part: string | RegExp) => page.getByText(part);
const openLink = (token: string) => history.replaceState(null, '', `${location.pathname}#link=${token}`);

function show(client: PortalClient = portal.newClient(), lang = 'ja') {
  return render(
    html`<ikiiki-portal lang=${lang} .client=${client}>
      <ikiiki-account-recovery login-href="/login"></ikiiki-account-recovery>
    </ikiiki-portal>`,
  );
}

async function mailedReset(): Promise<string> {
  const { loginId, email } = member;
  await portal.newClient().recovery.requestPasswordReset({ loginId, email });
  return portal.mailedToken(email);
}

async function typeNewPassword(password: string): Promise<void> {
  await field('新しいパスワード').fill(password);
  await field('新しいパスワード(確認)').fill(password);
  await press('パスワードを変更する').click();
}

async function logsIn(password: string): Promise<boolean> {
  const { session } = portal.newClient();
  const { flow } = await session.identify({ loginId: member.loginId });
  return session.logIn({ flow, password }).then(
    () => true,
    () => false,
  );
}

describe('S-P15: a forgotten password', () => {
  it('comes back by mail to the registered address, and logs nobody in', async () => {
    const client = portal.newClient();
    show(client);
    await press('パスワードを忘れた').click();
    await expect.element(heading('パスワードをお忘れの方')).toBeVisible();
    await field('ログインID').fill(member.loginId);
    await field('メールアドレス').fill(member.email);
    await press('送信する').click();
    await expect.element(text(new RegExp(`入力内容が登録と一致した場合、${member.email} へ`))).toBeVisible();

    openLink(await portal.mailedToken(member.email));
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await expect.element(heading('新しいパスワードを決める')).toBeVisible();
    await typeNewPassword('Atarashii-Kaze77');
    await expect.element(heading('パスワードを変更しました')).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'ログイン画面へ' }))
      .toHaveAttribute('href', '/login');
    expect(client.session.state.status).not.toBe('signed-in');
    expect([await logsIn(member.password), await logsIn('Atarashii-Kaze77')]).toEqual([false, true]);
  });

  it('is replaced by Enter in the new one', async () => {
    openLink(await mailedReset());
    show();
    await field('新しいパスワード').fill('Atarashii-Kaze77');
    await field('新しいパスワード(確認)').fill('Atarashii-Kaze77');
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('パスワードを変更しました')).toBeVisible();
  });

  it('says the same whether or not somebody is registered', async () => {
    show();
    await press('パスワードを忘れた').click();
    await field('ログインID').fill('nobody.here');
    await field('メールアドレス').fill('nobody@mail.example');
    await press('送信する').click();
    await expect.element(text(/入力内容が登録と一致した場合、nobody@mail\.example/)).toBeVisible();
    expect(await portal.dev.mails()).toEqual([]);
  });

  it('asks only for what is missing, at its field, and keeps the rest', async () => {
    show();
    await press('パスワードを忘れた').click();
    await field('メールアドレス').fill('ｔａｒｏ@');
    await press('送信する').click();
    await expect.element(text('＊ログインIDを入力してください。')).toBeVisible();
    await expect.element(text(/形が正しくありません/)).toBeVisible();
    await expect.element(field('メールアドレス')).toHaveValue('taro@');
  });
});

it('from the mail that was sent one goes back to the form, and from there to the choice', async () => {
  show();
  await press('ログインIDを忘れた').click();
  await field('メールアドレス').fill(member.email);
  await press('送信する').click();
  await press('入力し直す').click();
  await expect.element(field('メールアドレス')).toHaveValue(member.email);
  await press('選び直す').click();
  await expect.element(press('パスワードを忘れた')).toBeVisible();
});

it('S-P15: a forgotten login ID is mailed to the registered address', async () => {
  show();
  await press('ログインIDを忘れた').click();
  await field('メールアドレス').fill(`　${member.email} `);
  await press('送信する').click();
  await expect.element(heading('メールをご確認ください')).toBeVisible();
  const mail = await portal.dev.waitForMail({ to: member.email });
  expect(mail.text).toContain(member.loginId);
});

describe('the mailed link', () => {
  it('S-L6: leaves the address bar before anything is asked of the portal', async () => {
    const client = portal.newClient();
    const hashes: string[] = [];
    vi.spyOn(client.recovery, 'inspectResetLink').mockImplementation(async () => {
      hashes.push(location.hash);
      return { linkExpiresAt: '' };
    });
    openLink(await mailedReset());
    show(client);
    await expect.element(heading('新しいパスワードを決める')).toBeVisible();
    expect(hashes).toEqual(['']);
  });

  it('that is dead leads back to another mail', async () => {
    const token = await mailedReset();
    await portal.dev.advance({ hours: 3, milliseconds: 1 });
    openLink(token);
    show();
    await expect.element(heading('このURLは使えません')).toBeVisible();
    await press('メールをもう一度受け取る').click();
    await expect.element(field('ログインID')).toBeVisible();
  });

  it('that was damaged on its way is dead, too', async () => {
    openLink('%E3%81%82 broken');
    show();
    await expect.element(heading('このURLは使えません')).toBeVisible();
    expect(location.hash).toBe('');
  });

  it('that expires while the password is typed says so', async () => {
    openLink(await mailedReset());
    show();
    await expect.element(field('新しいパスワード')).toBeVisible();
    await portal.dev.advance({ hours: 4 });
    await typeNewPassword('Atarashii-Kaze77');
    await expect.element(heading('このURLは使えません')).toBeVisible();
  });

  it('is not lost when the network is away: one can try again', async () => {
    await portal.dev.addFault({ operation: 'recovery.inspectResetLink', cut: 'before', times: 1 });
    openLink(await mailedReset());
    show();
    await expect.element(text(/通信できませんでした/)).toBeVisible();
    await press('もう一度試す').click();
    await expect.element(field('新しいパスワード')).toBeVisible();
  });
});

describe('the new password', () => {
  beforeEach(async () => {
    openLink(await mailedReset());
    show();
    await expect.element(field('新しいパスワード')).toBeVisible();
  });

  it('that the portal finds guessable is told at the field, which gets the focus', async () => {
    await typeNewPassword('Password1');
    await expect.element(text(/^＊よく使われる/)).toBeVisible();
    const recovery = document.querySelector('ikiiki-account-recovery')!;
    await expect.poll(() => recovery.shadowRoot?.activeElement?.id).toBe('newPassword');
  });

  it('is not sent while it breaks a rule or differs from its repetition', async () => {
    await field('新しいパスワード').fill('abcDEF123');
    await field('新しいパスワード(確認)').fill('abcDEF12');
    await press('パスワードを変更する').click();
    await expect.element(text('＊同じパスワードを入力してください。')).toBeVisible();
    const recovery = document.querySelector('ikiiki-account-recovery')!;
    await expect.poll(() => recovery.shadowRoot?.activeElement?.getAttribute('name')).toBe('again');
  });

  it('S-P8: is shown by one button for both fields', async () => {
    await field('新しいパスワード').fill('abcDEF123');
    await press('パスワードを表示する').click();
    await expect.element(field('新しいパスワード(確認)')).toHaveAttribute('type', 'text');
    expect(press('パスワードを表示する').elements()).toHaveLength(1);
  });
});

describe('axe finds nothing', () => {
  it.each(['ja', 'en'])('on any screen in %s', async (lang) => {
    const [forgot, send, email] =
      lang === 'ja'
        ? ['ログインIDを忘れた', '送信する', 'メールアドレス']
        : ['I forgot my login ID', 'Send', 'Mail address'];
    const { container } = show(portal.newClient(), lang);
    await expect.element(press(forgot!)).toBeVisible();
    expect(await accessibilityFindings(container)).toEqual([]);
    await press(forgot!).click();
    await press(send!).click();
    await expect.element(field(email!)).toHaveAttribute('aria-invalid', 'true');
    expect(await accessibilityFindings(container)).toEqual([]);
    await field(email!).fill('a@b.example');
    await press(send!).click();
    await expect.element(text(/a@b\.example/)).toBeVisible();
    expect(await accessibilityFindings(container)).toEqual([]);
  });
});
