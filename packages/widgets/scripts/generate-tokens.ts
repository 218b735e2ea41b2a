/**
 * Writes src/foundation/tokens.styles.ts and more-tokens.styles.ts from the design tokens of デジタル庁デザインシステム
 * (npm @digital-go-jp/design-tokens, MIT). Run: `npx -w @ikiiki/widgets node scripts/generate-tokens.ts`.
 */

/** Our colour → the DADS primitive in the light and in the dark scheme. */
type Colors = Readonly<Record<string, readonly [light: string, dark: string]>>;

/** What every widget is drawn with. */
const core: Colors = {
  text: ['neutral-solid-gray-900', 'neutral-solid-gray-50'],
  'text-subtle': ['neutral-solid-gray-700', 'neutral-solid-gray-300'],
  surface: ['neutral-white', 'neutral-solid-gray-900'],
  border: ['neutral-solid-gray-600', 'neutral-solid-gray-420'],
  primary: ['primitive-blue-900', 'primitive-blue-300'],
  'on-primary': ['neutral-white', 'neutral-solid-gray-900'],
  error: ['primitive-red-900', 'primitive-red-300'],
  success: ['primitive-green-800', 'primitive-green-300'],
  'focus-outline': ['neutral-black', 'neutral-white'],
  'focus-ring': ['primitive-yellow-300', 'primitive-yellow-300'],
};

/** What comes with buttons, banners and steps. */
const more: Colors = {
  'surface-subtle': ['neutral-solid-gray-50', 'neutral-solid-gray-800'],
  'border-subtle': ['neutral-solid-gray-200', 'neutral-solid-gray-700'],
  'primary-hover': ['primitive-blue-1000', 'primitive-blue-200'],
  'primary-active': ['primitive-blue-1200', 'primitive-blue-100'],
  'primary-subtle': ['primitive-blue-50', 'primitive-blue-1100'],
  warning: ['primitive-yellow-900', 'primitive-yellow-400'],
};

/** Our other tokens → the DADS token, or a value of ours. */
const others: Readonly<Record<string, string>> = {
  'font-family': "system-ui, 'Hiragino Sans', 'Noto Sans JP', Meiryo, sans-serif",
  radius: 'border-radius-8',
};

/**
 * The generated files, by name.
 *
 * @param css dist/tokens.css of the design tokens
 */
export function tokenFiles(css: string): Record<'tokens.styles.ts' | 'more-tokens.styles.ts', string> {
  const values = new Map(
    [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
  const read = (name: string): string => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`@digital-go-jp/design-tokens has no --${name}`);
    return value;
  };
  const colors = (table: Colors) =>
    Object.entries(table).map(([name, [light, dark]]) => {
      const pair = `light-dark(${read(`color-${light}`)}, ${read(`color-${dark}`)})`;
      return `    --_${name}: var(--ikiiki-color-${name}, ${pair});\n`;
    });
  const sizes = Object.entries(others).map(
    ([name, value]) => `    --_${name}: var(--ikiiki-${name}, ${values.get(value) ?? value});\n`,
  );
  return {
    'tokens.styles.ts': styles('tokens', 'every widget needs it', [...colors(core), ...sizes]),
    'more-tokens.styles.ts': styles('moreTokens', 'buttons, banners and steps need it beyond', colors(more)),
  };
}

function styles(name: string, what: string, lines: readonly string[]): string {
  return `// Made by scripts/generate-tokens.ts from @digital-go-jp/design-tokens (MIT). Do not edit.
import { css } from '@lit/reactive-element';

/** Values a page may override (\`--ikiiki-…\`): the Digital Agency's design system, as ${what}. */
export const ${name} = css\`
  .ik {
${lines.join('')}  }
\`;
`;
}

if (import.meta.main) {
  const { readFileSync, writeFileSync } = await import('node:fs');
  const { createRequire } = await import('node:module');
  const source = createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens.css');
  for (const [name, content] of Object.entries(tokenFiles(readFileSync(source, 'utf8')))) {
    writeFileSync(new URL(`../src/foundation/${name}`, import.meta.url), content);
  }
}
