import { fieldErrorCodes, problemCodes } from '@ikiiki/sdk/contract';
import { NetworkError, ProblemError, SchemaError, TimeoutError } from '@ikiiki/sdk/errors';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { explain } from './explain.js';
import { type ProblemText, problemText } from './problem-text.js';
import { en as fieldsEn } from './texts/field-problems.en.js';
import { ja as fieldsJa } from './texts/field-problems.ja.js';
import { en as generalEn } from './texts/problems.en.js';
import { ja as generalJa } from './texts/problems.ja.js';
import { en as servicesEn } from './texts/service-problems.en.js';
import { ja as servicesJa } from './texts/service-problems.ja.js';

const ja = { ...generalJa, ...servicesJa };
const en = { ...generalEn, ...servicesEn };

const problem = (code: string, more: object = {}) => ({
  type: 'about:blank',
  title: code,
  status: 400,
  code,
  ...more,
});
const refused = (code: string, more: object = {}, details: object = {}) =>
  new ProblemError(problem(code, more), details);

let told: MockInstance;
beforeEach(() => {
  told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => told.mockRestore());

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  it.each([...problemCodes, 'network', 'timeout', 'schema', 'configuration'])(
    '%s has a text of its own',
    async (code) => {
      const tables = { ja, en };
      expect(tables[language]).toHaveProperty(code);
      const { text } = await problemText(refused(code), language);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      expect(text.length).toBeGreaterThan(5);
    },
  );

  it.each(fieldErrorCodes)('%s is told at its field', (code) => {
    expect({ ja: fieldsJa, en: fieldsEn }[language]).toHaveProperty(code);
  });
});

it('the two languages know the same codes', () => {
  expect(Object.keys(generalEn).sort()).toEqual(Object.keys(generalJa).sort());
  expect(Object.keys(servicesEn).sort()).toEqual(Object.keys(servicesJa).sort());
  expect(Object.keys(fieldsEn).sort()).toEqual(Object.keys(fieldsJa).sort());
});

it('no Japanese is left in the English texts', () => {
  const values = { wait: '2 minutes', attemptsLeft: 1, until: 'noon', from: 'today' };
  const all = [...Object.values(en), ...Object.values(fieldsEn)].map((text) =>
    typeof text === 'function' ? (text as (value: unknown) => string)(values) : text,
  );
  expect(all.join()).not.toMatch(/[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u);
});

it('what the problem brings is said in the words of the reader, in Japan time', async () => {
  const text = async (error: unknown, language: 'ja' | 'en' = 'ja') =>
    (await problemText(error, language)).text;
  expect(await text(refused('login_throttled', {}, { retryAfterMs: 30_000 }))).toContain(
    '30秒ほどたってから',
  );
  expect(await text(refused('identity_held', {}, { retryAfterMs: 86_400_000 }))).toContain(
    '24時間ほどたってから',
  );
  expect(await text(refused('confirmation_key_mismatch', { attemptsLeft: 3 }))).toContain('あと3回');
  expect(await text(refused('maintenance', { until: '2026-11-22T20:30:00.000Z' }))).toContain(
    '11月23日 5:30',
  );
  expect(await text(refused('not_open_yet', { availableFrom: '2026-12-22' }))).toContain('2026年12月22日');
  expect(await text(refused('not_open_yet', { availableFrom: '2026-12-22' }), 'en')).toContain(
    '22 December 2026',
  );
});

it('an error from another copy of the SDK is read as well', async () => {
  expect((await problemText({ code: 'login_failed' }, 'ja')).text).toBe(ja.login_failed);
});

it('what is unknown is told as a fault of ours, with the number for the help desk', async () => {
  const { text, requestId } = await problemText(refused('brand_new_code', {}, { requestId: 'r-1' }), 'ja');
  expect([text, requestId]).toEqual([ja.unknown, 'r-1']);
  for (const thrown of [undefined, null, 'text', new Error('secret'), { code: 'toString' }]) {
    expect((await problemText(thrown, 'ja')).text).toBe(ja.unknown);
  }
  expect(told.mock.calls.length, 'the developer sees what no portal has answered').toBe(4);
});

it('on the way there: no network, too slow, unreadable', async () => {
  const texts: ProblemText[] = await Promise.all(
    [new NetworkError(), new TimeoutError(), new SchemaError('answer', '/id')].map((error) =>
      problemText(error, 'ja'),
    ),
  );
  expect(texts.map(({ code }) => code)).toEqual(['network', 'timeout', 'schema']);
  expect(texts.map(({ retryable }) => retryable)).toEqual([true, true, false]);
});

it('each refused field has its text, the first one where there are several', async () => {
  const { fields } = await problemText(
    refused('password_refused', {
      errors: [
        { pointer: '/newPassword', code: 'symbol_not_allowed', character: '$' },
        { pointer: '/newPassword', code: 'too_common' },
        { pointer: '/email', code: 'never_heard_of' },
      ],
    }),
    'ja',
  );
  expect(fields).toEqual({ newPassword: '「$」は使えません。', email: '入力内容をご確認ください。' });
});

it('where even the texts cannot be had, the missing network is told', async () => {
  const broken = {
    get code() {
      throw new Error('chunk');
    },
  };
  const { code, text } = await explain(broken, 'ja', { unreachable: 'no network' });
  expect([code, text]).toEqual(['network', 'no network']);
});
