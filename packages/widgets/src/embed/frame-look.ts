import { type Look, themeTokens } from './protocol.js';

/** Puts the looks of the page around the frame on the frame's document. */
export function applyLook(root: HTMLElement, look: Look): void {
  root.lang = look.lang;
  root.style.colorScheme = look.scheme;
  for (const name of themeTokens) {
    const value = look.tokens[name];
    if (value === undefined) root.style.removeProperty(name);
    else root.style.setProperty(name, value);
  }
}
