/**
 * Writes src/foundation/tokens.styles.ts from the design tokens of デジタル庁デザインシステム
 * (npm @digital-go-jp/design-tokens, MIT). Run: `npx -w @ikiiki/widgets node scripts/generate-tokens.ts`.
 */

/** Our colour → the DADS primitive in the light and in the dark scheme. */
const colors: Record<string, readonly [light: string, dark: string]> = {
  text: ['neutral-solid-gray-900', 'neutral-solid-gray-50'],
  'text-subtle': ['neutral-solid-gray-700', 'neutral-solid-gray-300'],
  surface: ['neutral-white', 'neutral-solid-gray-900'],
  'surface-subtle': ['neutral-solid-gray-50', 'neutral-solid-gray-800'],
  border: ['neutral-solid-gray-600', 'neutral-solid-gray-420'],
  'border-subtle': ['neutral-solid-gray-200', 'neutral-solid-gray-700'],
  primary: ['primitive-blue-900', 'primitive-blue-300'],
  'primary-hover': ['primitive-blue-1000', 'primitive-blue-200'],
  'primary-active': ['primitive-blue-1200', 'primitive-blue-100'],
  'primary-subtle': ['primitive-blue-50', 'primitive-blue-1100'],
  'on-primary': ['neutral-white', 'neutral-solid-gray-900'],
  error: ['primitive-red-900', 'primitive-red-300'],
  success: ['primitive-green-800', 'primitive-green-300'],
  warning: ['primitive-yellow-900', 'primitive-yellow-400'],
  'focus-outline': ['neutral-black', 'neutral-white'],
  'focus-ring': ['primitive-yellow-300', 'primitive-yellow-900'],
};

/** Our other tokens → the DADS token, or a value of ours. */
const others: Record<string, string> = {
  'font-family':
    "system-ui, -apple-system, 'Hiragino Sans', 'Noto Sans JP', 'Yu Gothic UI', Meiryo, sans-serif",
  radius: 'border-radius-8',
};

/** @param css dist/tokens.css of the design tokens */
export function tokensSource(css: string): string {
  const values = new Map(
    [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
  const read = (name: string): string => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`@digital-go-jp/design-tokens has no --${name}`);
    return value;
  };
  const lines = Object.entries(colors).map(([name, [light, dark]]) => {
    const pair = `light-dark(${read(`color-${light}`)}, ${read(`color-${dark}`)})`;
    return `    --_${name}: var(--ikiiki-color-${name}, ${pair});`;
  });
  for (const [name, value] of Object.entries(others)) {
    lines.push(`    --_${name}: var(--ikiiki-${name}, ${values.get(value) ?? value});`);
  }
  return `// Made by scripts/generate-tokens.ts from @digital-go-jp/design-tokens (MIT). Do not edit.
import { css } from 'lit';

/** Every value a page may override (\`--ikiiki-…\`), with the value of the Digital Agency's design system. */
export const tokens = css\`
  .ik {
${lines.join('\n')}
  }
\`;
`;
}

if (import.meta.main) {
  const { readFileSync, writeFileSync } = await import('node:fs');
  const { createRequire } = await import('node:module');
  const source = createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens.css');
  writeFileSync(
    new URL('../src/foundation/tokens.styles.ts', import.meta.url),
    tokensSource(readFileSync(source, 'utf8')),
  );
}
