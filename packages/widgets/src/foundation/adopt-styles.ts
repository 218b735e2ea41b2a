import type { CSSResult } from 'lit';

type StyleRoot = Document | ShadowRoot;

/**
 * Gives the root in which a node stands the styles of what renders there, once each.
 * Adopted sheets need no `style-src` exception.
 */
export function adoptStyles(node: Node, styles: readonly CSSResult[]): void {
  const root = node.getRootNode() as Partial<StyleRoot>;
  const adopted = root.adoptedStyleSheets;
  if (!adopted) return;
  for (const { styleSheet } of styles) {
    if (styleSheet && !adopted.includes(styleSheet)) adopted.push(styleSheet);
  }
}
