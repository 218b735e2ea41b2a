/**
 * What the bundle has in place of Lit's own module for styles. That one also serves browsers without adopted sheets, by
 * inline styles that a strict page refuses; whoever knows the colours of the widgets (`light-dark()`) has adopted sheets.
 * And it puts styles together out of others, which ours are not: the build refuses an expression in one (./templates.mjs).
 */

export class CSSResult {
  readonly styleSheet = new CSSStyleSheet();

  constructor(cssText: string) {
    this.styleSheet.replaceSync(cssText);
  }
}

export const unsafeCSS = (cssText: string): CSSResult => new CSSResult(cssText);

/* @__NO_SIDE_EFFECTS__ */
export const css = ([cssText = '']: TemplateStringsArray): CSSResult => new CSSResult(cssText);

export const supportsAdoptingStyleSheets = true;

export const adoptStyles = (root: ShadowRoot, styles: readonly CSSResult[]): void => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};

export const getCompatibleStyle = (style: CSSResult): CSSResult => style;
