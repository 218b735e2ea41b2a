import moreTokens from '../../packages/widgets/src/foundation/more-tokens.styles.ts?raw';
import tokens from '../../packages/widgets/src/foundation/tokens.styles.ts?raw';

/** A custom property that a page may set, with what it is where no page does. */
export interface Token {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

const sheets = tokens + moreTokens;

/** Every token of the kit, read from its style sheets. */
export const allTokens: readonly Token[] = [...sheets.matchAll(/var\((--ikiiki-[\w-]+), (.+)\);/g)].map(
  ([, name = '', value = '']) => {
    const [, light = value, dark = value] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
    return { name, light, dark };
  },
);

export const isColor = ({ name }: Token): boolean => name.startsWith('--ikiiki-color-');
