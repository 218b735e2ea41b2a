import type { PortalClient } from '@ikiiki/sdk';
import { html } from 'lit';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import '../src/registration-wizard/registration-wizard.define.js';
import type { IkiikiRegistrationWizard } from '../src/registration-wizard/registration-wizard.js';

/** Puts a wizard over this client on the page. */
export function showWizard(client: PortalClient, lang: 'ja' | 'en' = 'ja'): IkiikiRegistrationWizard {
  document.documentElement.lang = lang;
  const { container } = render(
    html`<ikiiki-registration-wizard login-href="/login" lang=${lang} .client=${client}></ikiiki-registration-wizard>`,
  );
  return container.querySelector('ikiiki-registration-wizard')!;
}

/** Opens a mailed link in this tab: only the fragment changes. */
export function openLink(token: string): void {
  location.hash = `#link=${token}`;
}

export const field = (label: string) => page.getByLabelText(label, { exact: true });
export const press = (name: string) => page.getByRole('button', { name, exact: true });
export const heading = (name: string) => page.getByRole('heading', { name, exact: true });
/** An element by a part of its text. */
export const text = (part: string | RegExp) => page.getByText(part, { exact: false });

/** The element that has the focus, inside shadow roots too. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
