import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { copyByHand } from '../../../test/clipboard.js';
import { fakePortal, refusal } from '../../../test/fake-portal.js';
import { field, focused, heading, openLink, press, showWizard, text } from '../../../test/wizard.js';

const before = location.href;
let portal: ReturnType<typeof fakePortal>;

beforeEach(() => {
  portal = fakePortal();
});
afterEach(() => {
  history.replaceState(null, '', before);
  vi.restoreAllMocks();
});

describe('the key that is shown', () => {
  beforeEach(async () => {
    showWizard(portal.client);
    openLink('one');
    await press('本人確認ページへ').click();
    await field('記号').fill('1255');
    await field('番号').fill('3456');
    await field('生年月日').fill('20000505');
    await press('確認').click();
    await expect.element(heading('確認キーのコピー')).toBeVisible();
  });

  it('goes to the clipboard at one press, and that is said', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await press('確認キーをコピー').click();
    await expect
      .element(page.getByRole('status').filter({ hasText: '確認キーをコピーしました。' }))
      .toBeVisible();
    expect(write).toHaveBeenCalledExactlyOnceWith('AB3D-EF9H');
  });

  it('is copied by the old command where the Clipboard API is refused, as in a frame', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    const command = vi.spyOn(document, 'execCommand').mockReturnValue(true);
    await press('確認キーをコピー').click();
    await expect.element(text('確認キーをコピーしました。')).toBeVisible();
    expect(command).toHaveBeenCalledExactlyOnceWith('copy');
  });

  it('stands selected in a field where nothing else works', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    await press('確認キーをコピー').click();
    await expect.element(text('自動ではコピーできませんでした。')).toBeVisible();
    const copyField = field('コピー用の欄').element() as HTMLInputElement;
    await vi.waitFor(() => expect(focused()).toBe(copyField));
    expect(copyField.value.slice(copyField.selectionStart!, copyField.selectionEnd!)).toBe('AB3D-EF9H');
  });

  it('is shown under both of its names, with what to do next and on another device', async () => {
    await expect.element(text('あなたの確認キー（認証キー）')).toBeVisible();
    await expect.element(text('コピー忘れずに！')).toBeVisible();
    await expect.element(text('2通目のメールをお送りしました。')).toBeVisible();
    await text('別のスマートフォンやパソコンでメールを開くとき').click();
    await expect.element(text('紙に書きとめるか')).toBeVisible();
  });

  it('can be saved as a file by the browser itself', async () => {
    const saved: { name: string; text: Promise<string> }[] = [];
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:saved';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, text: blobs[0]!.text() });
    });
    await text('別のスマートフォンやパソコンでメールを開くとき').click();
    await press('確認キーをファイルに保存する').click();
    expect(saved[0]?.name).toBe('確認キー.txt');
    expect(await saved[0]?.text).toContain('AB3D-EF9H');
  });

  it('is kept from being lost: leaving the page is asked about until it has been copied', async () => {
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).toBe(true);
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await press('確認キーをコピー').click();
    await expect.element(text('確認キーをコピーしました。')).toBeVisible();
    expect(leave()).toBe(false);
  });
});

describe('the key that is asked for', () => {
  beforeEach(async () => {
    showWizard(portal.client);
    openLink('two');
    await expect.element(heading('確認キー（認証キー）の入力')).toBeVisible();
  });

  it.each([
    'AB3D-EF9H',
    'ab3d ef9h',
    'ＡＢ３Ｄ－ＥＦ９Ｈ',
    '「AB3D-EF9H」',
    'AB3DーEF9H\u200b',
    ' A B 3 D E F 9 H ',
  ])('is read as AB3D-EF9H from %j and left as typed', async (typed) => {
    const confirm = vi.spyOn(portal.registration, 'confirmKey');
    await field('確認キー').fill(typed);
    await expect.element(text('「AB3D-EF9H」として確認します。')).toBeVisible();
    await expect.element(field('確認キー')).toHaveValue(typed);
    await press('認証').click();
    await expect.element(heading('利用者情報の入力')).toBeVisible();
    expect(confirm).toHaveBeenCalledOnce();
  });

  it('S-P7: takes a paste with line breaks into its one field, made for one-time codes', async () => {
    await copyByHand('AB3D-EF9H\n');
    await field('確認キー').click();
    await userEvent.paste();
    await expect.element(text('「AB3D-EF9H」として確認します。')).toBeVisible();
    await expect.element(field('確認キー')).toHaveAttribute('autocomplete', 'one-time-code');
  });

  it.each([
    ['', '確認キーを入力してください。'],
    ['AB3D', '確認キーは、英字と数字の8文字です。'],
    ['あいうえ', '確認キーは、英字と数字の8文字です。'],
  ])('%j costs no try: it is refused here', async (typed, reason) => {
    const confirm = vi.spyOn(portal.registration, 'confirmKey');
    await field('確認キー').fill(typed);
    await press('認証').click();
    await expect.element(text(reason)).toBeVisible();
    expect(confirm).not.toHaveBeenCalled();
  });

  it('that does not match tells how many tries are left, and the way to a new key', async () => {
    vi.spyOn(portal.registration, 'confirmKey').mockRejectedValue(
      refusal('confirmation_key_mismatch', 422, { attemptsLeft: 3 }),
    );
    await field('確認キー').fill('AB3D-EF9J');
    await press('認証').click();
    await expect.element(text(/あと3回/)).toBeVisible();
    await vi.waitFor(() => expect(focused()).toBe(field('確認キー').element()));
    await expect.element(field('確認キー')).toHaveValue('AB3D-EF9J');
    await expect.element(text('本人確認をやり直してください')).toBeVisible();
  });

  it('that was wrong too often leads to a new beginning with the address kept', async () => {
    vi.spyOn(portal.registration, 'confirmKey').mockRejectedValue(refusal('registration_void', 410));
    await field('確認キー').fill('AB3D-EF9J');
    await press('認証').click();
    await expect.element(text('安全のためにこの登録を取り消しました。')).toBeVisible();
    await expect.element(field('メールアドレス')).toHaveValue('taro@example.com');
  });

  it('can be given up for a new beginning', async () => {
    await text('確認キーがわからないとき').click();
    await press('はじめからやり直す').click();
    await expect.element(field('メールアドレス')).toHaveValue('taro@example.com');
  });
});

it('a key shown in this tab is offered when link 2 is opened in it, and filled at one press', async () => {
  const confirm = vi.spyOn(portal.registration, 'confirmKey');
  showWizard(portal.client);
  openLink('one');
  await press('本人確認ページへ').click();
  await field('記号').fill('1255003456');
  await field('生年月日').fill('20000505');
  await press('確認').click();
  await expect.element(heading('確認キーのコピー')).toBeVisible();
  openLink('two');
  await press('この端末に表示中の「AB3D-EF9H」を入力する').click();
  await expect.element(field('確認キー')).toHaveValue('AB3D-EF9H');
  expect(confirm).not.toHaveBeenCalled();
});

it('the error at the key is gone as soon as a whole key stands there', async () => {
  showWizard(portal.client);
  openLink('two');
  await press('認証').click();
  await expect.element(field('確認キー')).toHaveAttribute('aria-invalid', 'true');
  await field('確認キー').fill('AB3D');
  await expect.element(field('確認キー')).toHaveAttribute('aria-invalid', 'true');
  await field('確認キー').fill('AB3DEF9H');
  await expect.element(field('確認キー')).not.toHaveAttribute('aria-invalid');
});
