/**
 * What the bundle has in place of Lit's own module for styles: that one also serves browsers without adopted sheets by
 * inline styles, which a strict page refuses, and which no browser needs that the widgets' colours (`light-dark()`) ask for.
 */

/** A style sheet, made when it is first adopted. */
export class CSSResult {
  #styleSheet: CSSStyleSheet | undefined;

  constructor(readonly cssText: string) {}

  get styleSheet(): CSSStyleSheet {
    if (!this.#styleSheet) {
      this.#styleSheet = new CSSStyleSheet();
      this.#styleSheet.replaceSync(this.cssText);
    }
    return this.#styleSheet;
  }

  toString(): string {
    return this.cssText;
  }
}

/* @__NO_SIDE_EFFECTS__ */
export const unsafeCSS = (value: unknown): CSSResult => new CSSResult(String(value));

/* @__NO_SIDE_EFFECTS__ */
export const css = (strings: TemplateStringsArray, ...values: CSSResult[]): CSSResult =>
  new CSSResult(strings.reduce((text, part, at) => `${text}${values[at - 1]}${part}`));

export const supportsAdoptingStyleSheets = true;

export const adoptStyles = (root: ShadowRoot, styles: readonly CSSResult[]): void => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};

export const getCompatibleStyle = (style: CSSResult): CSSResult => style;
