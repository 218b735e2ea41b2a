import type { PasswordPolicy } from '@ikiiki/sdk/contract';
import { html } from 'lit';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { accessibilityFindings } from '../../test/accessibility.js';
import { copyByHand } from '../../test/clipboard.js';
import { fakePortal } from '../../test/fake-portal.js';
import '../portal/portal.define.js';
import './password-field.define.js';
import type { IkiikiPasswordField } from './password-field.js';

const nist: PasswordPolicy = {
  name: 'nist',
  minLength: 15,
  maxLength: 128,
  maxBytes: 512,
  required: [],
  allowedSymbols: null,
  ambiguousSymbols: '',
  recommendSymbol: false,
};

beforeEach(() => {
  document.documentElement.lang = 'ja';
});

const control = (label = 'パスワード') => page.getByLabelText(label, { exact: true });
const inner = (label?: string) => control(label).element() as HTMLInputElement;
const focused = () => document.activeElement?.shadowRoot?.activeElement;
const toggle = () => page.getByRole('button', { name: 'パスワードを表示する', exact: true });
const rules = () =>
  page
    .getByRole('listitem')
    .elements()
    .map((line) => line.textContent);

/** The field alone in a form that stays on its page. */
function show(
  template = html`<ikiiki-password-field id="new" name="password" required></ikiiki-password-field>`,
) {
  const submitted: FormData[] = [];
  const { container } = render(
    html`<form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        submitted.push(new FormData(event.currentTarget as HTMLFormElement));
      }}
    >
      ${template}
      <button>登録</button>
    </form>`,
  );
  const fields = [...container.querySelectorAll('ikiiki-password-field')] as IkiikiPasswordField[];
  return {
    container,
    form: container.querySelector('form')!,
    field: fields[0]!,
    again: fields[1]!,
    submitted,
  };
}

describe('Enter', () => {
  const pressEnter = async () => {
    inner().focus();
    await userEvent.keyboard('{Enter}');
  };

  it('sends the form by its button, as in any other field', async () => {
    const { form, submitted } = show();
    const submitters: unknown[] = [];
    form.addEventListener('submit', (event) => submitters.push(event.submitter));
    await control().fill('abcDEF123');
    await pressEnter();
    expect(submitted.map((data) => data.get('password'))).toEqual(['abcDEF123']);
    expect(submitters).toEqual([form.querySelector('button')]);
  });

  it('sends nothing while the password is refused, or the button is disabled', async () => {
    const { form, submitted } = show();
    await control().fill('abc');
    await pressEnter();
    await control().fill('abcDEF123');
    form.querySelector('button')!.disabled = true;
    await pressEnter();
    expect(submitted).toEqual([]);
  });

  it('sends a form without a button only if the field is alone in it', async () => {
    const { form, submitted } = show();
    form.querySelector('button')!.remove();
    await control().fill('abcDEF123');
    await pressEnter();
    expect(submitted).toHaveLength(1);
    form.append(document.createElement('input'));
    await pressEnter();
    expect(submitted).toHaveLength(1);
  });

  it('that ends a composition sends nothing', async () => {
    const { submitted } = show();
    await control().fill('abcDEF123');
    const composing = { key: 'Enter', bubbles: true, composed: true };
    inner().dispatchEvent(new KeyboardEvent('keydown', { ...composing, isComposing: true }));
    inner().dispatchEvent(new KeyboardEvent('keydown', { ...composing, keyCode: 229 }));
    expect(submitted).toEqual([]);
  });

  it('on the button that shows the password only shows it', async () => {
    const { submitted } = show();
    await control().fill('abcDEF123');
    (toggle().element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(toggle()).toHaveAttribute('aria-pressed', 'true');
    expect(submitted).toEqual([]);
  });
});

describe('the checklist', () => {
  it('names the rules before anything is typed, and says of each in words whether it is met', async () => {
    show();
    await expect.poll(rules).toEqual(['8文字以上', '半角の英大文字', '半角の英小文字', '半角の数字']);
    await control().fill('abcdefgh');
    await expect
      .poll(rules)
      .toEqual(['8文字以上（OK）', '半角の英大文字（まだ）', '半角の英小文字（OK）', '半角の数字（まだ）']);
  });

  it('follows the policy of the portal, not one of its own', async () => {
    const portal = fakePortal();
    vi.spyOn(portal.policies, 'password').mockResolvedValue(nist);
    const { field } = show(
      html`<ikiiki-portal .client=${portal.client}>
        <ikiiki-password-field name="password" required></ikiiki-password-field>
      </ikiiki-portal>`,
    );
    await expect.poll(rules).toEqual(['15文字以上']);
    await control().fill('とても長いパスフレーズです。ほんとうに');
    expect(field.validity.valid).toBe(true);
  });

  it('takes a policy as a property, and the leaflet where the portal cannot be asked', async () => {
    const portal = fakePortal();
    vi.spyOn(portal.policies, 'password').mockRejectedValue(new Error('offline'));
    show(html`<ikiiki-password-field .client=${portal.client}></ikiiki-password-field>`);
    await expect.poll(rules).toHaveLength(4);
    show(html`<ikiiki-password-field .policy=${nist}></ikiiki-password-field>`);
    await expect.poll(() => page.getByText('15文字以上').elements().length).toBe(1);
  });

  it('reads out what is left when the typing rests, not at every stroke', async () => {
    const { field } = show();
    await control().fill('abc');
    const live = () => field.shadowRoot?.querySelector('[role="status"]')?.textContent;
    expect(live()).toBe('');
    await expect
      .poll(live, { timeout: 3000 })
      .toBe('次の条件を満たしてください：8文字以上、半角の英大文字、半角の数字');
  });

  it('advises a symbol when all rules are met, and does not insist', async () => {
    const { field } = show();
    await control().fill('abcDEF123');
    await expect.element(page.getByText(/記号も入れると/)).toBeVisible();
    expect(field.validity.valid).toBe(true);
    await control().fill('abcDEF123#');
    await expect.element(page.getByText(/記号も入れると/)).not.toBeInTheDocument();
  });
});

describe('what is refused', () => {
  it.each([
    ['abcDEF123$', '「$」は使えません。'],
    ['abcDEF 123', '「空白」は使えません。'],
    ['abcDEF123、', '「、」は使えません。'],
    ['abcDEF１２3', '「１」「２」は全角の文字です。半角で入力してください。'],
    [`aA1${'x'.repeat(130)}`, '長すぎます。128文字以内で入力してください。'],
  ])('%s is told at once, with the character', async (typed, text) => {
    const { field } = show();
    await control().fill(typed);
    await expect.element(page.getByText(text)).toBeVisible();
    await expect.element(control()).toHaveAccessibleDescription(expect.stringContaining(`＊${text}`));
    expect(inner().getAttribute('aria-invalid')).toBe('true');
    expect(field.value, 'never changed').toBe(typed);
  });

  it('what is missing is told when the person moves on, not while typing', async () => {
    show();
    await control().fill('abcdefgh');
    await expect.element(page.getByText(/次の条件を満たしてください/)).not.toBeInTheDocument();
    await userEvent.tab();
    await expect
      .element(page.getByText('＊次の条件を満たしてください：半角の英大文字、半角の数字'))
      .toBeVisible();
  });

  it("the portal's refusal stands until something else is typed", async () => {
    const { field } = show();
    await control().fill('abcDEF123');
    field.error = 'よく使われるパスワードです。';
    await expect.element(page.getByText('＊よく使われるパスワードです。')).toBeVisible();
    expect(field.validity.valid).toBe(false);
    await control().fill('abcDEF1234');
    await expect.element(page.getByText(/よく使われる/)).not.toBeInTheDocument();
    expect(field.validity.valid).toBe(true);
  });
});

describe('in a form', () => {
  it('keeps an empty or bad password from being sent, and moves the focus to it', async () => {
    const { submitted } = show();
    await page.getByRole('button', { name: '登録' }).click();
    await expect.element(page.getByText('＊パスワードを入力してください。')).toBeVisible();
    await expect.poll(focused).toBe(inner());
    await control().fill('abc');
    await page.getByRole('button', { name: '登録' }).click();
    expect(submitted).toHaveLength(0);
  });

  it('is sent exactly as typed, under its name', async () => {
    const { submitted } = show();
    await control().fill('abcDEF123#');
    await userEvent.keyboard('{Enter}');
    await page.getByRole('button', { name: '登録' }).click();
    expect(submitted.at(-1)?.get('password')).toBe('abcDEF123#');
  });

  it('answers right after a value is set, before anything is drawn', () => {
    const { field } = show();
    field.policy = nist;
    field.value = 'short';
    expect(field.checkValidity()).toBe(false);
    field.value = 'a much longer phrase';
    expect(field.checkValidity()).toBe(true);
  });

  it('is emptied by a reset and closed by a disabled fieldset', async () => {
    const { container, form, field } = show(
      html`<fieldset><ikiiki-password-field name="password" required></ikiiki-password-field></fieldset>`,
    );
    await control().fill('abcDEF');
    await userEvent.tab();
    form.reset();
    await expect.element(control()).toHaveValue('');
    expect(field.value).toBe('');
    await expect.element(page.getByText(/次の条件を満たして/)).not.toBeInTheDocument();
    container.querySelector('fieldset')!.disabled = true;
    await expect.element(control()).toBeDisabled();
  });

  it('is reached by a label of the page and takes what the browser fills in', async () => {
    const { field } = show(
      html`<label for="pw">合言葉</label><ikiiki-password-field id="pw" name="password"></ikiiki-password-field>`,
    );
    await page.getByText('合言葉').click();
    await expect.poll(focused).toBe(inner());
    field.formStateRestoreCallback('abcDEF123');
    await expect.element(control()).toHaveValue('abcDEF123');
  });

  it('an element that is removed and put back keeps what was typed', async () => {
    const { field, form } = show();
    await control().fill('abcDEF123');
    field.remove();
    form.prepend(field);
    expect(new FormData(form).get('password')).toBe('abcDEF123');
  });
});

describe('the second field', () => {
  const both = html`<ikiiki-password-field id="one" name="password" required></ikiiki-password-field>
    <ikiiki-password-field name="again" label="パスワード(確認)" required confirms="one"></ikiiki-password-field>`;

  it('must be the same, whichever of the two is changed', async () => {
    const { again } = show(both);
    await control().fill('abcDEF123');
    await control('パスワード(確認)').fill('abcDEF12');
    await userEvent.tab();
    await expect.element(page.getByText('＊同じパスワードを入力してください。')).toBeVisible();
    await control().fill('abcDEF12');
    await expect.element(page.getByText(/同じパスワードを入力/)).not.toBeInTheDocument();
    expect(again.validity.valid).toBe(true);
  });

  it('has no button of its own: one button shows both', async () => {
    show(both);
    await toggle().click();
    expect(toggle().elements()).toHaveLength(1);
    expect([inner().type, inner('パスワード(確認)').type]).toEqual(['text', 'text']);
    await toggle().click();
    expect([inner().type, inner('パスワード(確認)').type]).toEqual(['password', 'password']);
  });
});

describe('S-P8: showing the password', () => {
  it('keeps value and caret, and says by aria-pressed and in words what it does', async () => {
    const { field } = show();
    await control().fill('abcDEF123');
    inner().setSelectionRange(3, 5);
    await expect.element(toggle()).toHaveAttribute('aria-pressed', 'false');
    await toggle().click();
    await expect.element(toggle()).toHaveAttribute('aria-pressed', 'true');
    const kept = () => {
      const { type, value, selectionStart, selectionEnd } = inner();
      return [type, value, selectionStart, selectionEnd];
    };
    await expect.poll(kept).toEqual(['text', 'abcDEF123', 3, 5]);
    expect(field.shadowRoot?.querySelector('[role="status"]')?.textContent).toBe(
      'パスワードを表示しています。',
    );
  });

  it('is reached and pressed by keyboard', async () => {
    show();
    await control().click();
    await userEvent.tab();
    await expect.poll(focused).toBe(toggle().element());
    await userEvent.keyboard(' ');
    expect(inner().type).toBe('text');
  });

  it('is hidden again when the form is sent and when the page loses the focus, and is not remembered', async () => {
    const { form, field } = show();
    await control().fill('abcDEF123');
    await toggle().click();
    form.requestSubmit();
    expect(inner().type).toBe('password');
    await toggle().click();
    window.dispatchEvent(new Event('blur'));
    expect(inner().type).toBe('password');
    await toggle().click();
    field.remove();
    form.prepend(field);
    await expect.element(toggle()).toHaveAttribute('aria-pressed', 'false');
  });

  it('can be left out', async () => {
    show(html`<ikiiki-password-field no-toggle></ikiiki-password-field>`);
    await expect.element(control()).toBeVisible();
    expect(toggle().elements()).toHaveLength(0);
  });
});

describe('S-P7: password managers and paste', () => {
  // Other files that run at the same time copy too, and there is one clipboard
  it('a password pasted from the real clipboard arrives whole', { retry: 3 }, async () => {
    const { field } = show();
    await copyByHand('abcDEF123#');
    await control().click();
    await userEvent.paste();
    await expect.poll(() => field.value).toBe('abcDEF123#');
  });

  it('says what it is and what passes', async () => {
    show();
    await expect.element(control()).toHaveAttribute('autocomplete', 'new-password');
    await expect
      .element(control())
      .toHaveAttribute(
        'passwordrules',
        "minlength: 8; maxlength: 128; required: upper; required: lower; required: digit; allowed: [-_#+/=?!@*%&^`'];",
      );
    expect(inner().hasAttribute('maxlength'), 'nothing is cut off').toBe(false);
  });
});

it("takes a page's own looks: tokens, and parts where tokens do not reach", async () => {
  const sheet = document.createElement('style');
  sheet.textContent = `ikiiki-password-field { --ikiiki-color-border: rgb(1 2 3); }
    ikiiki-password-field::part(control) { border-width: 5px; }`;
  document.head.append(sheet);
  show();
  await expect.element(control()).toBeVisible();
  const { borderTopWidth, borderTopColor } = getComputedStyle(inner());
  expect([borderTopWidth, borderTopColor]).toEqual(['5px', 'rgb(1, 2, 3)']);
  sheet.remove();
});

describe('whoever reads it', () => {
  it('hears label, rules and error of one field', async () => {
    show();
    await control().fill('abc');
    await userEvent.tab();
    await expect.element(control()).toHaveAccessibleName('パスワード');
    await expect
      .element(control())
      .toHaveAccessibleDescription(
        /^※必須 パスワードの条件 ?8文字以上（まだ） ?半角の英大文字（まだ）.*＊次の条件を/,
      );
  });

  it.each(['ja', 'en'])('finds no fault in %s', async (lang) => {
    const { container } = show(
      html`<ikiiki-password-field lang=${lang} name="password" required></ikiiki-password-field>`,
    );
    const label = lang === 'ja' ? 'パスワード' : 'Password';
    await control(label).fill('abc$');
    await userEvent.tab();
    expect(await accessibilityFindings(container)).toEqual([]);
  });

  it('in English reads every text in English', async () => {
    const { field } = show(html`<ikiiki-password-field lang="en" required></ikiiki-password-field>`);
    await control('Password').fill('abcDEF１$');
    await expect.poll(() => field.shadowRoot?.textContent).not.toMatch(/[\p{sc=Hiragana}\p{sc=Han}]/u);
    expect(field.validationMessage).toBe(
      '“１”: full-width characters. Please use half width.“$” cannot be used.',
    );
  });
});
