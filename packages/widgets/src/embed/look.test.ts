import { afterEach, describe, expect, it, vi } from 'vitest';
import { readLook, schemeOf, watchLook } from './look.js';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
  document.documentElement.removeAttribute('class');
});

function place(html: string): Element {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  document.body.append(holder);
  return holder.querySelector('b') ?? holder;
}

describe('colour scheme', () => {
  it.each([
    ['normal', true, 'light'],
    ['light', true, 'light'],
    ['dark', false, 'dark'],
    ['only dark', false, 'dark'],
    ['light dark', false, 'light'],
    ['light dark', true, 'dark'],
    ['dark light', true, 'dark'],
  ] as const)('%s on a device that prefers dark: %s is %s', (colorScheme, prefersDark, scheme) => {
    expect(schemeOf(colorScheme, prefersDark)).toBe(scheme);
  });

  it('is that of the theme attribute nearest to the element, whatever the page does', () => {
    const element = place('<div theme="dark"><ikiiki-x theme="light"><b></b></ikiiki-x></div>');
    expect(readLook(element, true).scheme).toBe('light');
  });
});

it('an employer’s colours reach the frame, other properties do not', () => {
  const element = place('<div><b></b></div>');
  const parent = element.parentElement as HTMLElement;
  parent.style.setProperty('--brand', 'rgb(1 2 3)');
  parent.style.setProperty('--ikiiki-color-primary', 'var(--brand)');
  parent.style.setProperty('--ikiiki-color-text', 'url(x.png)');
  parent.style.setProperty('--ikiiki-secret', 'red');
  expect(readLook(element, false).tokens).toEqual({ '--ikiiki-color-primary': 'rgb(1 2 3)' });
});

it('the language is the nearest one, through shadow roots', () => {
  document.documentElement.lang = 'en';
  const host = place('<div></div>').firstElementChild as HTMLElement;
  const inner = document.createElement('b');
  host.attachShadow({ mode: 'open' }).append(inner);
  expect(readLook(inner, false).lang).toBe('en');
  host.lang = 'ja';
  expect(readLook(inner, false).lang).toBe('ja');
});

it('a page that changes its looks is followed, until nobody watches', async () => {
  const element = place('<div><b></b></div>');
  const changed = vi.fn();
  const stop = watchLook(element, changed);
  document.documentElement.className = 'dark';
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
  stop();
  document.documentElement.className = '';
  await Promise.resolve();
  expect(changed).toHaveBeenCalledTimes(1);
});
