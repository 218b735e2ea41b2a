import { waitFor } from 'storybook/test';

/** A person's hand in a story: finds what is there by what it says, waits until it is, and uses it. */
export function handOn(root: ParentNode) {
  const find = <T extends Element = HTMLElement>(selector: string, says = ''): Promise<T> =>
    waitFor(() => {
      const found = [...root.querySelectorAll<T>(selector)].find(({ textContent }) =>
        textContent?.includes(says),
      );
      if (!found) throw new Error(`no ${selector} that says ${says || 'anything'} yet`);
      return found;
    });
  return {
    find,
    press: async (says: string) => (await find('button', says)).click(),
    async type(name: string, text: string) {
      const control = await find<HTMLInputElement>(`[name="${name}"]`);
      const input = control.shadowRoot?.querySelector('input') ?? control;
      input.focus();
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
  };
}
