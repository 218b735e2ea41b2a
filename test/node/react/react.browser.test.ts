import { createMockPortal } from '@ikiiki/mock-server/browser';
import { createPortalClient } from '@ikiiki/sdk';
import type { IkiikiPasswordField } from '@ikiiki/widgets';
import { http } from 'msw';
import { setupWorker } from 'msw/browser';
import { createElement, createRef } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { MemberPage } from '../../../examples/quickstart/react.js';
import { Page } from './page.js';

let root: Root;

beforeEach(() => {
  document.documentElement.lang = 'ja';
  const place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
});
afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
});

it('a handler of React hears the widget, and a ref holds its element', async () => {
  const field = createRef<IkiikiPasswordField>();
  const onReveal = vi.fn();
  root.render(createElement(Page, { label: '新しいパスワード', fieldRef: field, onReveal }));
  await page.getByRole('button', { name: 'パスワードを表示する' }).click();
  expect(onReveal.mock.calls.map(([event]) => [event.type, event.revealed])).toEqual([
    ['ikiiki-reveal', true],
  ]);
  expect(field.current?.localName).toBe('ikiiki-password-field');
  expect(field.current?.required).toBe(true);
});

it('what changes in React changes in the widget, and a handler that is gone hears nothing', async () => {
  const onReveal = vi.fn();
  root.render(createElement(Page, { label: '新しいパスワード', onReveal }));
  await expect.element(page.getByLabelText('新しいパスワード')).toBeVisible();
  root.render(createElement(Page, { label: 'パスワード（新）' }));
  await expect.element(page.getByLabelText('パスワード（新）')).toBeVisible();
  await page.getByRole('button', { name: 'パスワードを表示する' }).click();
  expect(onReveal).not.toHaveBeenCalled();
});

it('properties with names of their own become the attributes of the element', async () => {
  root.render(createElement(Page, { label: 'パスワード' }));
  await vi.waitFor(() => {
    expect(document.querySelector('ikiiki-login-form')?.getAttribute('register-href')).toBe('/register');
  });
  expect(document.querySelector('ikiiki-portal')?.baseUrl).toBe('https://portal.example.jp');
  await expect.element(page.getByLabelText('ログインID')).toBeVisible();
});

it('the page of the README shows a member their points and notices, from the portal of its own origin', async () => {
  const portal = createMockPortal();
  const worker = setupWorker(http.all('/v1/*', ({ request }) => portal.fetch(request)));
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  const client = createPortalClient({ baseUrl: location.origin, session: { kind: 'cookie' } });
  const { flow } = await client.session.identify({ loginId: 'yuzu.member' });
  await client.session.logIn({ flow, password: 'Midori-no-Kaze58' });
  const onUnread = vi.fn();
  root.render(createElement(MemberPage, { onUnread }));
  await expect.element(page.getByText('2,940')).toBeVisible();
  await vi.waitFor(() => expect(onUnread).toHaveBeenLastCalledWith(6));
  expect(document.querySelector('ikiiki-points-balance')?.getAttribute('rewards-href')).toBe('/rewards');
  worker.stop();
  await portal.close();
});
