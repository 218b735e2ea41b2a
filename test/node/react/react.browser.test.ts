import type { IkiikiPasswordField } from '@ikiiki/widgets';
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

it('the page of the README shows its widgets, each in the state it is in', async () => {
  root.render(createElement(MemberPage, { onUnread: () => {} }));
  await vi.waitFor(() => {
    const list = document.querySelector('ikiiki-points-balance');
    expect(list?.getAttribute('rewards-href')).toBe('/rewards');
    expect(
      document
        .querySelector('ikiiki-notice-list')
        ?.matches(':state(loading), :state(error), :state(offline), :state(signed-out)'),
    ).toBe(true);
  });
});
