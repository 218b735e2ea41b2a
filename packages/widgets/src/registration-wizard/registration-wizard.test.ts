import { ContextProvider } from '@lit/context';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { fakePortal, refusal } from '../../test/fake-portal.js';
import { composeAndConfirm } from '../../test/ime.js';
import { field, focused, heading, openLink, press, showWizard, text } from '../../test/wizard.js';
import { portalContext } from '../foundation/portal-context.js';
import { IkiikiPortal } from '../portal/portal.js';
import type { IkiikiRegistrationStepEvent } from './registration-wizard.events.js';

const before = location.href;
let portal: ReturnType<typeof fakePortal>;

beforeEach(() => {
  portal = fakePortal();
  document.documentElement.lang = 'ja';
});
afterEach(() => {
  history.replaceState(null, '', before);
  vi.restoreAllMocks();
});

const networkError = Object.assign(new Error('offline'), { code: 'network', retryable: true });

/** A promise to be settled by the test. */
function pending<T>() {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

describe('the first screen', () => {
  it('sends an address that was submitted before anything else was loaded, once that has come', async () => {
    const start = vi.spyOn(portal.registration, 'start');
    const client = pending<typeof portal.client>();
    const slow = { baseUrl: '', isTrustedHost: false, lang: undefined, client: () => client.promise };
    const { container } = render(html`<div></div>`);
    new ContextProvider(container, { context: portalContext, initialValue: slow });
    container.append(document.createElement('ikiiki-registration-wizard'));
    await field('メールアドレス').fill('taro@example.com');
    await press('送信する').click();
    await expect
      .element(page.getByRole('button', { name: '送信する' }))
      .toHaveAttribute('aria-disabled', 'true');
    expect(start).not.toHaveBeenCalled();
    client.resolve(portal.client);
    await expect.element(heading('メールをお送りしました')).toBeVisible();
    expect(start).toHaveBeenCalledOnce();
  });

  it('takes a full-width address with spaces and sends it as it is meant', async () => {
    const start = vi.spyOn(portal.registration, 'start');
    showWizard(portal.client);
    await field('メールアドレス').fill('　ｔａｒｏ＠example．com\u200b ');
    await press('送信する').click();
    await expect.element(heading('メールをお送りしました')).toBeVisible();
    expect(start).toHaveBeenCalledExactlyOnceWith({ email: 'taro@example.com', locale: 'ja' });
  });

  it.each(['foo.@docomo.ne.jp', 'a..b@ezweb.ne.jp'])(
    'lets an old carrier address register: %s',
    async (email) => {
      const start = vi.spyOn(portal.registration, 'start');
      showWizard(portal.client);
      await field('メールアドレス').fill(email);
      await press('送信する').click();
      await expect.element(heading('メールをお送りしました')).toBeVisible();
      expect(start.mock.calls[0]?.[0].email).toBe(email);
    },
  );

  it.each([
    ['', 'メールアドレスを入力してください。'],
    ['taro', 'メールアドレスの形が正しくありません。'],
    [`${'a'.repeat(300)}@example.com`, 'メールアドレスが長すぎます。'],
  ])('says beside the field what is wrong with %j, and keeps it', async (typed, error) => {
    const start = vi.spyOn(portal.registration, 'start');
    showWizard(portal.client);
    await field('メールアドレス').fill(typed);
    await press('送信する').click();
    await expect.element(text(`＊${error}`)).toBeVisible();
    const input = field('メールアドレス').element() as HTMLInputElement;
    await vi.waitFor(() => expect(focused()).toBe(input));
    expect(input.value).toBe(typed);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.getAttribute('aria-describedby')).toContain('ik-email-error');
    expect(start).not.toHaveBeenCalled();
  });

  it('says no more that an address is wrong once it is right', async () => {
    showWizard(portal.client);
    await field('メールアドレス').fill('taro');
    await press('送信する').click();
    await expect.element(field('メールアドレス')).toHaveAttribute('aria-invalid', 'true');
    await field('メールアドレス').fill('taro@example.com');
    await expect.element(field('メールアドレス')).not.toHaveAttribute('aria-invalid');
    expect(text('＊').query()).toBeNull();
  });

  it('sends once however often the button is pressed', async () => {
    const answer = pending<Awaited<ReturnType<typeof portal.registration.start>>>();
    const start = vi.spyOn(portal.registration, 'start').mockReturnValue(answer.promise);
    showWizard(portal.client);
    await field('メールアドレス').fill('taro@example.com');
    await press('送信する').dblClick();
    field('メールアドレス').element().focus();
    await userEvent.keyboard('{Enter}{Enter}');
    answer.resolve({
      id: 'reg1',
      linkExpiresAt: '2026-11-22T06:00:00.000Z',
      resendAvailableAt: '2026-11-22T03:01:00.000Z',
    });
    await expect.element(heading('メールをお送りしました')).toBeVisible();
    expect(start).toHaveBeenCalledOnce();
  });

  it('does not submit when Enter only confirms a Japanese conversion', async () => {
    const start = vi.spyOn(portal.registration, 'start');
    showWizard(portal.client);
    await field('メールアドレス').click();
    await composeAndConfirm('ｔａｒｏ＠example.com');
    await expect.element(field('メールアドレス')).toHaveValue('ｔａｒｏ＠example.com');
    expect(start).not.toHaveBeenCalled();
    expect(text('＊').query()).toBeNull();
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('メールをお送りしました')).toBeVisible();
  });

  it('says that there is no connection and tries again with the same address', async () => {
    const start = vi.spyOn(portal.registration, 'start').mockRejectedValueOnce(networkError);
    showWizard(portal.client);
    await field('メールアドレス').fill('taro@example.com');
    await press('送信する').click();
    await expect.element(page.getByRole('alert').getByText(/通信できませんでした/)).toBeVisible();
    await expect.element(field('メールアドレス')).toHaveValue('taro@example.com');
    await press('もう一度試す').click();
    await expect.element(heading('メールをお送りしました')).toBeVisible();
    expect(start).toHaveBeenCalledTimes(2);
  });

  it('tells who can register by the portal’s own age, and does without where that cannot be asked', async () => {
    vi.spyOn(portal.policies, 'registration').mockRejectedValueOnce(networkError);
    showWizard(portal.client);
    await expect.element(field('メールアドレス')).toBeVisible();
    await field('メールアドレス').fill('taro@example.com');
    await press('送信する').click();
    await press('メールアドレスを変更する').click();
    await expect.element(text('までに30歳以上になる方')).toBeVisible();
  });

  it('does not take the focus away from the page it stands on', async () => {
    render(html`<input aria-label="other" />`);
    await page.getByLabelText('other').click();
    showWizard(portal.client);
    await expect.element(text('登録できる方')).toBeVisible();
    expect(focused()).toBe(page.getByLabelText('other').element());
  });

  it('speaks English', async () => {
    showWizard(portal.client, 'en');
    await field('Email address').fill('taro@example.com');
    await press('Send').click();
    await expect.element(heading('We have sent you an email')).toBeVisible();
    await expect.element(text('[Ikiiki Portal] Your registration')).toBeVisible();
  });

  it('finds a provider that is defined after it', async () => {
    const { container } = render(
      html`<late-provider><ikiiki-registration-wizard></ikiiki-registration-wizard></late-provider>`,
    );
    await field('メールアドレス').fill('taro@example.com');
    customElements.define('late-provider', class extends IkiikiPortal {});
    Object.assign(container.querySelector('late-provider')!, { client: portal.client });
    await press('送信する').click();
    await expect.element(heading('メールをお送りしました')).toBeVisible();
  });
});

describe('a mailed link', () => {
  it('S-L6: is out of the address bar before anything is loaded or asked', async () => {
    const seen: string[] = [];
    const inspect = vi.spyOn(portal.registration, 'inspectLink').mockImplementation(async () => {
      seen.push(location.href);
      throw networkError;
    });
    history.replaceState(null, '', '#link=one');
    showWizard(portal.client);
    expect(location.hash).toBe('');
    await vi.waitFor(() => expect(inspect).toHaveBeenCalledOnce());
    expect(seen.join()).not.toContain('link=');
  });

  it('S-L3: looked at by a scanner that runs scripts asks nothing but where it leads', async () => {
    const proceed = vi.spyOn(portal.registration, 'confirmIdentity');
    history.replaceState(null, '', '#link=one');
    showWizard(portal.client);
    await expect.element(press('本人確認ページへ')).toBeVisible();
    expect(proceed).not.toHaveBeenCalled();
  });

  it('is looked at again after a lost connection, and leads on', async () => {
    vi.spyOn(portal.registration, 'inspectLink').mockRejectedValueOnce(networkError);
    history.replaceState(null, '', '#link=one');
    showWizard(portal.client);
    await press('もう一度試す').click();
    await expect.element(heading('新規利用登録の続き')).toBeVisible();
    await vi.waitFor(() => expect(focused()).toBe(heading('新規利用登録の続き').element()));
  });

  it.each(['', '%E3%81%82', 'a'.repeat(300)])(
    'that was cut or damaged (%#) leads to a new beginning',
    async (token) => {
      const inspect = vi.spyOn(portal.registration, 'inspectLink');
      showWizard(portal.client);
      await expect.element(field('メールアドレス')).toBeVisible();
      openLink(token);
      await expect.element(text('もう一度、メールアドレスの確認からお願いします')).toBeVisible();
      expect(inspect).not.toHaveBeenCalled();
    },
  );

  it('opened in the same tab goes on from whatever screen there is', async () => {
    showWizard(portal.client);
    await expect.element(field('メールアドレス')).toBeVisible();
    openLink('one');
    await expect.element(heading('新規利用登録の続き')).toBeVisible();
    openLink('two');
    await expect.element(heading('確認キー（認証キー）の入力')).toBeVisible();
    expect(location.hash).toBe('');
  });

  it('that is dead keeps the address, and the way on is one press', async () => {
    vi.spyOn(portal.registration, 'inspectLink').mockRejectedValue(
      refusal('link_invalid', 410, { email: 'hanako@example.com' }),
    );
    showWizard(portal.client);
    await expect.element(field('メールアドレス')).toBeVisible();
    openLink('one');
    await expect.element(text('このリンクは使えません')).toBeVisible();
    await expect.element(field('メールアドレス')).toHaveValue('hanako@example.com');
    await press('送信する').click();
    await expect.element(heading('メールをお送りしました')).toBeVisible();
  });
});

describe('mail 1 on its way', () => {
  async function sent() {
    showWizard(portal.client);
    await field('メールアドレス').fill('taro@example.com');
    await press('送信する').click();
    await expect.element(heading('メールをお送りしました')).toBeVisible();
  }

  it('names sender, subject and the time in Japan until which the link lives', async () => {
    await sent();
    await expect.element(text('いきいきポータル <portal@mail.kenpo.example>')).toBeVisible();
    await expect.element(text('【いきいきポータル】新規利用登録のご案内')).toBeVisible();
    await expect.element(text('11月22日 15:00まで')).toBeVisible();
  });

  it('tells the way through the filters of each carrier, with the domain to allow', async () => {
    await sent();
    await text('メールが届かないときは').click();
    for (const carrier of ['docomo（ドコモ）', 'au', 'SoftBank（ソフトバンク）']) {
      await expect.element(page.getByText(carrier, { exact: true })).toBeVisible();
    }
    await expect.element(text('「mail.kenpo.example」からのメール')).toBeVisible();
  });

  it('can be sent again when the portal’s wait is over, not before, and says so', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const resend = vi.spyOn(portal.registration, 'resend');
      await sent();
      const button = page.getByRole('button', { name: 'メールを再送する' }).element() as HTMLButtonElement;
      expect(button.getAttribute('aria-disabled')).toBe('true');
      button.click();
      expect(resend).not.toHaveBeenCalled();
      portal.wait(30_000);
      vi.advanceTimersByTime(1000);
      await expect.element(text('あと30秒で再送できます。')).toBeVisible();
      portal.wait(30_000);
      vi.advanceTimersByTime(1000);
      await vi.waitFor(() => expect(button.hasAttribute('aria-disabled')).toBe(false));
      button.click();
      await expect.element(text('メールを再送しました。')).toBeVisible();
      expect(resend).toHaveBeenCalledExactlyOnceWith({ id: 'reg1' });
      expect(button.getAttribute('aria-disabled')).toBe('true');
    } finally {
      vi.useRealTimers();
    }
  });

  it('goes back to the address, still typed', async () => {
    await sent();
    await press('メールアドレスを変更する').click();
    await expect.element(field('メールアドレス')).toHaveValue('taro@example.com');
    await press('送信する').click();
    await expect.element(heading('メールをお送りしました')).toBeVisible();
  });
});

describe('a page that is reloaded on the way', () => {
  const hint = '登録の途中の方は、メールのリンクをもう一度開いてください。';
  const reload = (wizard: HTMLElement) => {
    wizard.remove();
    return showWizard(portal.client);
  };

  it('says how to go on, beside what the page itself keeps in the history', async () => {
    history.replaceState({ page: 1 }, '');
    const wizard = showWizard(portal.client);
    await expect.element(text('登録できる方')).toBeVisible();
    expect(text(hint).query()).toBeNull();
    await field('メールアドレス').fill('taro@example.com');
    await press('送信する').click();
    await expect.element(heading('メールをお送りしました')).toBeVisible();
    expect(history.state).toEqual({ page: 1, ikiikiRegistration: 'mailed' });
    reload(wizard);
    await expect.element(text(hint)).toBeVisible();
  });

  it('says so after a link was opened, and no more once the account is made', async () => {
    const wizard = showWizard(portal.client);
    openLink('two');
    await field('確認キー').fill('AB3D-EF9H');
    const again = reload(wizard);
    await expect.element(text(hint)).toBeVisible();
    openLink('two');
    await field('確認キー').fill('AB3D-EF9H');
    await press('認証').click();
    await field('ログインID').fill('taro.hino');
    await field('パスワード').fill('Mori7=asagiri');
    await field('パスワード(確認)').fill('Mori7=asagiri');
    await field('ニックネーム').fill('さくら餅');
    await press('登録').click();
    await expect.element(heading('利用登録が完了しました')).toBeVisible();
    expect(history.state).toBeNull();
    reload(again);
    await expect.element(text('登録できる方')).toBeVisible();
    expect(text(hint).query()).toBeNull();
  });

  it('does without where the history refuses', async () => {
    showWizard(portal.client);
    await expect.element(text('登録できる方')).toBeVisible();
    vi.spyOn(history, 'replaceState').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    await field('メールアドレス').fill('taro@example.com');
    await press('送信する').click();
    await expect.element(heading('メールをお送りしました')).toBeVisible();
    vi.restoreAllMocks();
  });
});

it('tells the page which step is shown, and nothing of the person', async () => {
  const steps: string[] = [];
  const listen = (event: Event) => {
    const { step } = event as IkiikiRegistrationStepEvent;
    steps.push(step);
    expect(Object.keys(event).filter((key) => key !== 'isTrusted')).toEqual(['step']);
  };
  document.addEventListener('ikiiki-registration-step', listen);
  showWizard(portal.client);
  await field('メールアドレス').fill('taro@example.com');
  await press('送信する').click();
  await expect.element(heading('メールをお送りしました')).toBeVisible();
  openLink('one');
  await expect.element(heading('新規利用登録の続き')).toBeVisible();
  document.removeEventListener('ikiiki-registration-step', listen);
  expect(steps).toEqual(['email', 'mail-sent', 'link-opened']);
});

it('keeps everything typed when the page moves it to another place', async () => {
  const wizard = showWizard(portal.client);
  openLink('one');
  await press('本人確認ページへ').click();
  await field('記号').fill('1255');
  const elsewhere = document.createElement('section');
  wizard.parentElement!.append(elsewhere);
  elsewhere.append(wizard);
  await expect.element(field('記号')).toHaveValue('1255');
  await expect.element(heading('本人確認')).toBeVisible();
});
