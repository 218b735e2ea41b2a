import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakePortal, refusal } from '../../../test/fake-portal.js';
import { field, focused, heading, openLink, press, showWizard, text } from '../../../test/wizard.js';

const before = location.href;
let portal: ReturnType<typeof fakePortal>;

beforeEach(async () => {
  portal = fakePortal();
  showWizard(portal.client);
  openLink('two');
  await field('確認キー').fill('AB3D-EF9H');
  await press('認証').click();
  await expect.element(heading('利用者情報の入力')).toBeVisible();
});
afterEach(() => {
  history.replaceState(null, '', before);
  vi.restoreAllMocks();
});

async function fill(entries: Partial<Record<'loginId' | 'password' | 'again' | 'nickname', string>> = {}) {
  const {
    loginId = 'taro.hino',
    password = 'Mori7=asagiri',
    again = password,
    nickname = 'さくら餅',
  } = entries;
  await field('ログインID').fill(loginId);
  await field('パスワード').fill(password);
  await field('パスワード(確認)').fill(again);
  await field('ニックネーム').fill(nickname);
}

it('S-P9: the confirmed address is shown and cannot be changed, with the reason', async () => {
  await expect.element(field('メールアドレス')).toHaveValue('taro@example.com');
  await expect.element(field('メールアドレス')).toHaveAttribute('readonly');
  await expect.element(text('編集不可')).toBeVisible();
  await expect.element(text('taro@example.com の確認が済みました。')).toBeVisible();
});

it('the rule of the login ID is told in the words of the portal’s policy', async () => {
  await expect
    .element(text('お好きな半角英字・半角数字・記号（- . _）を、6〜32文字で決めてください。'))
    .toBeVisible();
});

it('what password managers look for is there', async () => {
  await expect.element(field('ログインID')).toHaveAttribute('autocomplete', 'username');
  await expect.element(field('パスワード')).toHaveAttribute('autocomplete', 'new-password');
  await expect.element(field('パスワード(確認)')).toHaveAttribute('autocomplete', 'new-password');
});

it('S-P8: one button shows both passwords, keeps what is typed, and hides them when they are sent', async () => {
  await fill();
  const type = (label: string) => field(label).element().getAttribute('type');
  expect(page.getByRole('button', { name: 'パスワードを表示する' }).all()).toHaveLength(1);
  await press('パスワードを表示する').click();
  await vi.waitFor(() => expect([type('パスワード'), type('パスワード(確認)')]).toEqual(['text', 'text']));
  await expect.element(press('パスワードを表示する')).toHaveAttribute('aria-pressed', 'true');
  vi.spyOn(portal.registration, 'complete').mockRejectedValue(refusal('login_id_taken', 409));
  await press('登録').click();
  await vi.waitFor(() =>
    expect([type('パスワード'), type('パスワード(確認)')]).toEqual(['password', 'password']),
  );
  await expect.element(field('パスワード')).toHaveValue('Mori7=asagiri');
});

describe('the login ID', () => {
  it('is folded, told so, and asked about when it is settled', async () => {
    const check = vi.spyOn(portal.registration, 'checkLoginId');
    await field('ログインID').fill('ｔａｒｏ．ｈｉｎｏ　');
    await userEvent.tab();
    await expect.element(text('「taro.hino」として登録します。')).toBeVisible();
    await expect.element(text('このログインIDは使えます。').first()).toBeVisible();
    expect(check.mock.calls[0]?.[0]).toMatchObject({ loginId: 'taro.hino' });
  });

  it('that somebody has is told at once, without moving the person', async () => {
    vi.spyOn(portal.registration, 'checkLoginId').mockResolvedValue({ available: false, reason: 'taken' });
    await field('ログインID').fill('hanako');
    await userEvent.tab();
    await expect.element(text('＊このログインIDは、すでに使われています。')).toBeVisible();
    expect(focused()).toBe(field('パスワード').element());
  });

  it('S-E6: is not insisted on where the portal answers no more', async () => {
    vi.spyOn(portal.registration, 'checkLoginId').mockRejectedValue(refusal('rate_limited', 429));
    await fill();
    await press('登録').click();
    await expect.element(heading('利用登録が完了しました')).toBeVisible();
  });
});

describe('is refused beside the field, with nothing lost:', () => {
  it.each([
    [{ loginId: '' }, 'ログインIDを入力してください。', 'ログインID'],
    [{ loginId: 'taro' }, 'ログインIDは、使える文字と文字数をお確かめのうえ', 'ログインID'],
    [{ loginId: 'たろう太郎たろう' }, 'ログインIDは、使える文字と文字数をお確かめのうえ', 'ログインID'],
    [{ password: 'mori' }, '次の条件を満たしてください', 'パスワード'],
    [{ again: 'Mori7=asagir' }, '同じパスワードを入力してください。', 'パスワード(確認)'],
    [{ nickname: '　' }, 'ニックネームを入力してください。', 'ニックネーム'],
    [{ nickname: 'あ'.repeat(21) }, 'ニックネームは、20文字以内で入力してください。', 'ニックネーム'],
  ])('%j', async (wrong, reason, label) => {
    const complete = vi.spyOn(portal.registration, 'complete');
    await fill(wrong);
    await press('登録').click();
    await expect.element(text(reason).first()).toBeVisible();
    await vi.waitFor(() => expect(focused()).toBe(field(label).element()));
    await expect.element(field('ニックネーム')).toHaveValue({ nickname: 'さくら餅', ...wrong }.nickname);
    expect(complete).not.toHaveBeenCalled();
  });

  it.each([
    ['login_id_taken', 409, 'ログインID', /すでに使われています/],
    ['login_id_refused', 422, 'ログインID', /ログインIDは使えません/],
    ['password_refused', 422, 'パスワード', /パスワードは使えません/],
    ['nickname_refused', 422, 'ニックネーム', /ニックネームは使えません/],
  ])('by the portal: %s', async (code, status, label, reason) => {
    vi.spyOn(portal.registration, 'complete').mockRejectedValue(refusal(code, status));
    await fill();
    await press('登録').click();
    await expect.element(text(reason)).toBeVisible();
    await vi.waitFor(() => expect(focused()).toBe(field(label).element()));
    await expect.element(field('パスワード')).toHaveValue('Mori7=asagiri');
    await expect.element(field('パスワード(確認)')).toHaveValue('Mori7=asagiri');
  });

  it('a password that only the portal knows to be guessable, with the reason', async () => {
    const errors = [{ pointer: '/password', code: 'too_common' }];
    vi.spyOn(portal.registration, 'complete').mockRejectedValue(refusal('password_refused', 422, { errors }));
    await fill();
    await press('登録').click();
    await expect.element(text(/よく使われる/)).toBeVisible();
  });
});

it('is sent once, as typed, and not a character of the password changed', async () => {
  const complete = vi.spyOn(portal.registration, 'complete');
  await fill({ loginId: ' taro.hino ', nickname: ' さくら餅 ' });
  await press('登録').dblClick();
  await expect.element(heading('利用登録が完了しました')).toBeVisible();
  expect(complete).toHaveBeenCalledOnce();
  expect(complete.mock.calls[0]?.[0]).toEqual({
    completionToken: 'completion',
    loginId: 'taro.hino',
    password: 'Mori7=asagiri',
    nickname: 'さくら餅',
  });
});

it('a nickname that looks like the real name is warned of, not refused, and the way to the login is there', async () => {
  vi.spyOn(portal.registration, 'complete').mockResolvedValue({
    nickname: '日野太郎',
    warnings: ['nickname_looks_like_real_name'],
  });
  await fill({ nickname: '日野太郎' });
  await press('登録').click();
  await expect.element(text('ニックネームがお名前に似ています')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'ログイン画面へ' })).toHaveAttribute('href', '/login');
});

it('an error is gone as soon as its own field is corrected', async () => {
  vi.spyOn(portal.registration, 'complete').mockRejectedValue(refusal('login_id_taken', 409));
  await fill({ nickname: '' });
  await press('登録').click();
  await expect.element(field('ニックネーム')).toHaveAttribute('aria-invalid', 'true');
  await field('ニックネーム').fill('さくら餅');
  await expect.element(field('ニックネーム')).not.toHaveAttribute('aria-invalid');
  await press('登録').click();
  await expect.element(field('ログインID')).toHaveAttribute('aria-invalid', 'true');
  await field('ニックネーム').fill('さくら');
  await expect.element(field('ログインID')).toHaveAttribute('aria-invalid', 'true');
  await field('ログインID').fill('taro.hino2');
  await expect.element(field('ログインID')).not.toHaveAttribute('aria-invalid');
});

it('a registration that died meanwhile says why, and what was typed is there again behind a living link', async () => {
  const dead = refusal('link_invalid', 410, { email: 'taro@example.com' });
  vi.spyOn(portal.registration, 'complete').mockRejectedValueOnce(dead);
  await fill();
  await press('登録').click();
  await expect.element(text('もう一度、メールアドレスの確認からお願いします')).toBeVisible();
  await expect.element(field('メールアドレス')).toHaveValue('taro@example.com');
  openLink('two');
  await press('認証').click();
  await expect.element(field('ログインID')).toHaveValue('taro.hino');
  await expect.element(field('ニックネーム')).toHaveValue('さくら餅');
});
