import { cdp } from 'vitest/browser';

type Send = (method: string, parameters: object) => Promise<unknown>;

/** Types as a Japanese input method does: composes, confirms with Enter (keyCode 229), and leaves the text. */
export async function composeAndConfirm(text: string): Promise<void> {
  const session = cdp() as unknown as { send: Send };
  const enter = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 };
  await session.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  await session.send('Input.insertText', { text });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
}
