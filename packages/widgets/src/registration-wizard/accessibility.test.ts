import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accessibilityFindings } from '../../test/accessibility.js';
import { fakePortal, refusal } from '../../test/fake-portal.js';
import { openLink, showWizard } from '../../test/wizard.js';
import type { IkiikiRegistrationWizard } from './registration-wizard.js';

const before = location.href;
let portal: ReturnType<typeof fakePortal>;
let wizard: IkiikiRegistrationWizard;

beforeEach(() => {
  portal = fakePortal();
});
afterEach(() => {
  history.replaceState(null, '', before);
  document.documentElement.style.colorScheme = '';
  document.body.style.background = '';
  vi.restoreAllMocks();
});

const heading = () => wizard.shadowRoot!.querySelector('h2')?.textContent;

/** Does something and waits for another screen. */
async function leadsOn(act: () => void): Promise<void> {
  const now = heading();
  act();
  await vi.waitFor(() => expect(heading()).not.toBe(now));
  await wizard.updateComplete;
}

function fill(name: string, value: string): void {
  const control = wizard.shadowRoot!.querySelector<HTMLInputElement>(`[name=${name}]`)!;
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

const submit = () => wizard.shadowRoot!.querySelector<HTMLButtonElement>('[type=submit]')!.click();

async function identify(): Promise<void> {
  await leadsOn(() => openLink('one'));
  await leadsOn(submit);
  fill('symbol', '1255');
  fill('number', '3456');
  fill('birthDate', '19800505');
}

const exit =
  (code: string, status: number, more = {}) =>
  async () => {
    vi.spyOn(portal.registration, 'confirmIdentity').mockRejectedValue(refusal(code, status, more));
    await identify();
    await leadsOn(submit);
  };

/** Every screen, and the errors of each form. */
const screens: Readonly<Record<string, () => Promise<void>>> = {
  'step 1': async () => undefined,
  'step 1 refused': async () => submit(),
  'step 1 again': async () => {
    vi.spyOn(portal.registration, 'inspectLink').mockRejectedValue(refusal('link_invalid', 410));
    openLink('one');
    await vi.waitFor(() => expect(wizard.shadowRoot!.querySelector('.ik-banner')).not.toBeNull());
  },
  'step 2': async () => {
    fill('email', 'taro@example.com');
    await leadsOn(submit);
  },
  'the link of mail 1': async () => leadsOn(() => openLink('one')),
  'step 3 echoing': identify,
  'step 3 refused': async () => {
    await leadsOn(() => openLink('one'));
    await leadsOn(submit);
    submit();
  },
  'step 3 not matching': async () => {
    vi.spyOn(portal.registration, 'confirmIdentity').mockRejectedValue(refusal('identity_mismatch', 422));
    await identify();
    submit();
    await vi.waitFor(() => expect(wizard.shadowRoot!.querySelector('[role=alert]')).not.toBeNull());
  },
  'the key': async () => {
    await identify();
    await leadsOn(submit);
  },
  'the key not copied': async () => {
    await identify();
    await leadsOn(submit);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    wizard.shadowRoot!.querySelector<HTMLButtonElement>('.ik-key-box button')!.click();
    const field = wizard.shadowRoot!.querySelector<HTMLElement>('#ik-copy-field')!;
    await vi.waitFor(() => expect(field.hidden).toBe(false));
  },
  'step 5': async () => leadsOn(() => openLink('two')),
  'step 6 refused': async () => {
    await leadsOn(() => openLink('two'));
    fill('confirmationKey', 'AB3D-EF9H');
    await leadsOn(submit);
    submit();
  },
  completed: async () => {
    vi.spyOn(portal.registration, 'complete').mockResolvedValue({
      nickname: 'さくら',
      warnings: ['nickname_looks_like_real_name'],
    });
    await leadsOn(() => openLink('two'));
    fill('confirmationKey', 'AB3D-EF9H');
    await leadsOn(submit);
    await vi.waitFor(() => expect(wizard.shadowRoot!.querySelector('ikiiki-password-field')).not.toBeNull());
    for (const name of ['password', 'passwordAgain']) fill(name, 'Mori7=asagiri');
    fill('loginId', 'taro.hino');
    fill('nickname', 'さくら');
    await leadsOn(submit);
  },
  'not eligible': exit('not_eligible', 403, { eligibleFrom: '2030-04-01' }),
  ambiguous: exit('identity_ambiguous', 409),
  'already registered': exit('already_registered', 409),
  held: exit('identity_held', 429),
};

describe.each(['ja', 'en'] as const)('axe finds nothing (%s)', (lang) => {
  it.each(Object.keys(screens))('%s', async (name) => {
    wizard = showWizard(portal.client, lang);
    await vi.waitFor(() => expect(wizard.shadowRoot!.querySelector('h3')).not.toBeNull());
    await screens[name]!();
    for (const details of wizard.shadowRoot!.querySelectorAll('details')) details.open = true;
    await wizard.updateComplete;
    for (const scheme of ['light', 'dark']) {
      // axe takes what no element paints for white
      document.body.style.background = 'Canvas';
      document.documentElement.style.colorScheme = scheme;
      expect(await accessibilityFindings(wizard)).toEqual([]);
    }
  });
});
