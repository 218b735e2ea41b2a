import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { fakePortal, refusal } from '../../test/fake-portal.js';
import './registration-wizard.define.js';

const before = location.href;
let portal: ReturnType<typeof fakePortal>;

beforeEach(() => {
  portal = fakePortal();
  document.documentElement.lang = 'ja';
});
afterEach(() => history.replaceState(null, '', before));

function show(options: { lang?: string } = {}) {
  render(
    html`<ikiiki-registration-wizard
      login-href="/login"
      lang=${options.lang ?? 'ja'}
      .client=${portal.client}
    ></ikiiki-registration-wizard>`,
  );
}

const field = (label: string) => page.getByLabelText(label, { exact: true });
const press = (name: string) => page.getByRole('button', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name, exact: true });

it('goes from the address to the mail', async () => {
  const start = vi.spyOn(portal.registration, 'start');
  show();
  await field('メールアドレス').fill('ｔａｒｏ＠example.com ');
  await press('送信する').click();
  await expect.element(heading('メールをお送りしました')).toBeVisible();
  expect(start).toHaveBeenCalledExactlyOnceWith({ email: 'taro@example.com', locale: 'ja' });
  await expect.element(page.getByText('いきいきポータル <portal@mail.kenpo.example>')).toBeVisible();
});
