import { resolveLanguage } from '../foundation/language.js';
import { isSafeTokenValue, type Look, themeTokens } from './protocol.js';

/** Nearest ancestor, through shadow roots, that matches. */
export function closestAcross(element: Element, selector: string): Element | null {
  const found = element.closest(selector);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestAcross(root.host, selector) : null;
}

/** What an element's place on its page says about looks: scheme, language and our custom properties. */
export function readLook(element: Element, prefersDark: boolean): Look {
  const style = getComputedStyle(element);
  const tokens: Record<string, string> = {};
  for (const name of themeTokens) {
    const value = style.getPropertyValue(name).trim();
    if (value && isSafeTokenValue(value)) tokens[name] = value;
  }
  const theme = closestAcross(element, '[theme="light"], [theme="dark"]')?.getAttribute('theme');
  return {
    scheme: theme === 'light' || theme === 'dark' ? theme : schemeOf(style.colorScheme, prefersDark),
    lang: resolveLanguage(closestAcross(element, '[lang]')?.getAttribute('lang')),
    tokens,
  };
}

/** The scheme a used `color-scheme` comes to. A page that names none is light, whatever the device prefers. */
export function schemeOf(colorScheme: string, prefersDark: boolean): Look['scheme'] {
  const names = colorScheme.split(/\s+/);
  if (!names.includes('dark')) return 'light';
  return names.includes('light') && !prefersDark ? 'light' : 'dark';
}

/** Calls back whenever the looks of an element may have changed. Returns how to stop. */
export function watchLook(element: Element, changed: () => void): () => void {
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  prefersDark.addEventListener('change', changed);
  const observer = new MutationObserver(changed);
  const watched = ['class', 'style', 'lang', 'theme', 'data-theme', 'data-bs-theme', 'data-color-scheme'];
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    observer.observe(at, { attributes: true, attributeFilter: watched });
  }
  return () => {
    observer.disconnect();
    prefersDark.removeEventListener('change', changed);
  };
}

function parentAcross(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
