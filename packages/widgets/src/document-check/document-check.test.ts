import { html } from 'lit';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { accessibilityFindings } from '../../test/accessibility.js';
import { useMockPortal } from '../../test/mock-portal.js';
import './document-check.define.js';

const portal = useMockPortal();

function show(lang = 'ja') {
  const client = portal.newClient();
  const { container } = render(
    html`<ikiiki-document-check lang=${lang} .client=${client}></ikiiki-document-check>`,
  );
  return { container, client };
}

const code = () => page.getByRole('textbox', { name: '確認コード' });
const press = () => page.getByRole('button', { name: '確認する', exact: true });
const text = (part: string | RegExp) => page.getByText(part, { exact: false });
const isValid = () => page.getByText(/^成功 健康保険組合が発行した書類です/);

it('tells kind and date of a document, and nobody’s name; the code is read through width and hyphens', async () => {
  const { container } = show();
  await code().fill('ｓａｍｐ　００００ー０００１');
  await userEvent.keyboard('{Enter}');
  await expect.element(isValid()).toBeVisible();
  await expect.element(code()).toHaveValue('SAMP-0000-0001');
  await expect.element(text('2026年11月18日')).toBeVisible();
  const shown = container.querySelector('ikiiki-document-check')?.shadowRoot?.textContent ?? '';
  expect(shown).not.toMatch(/山吹|はるか/);
  expect(await accessibilityFindings(container)).toEqual([]);
});

it('what was found goes as soon as another code is typed', async () => {
  show();
  await code().fill('SAMP-0000-0001');
  await press().click();
  await expect.element(isValid()).toBeVisible();
  await code().fill('SAMP-0000-0002');
  await expect.element(isValid()).not.toBeInTheDocument();
});

it.each([
  ['', '＊確認コードを入力してください。'],
  ['SAMP-0000', '＊確認コードは、12文字の英数字です。もう一度ご確認ください。'],
  ['0000-0000-0000', /この確認コードの書類は見つかりませんでした/],
])('%j is told at the field, and stays there', async (typed, told) => {
  const { container } = show();
  await code().fill(typed);
  await press().click();
  await expect.element(text(told)).toBeVisible();
  await expect.element(code()).toHaveValue(typed);
  await expect.element(code()).toHaveAttribute('aria-invalid', 'true');
  expect(await accessibilityFindings(container)).toEqual([]);
});

it('a code is in no address bar and no storage', async () => {
  show();
  await code().fill('SAMP-0000-0001');
  await press().click();
  await expect.element(isValid()).toBeVisible();
  const kept = location.href + JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage });
  expect(kept).not.toContain('SAMP');
});

it('a lost connection is told, and the code is kept', async () => {
  await portal.dev.addFault({ operation: 'documents.verify', cut: 'before', times: 1 });
  show();
  await code().fill('SAMP-0000-0001');
  await press().click();
  await expect.element(text(/通信できませんでした/)).toBeVisible();
  await press().click();
  await expect.element(isValid()).toBeVisible();
});

it('speaks English too', async () => {
  const { container } = show('en');
  await page.getByRole('textbox', { name: 'Verification code' }).fill('samp00000001');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect.element(text(/^Success The society has issued/)).toBeVisible();
  expect(await accessibilityFindings(container)).toEqual([]);
});
