import type { StoryObj } from '@storybook/web-components-vite';
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

export type Hand = ReturnType<typeof handOn>;

/** The hand in a widget, once that is on the canvas. */
export const handIn =
  (tag: string) =>
  async (canvas: ParentNode): Promise<Hand> =>
    handOn((await handOn(canvas).find(tag)).shadowRoot!);

export type Step = (hand: Hand) => Promise<unknown>;

/** What a person does in a widget, one after the other. */
export const doesIn =
  (tag: string) =>
  (...steps: readonly Step[]): NonNullable<StoryObj['play']> =>
  async ({ canvasElement }) => {
    const hand = await handIn(tag)(canvasElement);
    for (const step of steps) await step(hand);
  };

export const sees = (selector: string, says?: string) => (hand: Hand) => hand.find(selector, says);
export const presses = (says: string) => (hand: Hand) => hand.press(says);
export const clicks = (selector: string) => async (hand: Hand) => (await hand.find(selector)).click();
