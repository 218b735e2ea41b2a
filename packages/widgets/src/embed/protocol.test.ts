import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moreTokens } from '../foundation/more-tokens.styles.js';
import { tokens } from '../foundation/tokens.styles.js';
import {
  type FrameMessage,
  isSafeTokenValue,
  isWidgetName,
  maxHeight,
  readConnectMessage,
  readFrameMessage,
  readHostMessage,
  themeTokens,
} from './protocol.js';

const look = { scheme: 'dark', lang: 'ja', tokens: { '--ikiiki-color-primary': '#0017c1' } };

const frameMessages: FrameMessage[] = [
  { type: 'ready' },
  { type: 'height', height: 0 },
  { type: 'height', height: maxHeight },
  { type: 'count', count: 12 },
  { type: 'code', code: 'identity_held' },
  { type: 'code', code: 'mail-sent' },
  { type: 'signed-in' },
  { type: 'signed-out' },
  { type: 'session-expired' },
];

describe('what a frame may say', () => {
  it.each(frameMessages)('%o is understood', (message) => {
    expect(readFrameMessage(message)).toEqual(message);
  });

  it.each([
    ['a fraction of a pixel', { type: 'height', height: 10.5 }],
    ['a height below nothing', { type: 'height', height: -1 }],
    ['more room than a page has', { type: 'height', height: maxHeight + 1 }],
    ['a height as text', { type: 'height', height: '100' }],
    ['no height', { type: 'height' }],
    ['a height that is none', { type: 'height', height: Number.NaN }],
    ['a number, say 記号・番号, as a count', { type: 'count', count: 1_255_003_456 }],
    ['a code with digits', { type: 'code', code: 'number1255003456' }],
    ['a mail address as a code', { type: 'code', code: 'taro@example.com' }],
    ['a sentence as a code', { type: 'code', code: 'hello world' }],
    ['a long code', { type: 'code', code: 'a'.repeat(41) }],
    ['a member more than agreed', { type: 'signed-in', nickname: 'たろう' }],
    ['a name of Object.prototype', { type: 'constructor' }],
    ['an unknown type', { type: 'navigate', href: '/' }],
    ['a list', [{ type: 'ready' }]],
    ['text', 'ready'],
    ['nothing', null],
  ])('S-W7: %s is no message', (_, data) => {
    expect(readFrameMessage(data)).toBeUndefined();
  });

  it('S-W7: nothing made up passes that is not exactly an agreed message', () => {
    const keys = fc.constantFrom('type', 'height', 'count', 'code', 'look', 'version', '__proto__', 'email');
    const types = fc.constantFrom(...frameMessages.map(({ type }) => type), 'look', 'session-changed');
    const anything = fc.oneof(
      fc.anything({ withBigInt: true, withMap: true, withDate: true, withSparseArray: true }),
      fc.dictionary(keys, fc.oneof(types, fc.anything(), fc.integer(), fc.string())),
      fc.record(
        { type: types, height: fc.anything(), count: fc.anything(), code: fc.string() },
        { requiredKeys: ['type'] },
      ),
    );
    fc.assert(
      fc.property(anything, (data) => {
        const message = readFrameMessage(data);
        if (!message) return;
        const values = Object.values(message).filter((value) => value !== message.type);
        expect(frameMessages.map(({ type }) => type)).toContain(message.type);
        expect(values.length).toBeLessThanOrEqual(1);
        for (const value of values) {
          if (typeof value === 'number') expect(value).toBeLessThanOrEqual(maxHeight);
          else expect(value).toMatch(/^[a-z_-]{1,40}$/);
        }
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });
});

describe('what a page may say', () => {
  it('looks and news of the session are understood', () => {
    expect(readHostMessage({ type: 'look', look })).toEqual({ type: 'look', look });
    const news = { type: 'session-changed', to: 'signed-out' };
    expect(readHostMessage(news)).toEqual(news);
    expect(readHostMessage({ ...news, to: 'somebody' })).toBeUndefined();
    expect(readConnectMessage({ type: 'ikiiki-connect', version: 1, look })).toBeDefined();
  });

  it.each([
    ['another version', { type: 'ikiiki-connect', version: 2, look }],
    ['a scheme that is none', { type: 'ikiiki-connect', version: 1, look: { ...look, scheme: 'auto' } }],
    ['a language that is not spoken', { type: 'ikiiki-connect', version: 1, look: { ...look, lang: 'fr' } }],
    [
      'a property of its own',
      { type: 'ikiiki-connect', version: 1, look: { ...look, tokens: { '--evil': 'red' } } },
    ],
    [
      'a real property',
      { type: 'ikiiki-connect', version: 1, look: { ...look, tokens: { display: 'none' } } },
    ],
    ['tokens in a list', { type: 'ikiiki-connect', version: 1, look: { ...look, tokens: ['red'] } }],
    ['a member more', { type: 'ikiiki-connect', version: 1, look: { ...look, href: '/' } }],
  ])('S-W7: %s is no message', (_, data) => {
    expect(readConnectMessage(data)).toBeUndefined();
  });
});

describe('tokens', () => {
  it('are those of the widgets, all of them', () => {
    const used = new Set(
      [...(tokens.cssText + moreTokens.cssText).matchAll(/var\((--ikiiki-[\w-]+)/g)].map(([, name]) => name),
    );
    expect([...themeTokens].sort()).toEqual([...used].sort());
  });

  it.each([
    '#fff',
    'rgb(0 23 193 / 0.9)',
    'light-dark(#0017c1, #9db7f9)',
    'color-mix(in oklch, red 20%, white)',
    '"Hiragino Sans", \'Yu Gothic UI\', メイリオ, sans-serif',
    'calc(0.5rem + 1px)',
  ])('%s may cross the border', (value) => {
    expect(isSafeTokenValue(value)).toBe(true);
  });

  it.each([
    'url(https://evil.example/x)',
    'URL("//evil.example")',
    'image-set("a.png" 1x)',
    'var(--other)',
    'env(safe-area-inset-top)',
    'attr(data-x)',
    'red; display: none',
    'red} body { display: none',
    'u\\72l(x)',
    '',
    'a'.repeat(201),
  ])('S-W7: %s may not', (value) => {
    expect(isSafeTokenValue(value)).toBe(false);
  });
});

it('S-W7: a widget’s name cannot lead elsewhere in the portal', () => {
  expect(['login-form', 'home'].every(isWidgetName)).toBe(true);
  for (const name of ['', '../login', 'a/b', 'a?b', 'Login', 'a--b', '-a', 'a'.repeat(41), null, 1]) {
    expect(isWidgetName(name)).toBe(false);
  }
});
