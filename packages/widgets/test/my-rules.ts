import type { PortalClient } from '@ikiiki/sdk';
import { html } from 'lit';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import '../src/my-rules/my-rules.define.js';
import type { IkiikiMyRules } from '../src/my-rules/my-rules.js';
import { heading, press } from './wizard.js';

/** Puts the rules of this client's member on the page. */
export function showRules(client: PortalClient, lang: 'ja' | 'en' = 'ja'): IkiikiMyRules {
  document.documentElement.lang = lang;
  const { container } = render(
    html`<ikiiki-my-rules
      trusted-host
      login-href="/login"
      points-href="/points"
      lang=${lang}
      .client=${client}
    ></ikiiki-my-rules>`,
  );
  return container.querySelector('ikiiki-my-rules')!;
}

/** Titles of the member's rules in the seed. */
export const titles = {
  steps: '1日8,000歩あるく',
  dryDays: 'お酒を飲まない日を週に2日つくる',
  stairs: '会社では3階まで階段を使う',
  noPhone: '寝る1時間前からスマートフォンを見ない',
};

/** A part of the widget under a heading. */
export const section = (name: string | RegExp) =>
  page.getByRole('heading', { name, level: 3 }).element().closest('section')!;

/** The check of a rule on the first screen; the second of the same rule is that of yesterday or last week. */
export const tick = (title: string, which = 0) =>
  page.getByRole('checkbox', { name: title, exact: false }).nth(which);

/** Opens the screen of a rule. */
export async function openRule(title: string): Promise<void> {
  await press(`「${title}」の記録と設定`).click();
  await expect.element(heading(title)).toBeVisible();
}

/** What the widget has last said to screen readers. */
export const said = (widget: IkiikiMyRules) =>
  widget.shadowRoot?.querySelector('.ik-live')?.textContent?.trim() ?? '';
