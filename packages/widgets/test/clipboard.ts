import { userEvent } from 'vitest/browser';

/** Puts a text on the real clipboard, as a person does: select and copy. */
export async function copyByHand(text: string): Promise<void> {
  const source = document.createElement('textarea');
  source.value = text;
  document.body.append(source);
  source.focus();
  source.select();
  await userEvent.copy();
  source.remove();
}
