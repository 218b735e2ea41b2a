import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { member, useMockPortal } from '../../test/mock-portal.js';
import './login-form.define.js';

const portal = useMockPortal();

/** What pages do to elements: the essence of common resets, and worse. */
const pages: Readonly<Record<string, string>> = {
  'Bootstrap Reboot': `*{box-sizing:border-box} h2{margin:0 0 .5rem;font-weight:500;line-height:1.2} p{margin:0 0 1rem}
    a{color:#0d6efd} label{display:inline-block} button{border-radius:0} input,button{margin:0;font-family:inherit;line-height:inherit}`,
  'Tailwind Preflight': `*,::before,::after{box-sizing:border-box;border:0 solid;margin:0;padding:0} h2{font-size:inherit;font-weight:inherit}
    a{color:inherit;text-decoration:inherit} button,input{font:inherit;letter-spacing:inherit;color:inherit;border-radius:0;background-color:transparent}
    svg{display:block;vertical-align:middle} ol,ul{list-style:none}`,
  "Eric Meyer's reset": `div,span,h2,p,a,form,label,ul,li,section{margin:0;padding:0;border:0;font-size:100%;font:inherit;vertical-align:baseline}`,
  Normalize: `button,input{font-family:inherit;font-size:100%;line-height:1.15;margin:0} button{text-transform:none}`,
  'a page of 2009': `html{font-size:62.5%} body{font:12px/1 serif;text-align:center} input{border:2px inset;height:18px;width:100px;font-size:11px}
    button{background:#eee;color:red;text-transform:uppercase;float:right;letter-spacing:3px} label{float:left;width:90px} p{text-indent:1em;font-size:9px}
    h2{color:green;border-bottom:1px solid;font-size:13px} a{color:purple;font-weight:bold} form{padding:20px;border:1px solid}`,
};

/** How the parts of the form stand there: place and size, and what makes the look of text. */
function look(): string[] {
  const root = document.querySelector('ikiiki-login-form .ik')!;
  const { left, top } = root.getBoundingClientRect();
  return [...root.querySelectorAll('h2, p, label, span, input, button, a')].map((element) => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const place = [box.left - left, box.top - top, box.width, box.height].map(Math.round);
    return [
      element.className,
      ...place,
      style.color,
      style.fontSize,
      style.fontWeight,
      style.textTransform,
    ].join(' ');
  });
}

let sheet: HTMLStyleElement;
beforeEach(() => {
  document.documentElement.lang = 'ja';
  sheet = document.createElement('style');
  document.head.append(sheet);
});
afterEach(() => sheet.remove());

describe('in the DOM of a page the form looks as it should', () => {
  it.each(Object.keys(pages))('under %s', async (name) => {
    render(
      html`<div data-frame>
        <ikiiki-login-form register-href="/r" forgot-href="/f" .client=${portal.newClient()}></ikiiki-login-form>
      </div>`,
    );
    document.querySelector<HTMLElement>('[data-frame]')!.style.width = '600px';
    await expect.element(page.getByLabelText('ログインID', { exact: true })).toBeVisible();
    const first = look();
    sheet.textContent = pages[name]!;
    expect(look()).toEqual(first);

    sheet.textContent = '';
    await page.getByLabelText('ログインID', { exact: true }).fill(member.loginId);
    await page.getByRole('button', { name: '次へ' }).click();
    await expect.element(page.getByLabelText('パスワード', { exact: true })).toBeVisible();
    const second = look();
    sheet.textContent = pages[name]!;
    expect(look()).toEqual(second);
  });
});
