import type { PortalClient } from '@ikiiki/sdk';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { accessibilityFindings } from '../../test/accessibility.js';
import { member, useMockPortal } from '../../test/mock-portal.js';
import '../portal/portal.define.js';
import './account-settings.define.js';
import type { IkiikiAccountSettings } from './account-settings.js';

const portal = useMockPortal();
const before = location.href;

beforeEach(() => {
  document.documentElement.lang = 'ja';
});
afterEach(() => history.replaceState(null, '', before));

const field = (label: string) => page.getByLabelText(label, { exact: true });
const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const text = (part: string | RegExp) => page.getByText(part);

function show(client: PortalClient, lang = 'ja') {
  const { container } = render(
    html`<ikiiki-portal lang=${lang} .client=${client}>
      <ikiiki-account-settings login-href="/login"></ikiiki-account-settings>
    </ikiiki-portal>`,
  );
  return { container, settings: container.querySelector('ikiiki-account-settings') as IkiikiAccountSettings };
}

async function proveIt(password = member.password): Promise<void> {
  await expect.element(page.getByRole('dialog', { name: 'ご本人の確認' })).toBeVisible();
  await field('現在のパスワード').fill(password);
  await press('確認する').click();
}

describe('S-P14: what is changed', () => {
  it('a nickname, after the current password was proven in a dialog', async () => {
    const client = await portal.signedIn();
    const { settings } = show(client);
    await expect.element(text(member.nickname)).toBeVisible();
    await press('ニックネームを変更する').click();
    await expect.element(field('新しいニックネーム')).toHaveValue(member.nickname);
    await field('新しいニックネーム').fill('すだち');
    await press('変更を保存する').click();
    await proveIt();
    await expect.element(text(/ニックネームを変更しました/).first()).toBeVisible();
    await expect.element(text('すだち')).toBeVisible();
    expect((await client.me.profile()).nickname).toBe('すだち');
    expect(settings.shadowRoot?.querySelector('[role="status"]')?.textContent).toBe(
      'ニックネームを変更しました。',
    );
  });

  it('nothing, where the password is wrong or the dialog is closed; what was typed stays', async () => {
    const client = await portal.signedIn();
    show(client);
    await press('ニックネームを変更する').click();
    await field('新しいニックネーム').fill('すだち');
    await press('変更を保存する').click();
    await proveIt('Wrong-1234');
    await expect.element(text('＊現在のパスワードが違います。')).toBeVisible();
    await expect.element(field('現在のパスワード')).toHaveAttribute('aria-invalid', 'true');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(field('新しいニックネーム')).toHaveValue('すだち');
    expect((await client.me.profile()).nickname).toBe(member.nickname);
    await expect.element(press('変更を保存する')).not.toHaveAttribute('aria-disabled');
  });

  it('a login ID, with what is refused told at the field', async () => {
    const client = await portal.signedIn();
    await client.session.stepUp({ password: member.password });
    show(client);
    await press('ログインIDを変更する').click();
    await field('新しいログインID').fill('短い');
    await press('変更を保存する').click();
    await expect.element(text(/^＊このログインIDは使えません/)).toBeVisible();
    await field('新しいログインID').fill('ｓｕｄａｃｈｉ．２０２６');
    await press('変更を保存する').click();
    await expect.element(text('sudachi.2026')).toBeVisible();
  });

  it('an address only when the link in the mail to the new one was confirmed', async () => {
    const client = await portal.signedIn();
    await client.session.stepUp({ password: member.password });
    show(client);
    await press('メールアドレスを変更する').click();
    await field('新しいメールアドレス').fill('sudachi@mail.example');
    await press('変更を保存する').click();
    await expect.element(text(/sudachi@mail\.example へ確認のメールを/).first()).toBeVisible();
    await expect.element(text(member.email)).toBeVisible();
    expect((await portal.dev.mails({ to: member.email }))[0]?.links.join()).not.toContain('#');

    location.hash = `#email=${await portal.mailedToken('sudachi@mail.example')}`;
    await expect.element(heading('メールアドレスの変更')).toBeVisible();
    expect(location.hash, 'S-L6').toBe('');
    expect((await client.me.profile()).email, 'S-L3: looking changes nothing').toBe(member.email);
    await press('変更を完了する').click();
    await expect.element(heading('メールアドレスを変更しました')).toBeVisible();
    expect((await client.me.profile()).email).toBe('sudachi@mail.example');
    await press('登録内容の確認へ').click();
    await expect.element(text('sudachi@mail.example')).toBeVisible();
  });

  it('a password, sent by Enter', async () => {
    show(await portal.signedIn());
    await press('パスワードを変更する').click();
    await field('新しいパスワード').fill('Atarashii-Kaze77');
    await field('新しいパスワード(確認)').fill('Atarashii-Kaze77');
    await userEvent.keyboard('{Enter}');
    await proveIt();
    await expect.element(text(/ほかの端末でのログインは終了しました/).first()).toBeVisible();
  });

  it('a password, which ends the sessions elsewhere', async () => {
    const elsewhere = await portal.signedIn();
    const client = await portal.signedIn();
    show(client);
    await press('パスワードを変更する').click();
    await field('新しいパスワード').fill('Atarashii-Kaze77');
    await field('新しいパスワード(確認)').fill('Atarashii-Kaze77');
    await press('変更を保存する').click();
    await proveIt();
    await expect.element(text(/ほかの端末でのログインは終了しました/).first()).toBeVisible();
    await expect(elsewhere.me.profile()).rejects.toMatchObject({ code: 'session_expired' });
  });
});

describe('the link to a new address', () => {
  it('that is dead says so and leads on', async () => {
    location.hash = '#email=abcdefgh';
    show(await portal.signedIn());
    await press('変更を完了する').click();
    await expect.element(heading('このURLは使えません')).toBeVisible();
    await press('登録内容の確認へ').click();
    await expect.element(text(member.nickname)).toBeVisible();
  });

  it('that was used already says that the change may be done', async () => {
    const client = await portal.signedIn();
    await client.session.stepUp({ password: member.password });
    await client.me.requestEmailChange({ email: 'sudachi@mail.example' });
    const linkToken = await portal.mailedToken('sudachi@mail.example');
    await client.me.confirmEmailChange({ linkToken });
    location.hash = `#email=${linkToken}`;
    show(portal.newClient());
    await press('変更を完了する').click();
    await expect.element(heading('このURLは使えません')).toBeVisible();
    await expect.element(text(/すでに変更を完了した方は、あらためてのお手続きは不要です/)).toBeVisible();
  });

  it('needs no login', async () => {
    const client = await portal.signedIn();
    await client.session.stepUp({ password: member.password });
    await client.me.requestEmailChange({ email: 'sudachi@mail.example' });
    location.hash = `#email=${await portal.mailedToken('sudachi@mail.example')}`;
    show(portal.newClient());
    await press('変更を完了する').click();
    await expect.element(heading('メールアドレスを変更しました')).toBeVisible();
  });
});

describe('the devices', () => {
  it('are listed; one that is not known is ended', async () => {
    const elsewhere = await portal.signedIn();
    show(await portal.signedIn());
    await expect.element(text('この端末')).toBeVisible();
    await press(/のログインを終了する$/).click();
    await expect.element(text(/その端末でのログインを終了しました/).first()).toBeVisible();
    await expect(elsewhere.me.profile()).rejects.toMatchObject({ code: 'session_expired' });
    expect(press(/終了する$/).elements()).toHaveLength(0);
  });
});

describe('the session', () => {
  it('that is not there: nothing of the account is shown, but the way to the login', async () => {
    const { settings } = show(portal.newClient());
    await expect.element(page.getByRole('link', { name: 'ログインする' })).toHaveAttribute('href', '/login');
    expect(settings.matches(':state(signed-out)')).toBe(true);
  });

  it('S-P11: that expires in the middle of a change keeps what was typed, hides the rest, and goes on after a login', async () => {
    const client = await portal.signedIn();
    const { settings } = show(client);
    const heard: string[] = [];
    settings.addEventListener('ikiiki-session-expired', (event) => heard.push(event.type));
    await press('ニックネームを変更する').click();
    await field('新しいニックネーム').fill('すだち');
    await portal.dev.advance({ hours: 13 });
    await press('変更を保存する').click();
    await expect.element(text(/入力中の内容はそのまま残っています/)).toBeVisible();
    expect(heard).toEqual(['ikiiki-session-expired']);
    await expect.element(field('新しいニックネーム')).toHaveValue('すだち');
    await expect.element(text(member.email)).not.toBeInTheDocument();

    const { flow } = await client.session.identify({ loginId: member.loginId });
    await client.session.logIn({ flow, password: member.password });
    await expect.element(text(member.email)).toBeVisible();
    await expect.element(field('新しいニックネーム')).toHaveValue('すだち');
    await press('変更を保存する').click();
    await proveIt();
    await expect.element(text('すだち')).toBeVisible();
  });

  it.each([
    ['ログインID', 'sudachi.2026'],
    ['メールアドレス', 'sudachi@mail.example'],
  ])('that expires after a while without a stroke keeps a new %s', async (name, typed) => {
    show(await portal.signedIn());
    await press(`${name}を変更する`).click();
    await field(`新しい${name}`).fill(typed);
    await portal.dev.advance({ minutes: 31 });
    await field(`新しい${name}`).fill(`2${typed}`);
    await userEvent.keyboard('{Enter}');
    await expect.element(text(/入力中の内容はそのまま残っています/)).toBeVisible();
    await expect.element(field(`新しい${name}`)).toHaveValue(`2${typed}`);
  });

  it('that expires before anything is typed does not speak of what was typed', async () => {
    const client = await portal.signedIn();
    show(client);
    await press('ログインIDを変更する').click();
    await portal.dev.advance({ minutes: 31 });
    await client.me.profile().catch(() => undefined);
    await expect.element(text(/安全のためログアウトしました/)).toBeVisible();
    expect(text(/残っています/).elements()).toHaveLength(0);
  });

  it('that was ended by the person leaves nothing behind', async () => {
    const client = await portal.signedIn();
    const { settings } = show(client);
    await press('ニックネームを変更する').click();
    await client.session.logOut();
    await expect.element(page.getByRole('link', { name: 'ログインする' })).toBeVisible();
    expect(settings.shadowRoot?.textContent).not.toContain(member.nickname);
    expect(settings.shadowRoot?.querySelector('input:not([type="password"]):not([hidden])')).toBeNull();
  });
});

it('the question for the password has a name of its own: one element answers to the label of its field', async () => {
  show(await portal.signedIn());
  await press('ニックネームを変更する').click();
  await press('変更を保存する').click();
  await expect.element(page.getByRole('dialog', { name: 'ご本人の確認' })).toBeVisible();
  expect(page.getByLabelText('現在のパスワード').elements()).toHaveLength(1);
});

it('that cannot be loaded can be tried again', async () => {
  const client = await portal.signedIn();
  await portal.dev.addFault({ operation: 'me.profile', problem: 'internal', times: 1 });
  show(client);
  await expect.element(page.getByRole('alert')).toBeVisible();
  await press('もう一度試す').click();
  await expect.element(text(member.nickname)).toBeVisible();
});

describe('axe finds nothing', () => {
  it.each(['ja', 'en'])('in %s: the list, a form, the dialog', async (lang) => {
    const [change, save, dialog] =
      lang === 'ja'
        ? ['ニックネームを変更する', '変更を保存する', 'ご本人の確認']
        : ['Change nickname', 'Save', 'Confirm that it is you'];
    const { container } = show(await portal.signedIn(), lang);
    await press(change!).click();
    expect(await accessibilityFindings(container)).toEqual([]);
    await press(save!).click();
    await expect.element(page.getByRole('dialog', { name: dialog })).toBeVisible();
    expect(await accessibilityFindings(container)).toEqual([]);
  });
});
