import type { PortalClient } from '@ikiiki/sdk';
import { html } from 'lit';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { accessibilityFindings } from '../../test/accessibility.js';
import { copyByHand } from '../../test/clipboard.js';
import { composeAndConfirm } from '../../test/ime.js';
import { member, useMockPortal } from '../../test/mock-portal.js';
import './login-form.define.js';
import type { IkiikiLoginForm } from './login-form.js';

const portal = useMockPortal();

beforeEach(() => {
  document.documentElement.lang = 'ja';
});

const field = (label: string) => page.getByLabelText(label, { exact: true });
const press = (name: string) => page.getByRole('button', { name, exact: true });
const text = (part: string | RegExp) => page.getByText(part);

function show(client: PortalClient = portal.newClient(), lang = 'ja') {
  const { container } = render(
    html`<ikiiki-login-form
      lang=${lang}
      register-href="/register"
      forgot-href="/forgotten"
      .client=${client}
    ></ikiiki-login-form>`,
  );
  const form = container.querySelector('ikiiki-login-form') as IkiikiLoginForm;
  const heard: string[] = [];
  for (const type of ['ikiiki-signed-in', 'ikiiki-signed-out'] as const) {
    form.addEventListener(type, (event) => heard.push(event.type));
  }
  return { container, form, heard };
}

async function enterLoginId(loginId = member.loginId): Promise<void> {
  await field('ログインID').fill(loginId);
  await press('次へ').click();
  await expect.element(field('パスワード')).toBeVisible();
}

describe('two steps, as the leaflet has them', () => {
  it('asks for the login ID, then for the password, and is logged in', async () => {
    const { heard } = show();
    await enterLoginId();
    await expect.element(field('パスワード')).toHaveFocus();
    await expect.element(field('ログインID')).toHaveValue(member.loginId);
    await field('パスワード').fill(member.password);
    await press('ログイン').click();
    await expect.element(page.getByRole('heading', { name: 'ログインしています' })).toHaveFocus();
    expect(heard).toEqual(['ikiiki-signed-in']);
  });

  it('goes entirely by keyboard', async () => {
    show();
    await field('ログインID').click();
    await userEvent.keyboard(`${member.loginId}{Enter}`);
    await expect.element(field('パスワード')).toHaveFocus();
    await userEvent.keyboard(`${member.password}{Tab} `);
    await expect.element(field('パスワード')).toHaveAttribute('type', 'text');
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(text('いきいきポータルをご利用いただけます。')).toBeVisible();
  });

  it('tells no difference at step 1 between a login ID that exists and one that does not', async () => {
    show();
    await enterLoginId('nobody.here');
    await field('パスワード').fill('Whatever123');
    await press('ログイン').click();
    await expect.element(text('＊ログインIDまたはパスワードが違います。')).toBeVisible();
  });

  it('reads nothing out of a login ID of spaces', async () => {
    const { form } = show();
    await field('ログインID').fill('\u3000');
    await press('次へ').click();
    await expect
      .element(field('ログインID'))
      .toHaveAccessibleDescription('※必須 ＊ログインIDを入力してください。');
    expect(form).not.toHaveTextContent('として読み取りました');
  });

  it('asks what is missing at the field it is missing in', async () => {
    show();
    await press('次へ').click();
    await expect.element(field('ログインID')).toHaveFocus();
    await expect
      .element(field('ログインID'))
      .toHaveAccessibleDescription('※必須 ＊ログインIDを入力してください。');
    await enterLoginId();
    await press('ログイン').click();
    await expect
      .element(field('パスワード'))
      .toHaveAccessibleDescription('※必須 ＊パスワードを入力してください。');
  });
});

describe('a wrong login', () => {
  it('says one thing in one place, and keeps the login ID', async () => {
    show();
    await enterLoginId();
    await field('パスワード').fill('Wrong-1234');
    await press('ログイン').click();
    await expect.element(field('パスワード')).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field('パスワード')).toHaveFocus();
    expect(text(/違います/).elements()).toHaveLength(1);
    await expect.element(field('ログインID')).toHaveValue(member.loginId);
    await field('パスワード').fill(member.password);
    await press('ログイン').click();
    await expect.element(text('いきいきポータルをご利用いただけます。')).toBeVisible();
  });

  it('after too many says how long to wait', async () => {
    show();
    await portal.dev.addFault({
      operation: 'session.logIn',
      problem: 'login_throttled',
      retryAfterSeconds: 900,
    });
    await enterLoginId();
    await field('パスワード').fill('Wrong-1234');
    await press('ログイン').click();
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('＊ログインの失敗が続いています。15分ほどたってからもう一度お試しください。');
  });

  it('a first step that is too old by now is taken again without a word', async () => {
    const client = portal.newClient();
    show(client);
    await enterLoginId();
    await portal.dev.advance({ hours: 2 });
    await field('パスワード').fill(member.password);
    await press('ログイン').click();
    await expect.element(text('いきいきポータルをご利用いただけます。')).toBeVisible();
  });

  it('without a network says so, keeps what was typed, and goes on when it is back', async () => {
    show();
    await portal.dev.addFault({ operation: 'session.identify', cut: 'before', times: 1 });
    await field('ログインID').fill(member.loginId);
    await press('次へ').click();
    await expect.element(text(/通信できませんでした/)).toBeVisible();
    await expect.element(field('ログインID')).toHaveValue(member.loginId);
    await press('次へ').click();
    await expect.element(field('パスワード')).toBeVisible();
  });

  it('pressed twice it asks once', async () => {
    const client = portal.newClient();
    const identify = vi.spyOn(client.session, 'identify');
    show(client);
    await field('ログインID').fill(member.loginId);
    const button = press('次へ').element() as HTMLButtonElement;
    button.click();
    button.click();
    await expect.element(field('パスワード')).toBeVisible();
    expect(identify).toHaveBeenCalledTimes(1);
  });
});

describe('the way back', () => {
  it('leads to the login ID, which is still there', async () => {
    show();
    await enterLoginId();
    await press('ログインIDを変える').click();
    await expect.element(field('ログインID')).toHaveFocus();
    await expect.element(field('ログインID')).toHaveValue(member.loginId);
    await expect.element(field('パスワード')).not.toBeInTheDocument();
  });
});

describe('what is typed', () => {
  it('in full width is read as half width, and the person hears it', async () => {
    const { form } = show();
    await field('ログインID').fill(' ｙｕｚｕ．ｍｅｍｂｅｒ　');
    await userEvent.tab();
    await expect.element(field('ログインID')).toHaveValue(member.loginId);
    expect(form.querySelector('[role="status"]')).toHaveTextContent('「yuzu.member」として読み取りました。');
  });

  it('an Enter that confirms a conversion sends nothing; the next one does', async () => {
    const client = portal.newClient();
    const identify = vi.spyOn(client.session, 'identify');
    show(client);
    await field('ログインID').click();
    await composeAndConfirm('ゆず');
    expect(identify).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => identify).toHaveBeenCalledWith({ loginId: 'ゆず' });
  });

  it.each(['\u200b \n', 'あ'.repeat(10_000), '👨‍👩‍👧', "' OR 1=1 --", '<img src=x>'])(
    '%s breaks nothing',
    async (typed) => {
      show();
      await field('ログインID').fill(typed);
      await press('次へ').click();
      await expect.poll(() => [...field('パスワード').elements(), ...text(/^＊/).elements()].length).toBe(1);
    },
  );

  it('the password goes out exactly as typed', async () => {
    const client = portal.newClient();
    const logIn = vi.spyOn(client.session, 'logIn');
    show(client);
    await enterLoginId();
    await field('パスワード').fill(' Ｐａｓｓ ');
    await press('ログイン').click();
    await expect.poll(() => logIn.mock.calls[0]?.[0].password).toBe(' Ｐａｓｓ ');
  });
});

describe('S-P7: password managers', () => {
  it('find real forms in the page itself, with the user name beside the password', async () => {
    const { form } = show();
    expect(form.shadowRoot).toBeNull();
    await expect.element(field('ログインID')).toHaveAttribute('autocomplete', 'username');
    await enterLoginId();
    const { elements } = form.querySelector('form')!;
    const kinds = [...elements].map((element) => element.getAttribute('autocomplete'));
    expect(kinds.filter(Boolean)).toEqual(['username', 'current-password']);
  });

  // Other files that run at the same time copy too, and there is one clipboard
  it('login ID and password are pasted from the real clipboard', { retry: 3 }, async () => {
    show();
    await copyByHand(member.loginId);
    await field('ログインID').click();
    await userEvent.paste();
    await press('次へ').click();
    await copyByHand(member.password);
    await field('パスワード').click();
    await userEvent.paste();
    await press('ログイン').click();
    await expect.element(text('いきいきポータルをご利用いただけます。')).toBeVisible();
  });
});

it('S-P8: the password is shown on demand and hidden again when it is sent', async () => {
  show();
  await enterLoginId();
  await field('パスワード').fill('Wrong-1234');
  await press('パスワードを表示する').click();
  await expect.element(press('パスワードを表示する')).toHaveAttribute('aria-pressed', 'true');
  await expect.element(field('パスワード')).toHaveAttribute('type', 'text');
  await press('ログイン').click();
  await expect.element(field('パスワード')).toHaveAttribute('type', 'password');
  await expect.element(text(/違います/)).toBeVisible();
  await expect.element(field('パスワード')).toHaveValue('Wrong-1234');
});

describe('the session', () => {
  it('that is there already is told, and can be ended', async () => {
    const { heard } = show(await portal.signedIn());
    await expect.element(page.getByRole('heading', { name: 'ログインしています' })).toBeVisible();
    await press('ログアウト').click();
    await expect.element(field('ログインID')).toBeVisible();
    expect(heard).toEqual(['ikiiki-signed-out']);
  });

  it('that expired is told above the form', async () => {
    const client = await portal.signedIn();
    show(client);
    await expect.element(press('ログアウト')).toBeVisible();
    await portal.dev.advance({ hours: 13 });
    await client.me.profile().catch(() => undefined);
    await expect.element(text(/安全のためログアウトしました/)).toBeVisible();
    await expect.element(field('ログインID')).toBeVisible();
  });

  it('a page that cancels the event stays where it is', async () => {
    const { form } = show();
    form.homeHref = '/somewhere-else';
    form.addEventListener('ikiiki-signed-in', (event) => event.preventDefault());
    await enterLoginId();
    await field('パスワード').fill(member.password);
    await press('ログイン').click();
    await expect.element(page.getByRole('link', { name: 'ホームへ進む' })).toBeVisible();
  });
});

it('leads to the registration and to what helps the forgetful', async () => {
  show();
  await expect
    .element(page.getByRole('link', { name: '新規利用登録', exact: true }))
    .toHaveAttribute('href', '/register');
  await expect
    .element(page.getByRole('link', { name: 'ログインID・パスワードをお忘れの方' }))
    .toHaveAttribute('href', '/forgotten');
});

it('looks as it should inside the shadow root of a page, too', async () => {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.append(document.createElement('ikiiki-login-form'));
  await expect.poll(() => root.querySelector('input')?.offsetHeight).toBe(48);
  host.remove();
});

describe('axe finds nothing', () => {
  it.each(['ja', 'en'])('in either step in %s', async (lang) => {
    const { container } = show(portal.newClient(), lang);
    const [id, next, password] =
      lang === 'ja' ? ['ログインID', '次へ', 'パスワード'] : ['Login ID', 'Next', 'Password'];
    await field(id!).fill('someone');
    expect(await accessibilityFindings(container)).toEqual([]);
    await press(next!).click();
    await expect.element(field(password!)).toBeVisible();
    expect(await accessibilityFindings(container)).toEqual([]);
    if (lang === 'en')
      expect(container.textContent).not.toMatch(/[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u);
  });
});
