import type { CSSResult } from 'lit';

type StyleRoot = Document | ShadowRoot;

/**
 * Gives the root in which an element stands the styles of an element that renders into light DOM, once each.
 * Adopted sheets need no `style-src` exception.
 */
export function adoptStyles(element: Node, styles: readonly CSSResult[]): void {
  const root = element.getRootNode() as Partial<StyleRoot>;
  const adopted = root.adoptedStyleSheets;
  if (!adopted) return;
  for (const { styleSheet } of styles) {
    if (styleSheet && !adopted.includes(styleSheet)) adopted.push(styleSheet);
  }
}
