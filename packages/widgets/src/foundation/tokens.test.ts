/// <reference types="vite/client" />
import source from '@digital-go-jp/design-tokens/dist/tokens.css?raw';
import { describe, expect, it } from 'vitest';
import { tokenFiles } from '../../scripts/generate-tokens.js';
import moreTokens from './more-tokens.styles.ts?raw';
import tokens from './tokens.styles.ts?raw';

it('the committed tokens are those of the installed design system', () => {
  expect(
    { 'tokens.styles.ts': tokens, 'more-tokens.styles.ts': moreTokens },
    'run: npm run tokens -w @ikiiki/widgets',
  ).toEqual(tokenFiles(source));
});

const pairs = new Map(
  [...(tokens + moreTokens).matchAll(/--_([\w-]+): .*light-dark\((#\w+), (#\w+)\)/g)].map(
    ([, name, light, dark]) => [name as string, { light: light as string, dark: dark as string }] as const,
  ),
);

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
};

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const color = (name: string) => pairs.get(name)![scheme];

  it.each([
    ['text', 'surface'],
    ['text', 'surface-subtle'],
    ['text-subtle', 'surface'],
    ['text-subtle', 'surface-subtle'],
    ['text', 'primary-subtle'],
    ['primary', 'surface'],
    ['primary-hover', 'surface'],
    ['on-primary', 'primary'],
    ['on-primary', 'primary-hover'],
    ['on-primary', 'primary-active'],
    ['error', 'surface'],
    ['success', 'surface'],
    ['warning', 'surface'],
  ])('%s is read on %s (4.5:1)', (text, ground) => {
    expect(contrast(color(text), color(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['border', 'focus-outline'])('%s is seen (3:1)', (name) => {
    expect(contrast(color(name), color('surface'))).toBeGreaterThanOrEqual(3);
  });
});
