import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SurveyAnswer, SurveyQuestion } from '../contract/survey-questions.js';
import { judgeAnswer, judgeDraftAnswer, judgeSurvey } from './survey.js';

const base = { title: '?', required: true };
const single: SurveyQuestion = {
  ...base,
  id: 'one',
  type: 'single',
  options: [
    { id: 'a', label: 'A' },
    { id: 'b', label: 'B', other: true },
  ],
};
const multiple: SurveyQuestion = {
  ...base,
  id: 'many',
  type: 'multiple',
  minChoices: 2,
  maxChoices: 3,
  options: [
    ...['a', 'b', 'c', 'd'].map((id) => ({ id, label: id })),
    { id: 'none', label: 'なし', exclusive: true },
  ],
};
const hours: SurveyQuestion = {
  ...base,
  id: 'hours',
  type: 'number',
  min: 0,
  max: 24,
  decimals: 1,
  unit: '時間',
};
const scale: SurveyQuestion = {
  ...base,
  id: 'scale',
  type: 'scale',
  min: 1,
  max: 5,
  minLabel: '悪い',
  maxLabel: '良い',
};
const text: SurveyQuestion = { ...base, id: 'text', type: 'text', long: false, maxLength: 3 };

const codeOf = (question: SurveyQuestion, answer: SurveyAnswer | undefined) => {
  const judged = judgeAnswer(question, answer);
  return judged.ok ? judged.value : judged.code;
};

describe('a choice', () => {
  it('keeps the words beside 「その他」 only where it is chosen', () => {
    expect(codeOf(single, { choice: 'b', other: ' 水泳 ' })).toEqual({ choice: 'b', other: '水泳' });
    expect(codeOf(single, { choice: 'a', other: '水泳' })).toEqual({ choice: 'a' });
    expect(codeOf(single, { choice: 'b', other: 'あ'.repeat(201) })).toBe('too_long');
    expect(codeOf(single, { choice: 'c' })).toBe('unknown_choice');
    expect(codeOf(single, undefined)).toBe('required');
  });

  it('that is empty is no answer, whatever stands beside it', () => {
    for (const empty of [{ choice: '' }, { choice: '', other: '水泳' }]) {
      expect(codeOf(single, empty)).toBe('required');
      expect(codeOf({ ...single, required: false }, empty)).toBeUndefined();
      expect(judgeDraftAnswer(single, empty)).toBeUndefined();
    }
  });

  it('of several is counted once each, in the question’s order, and an exclusive one stands alone', () => {
    expect(codeOf(multiple, { choices: ['c', 'a', 'c'] })).toEqual({ choices: ['a', 'c'] });
    expect(codeOf(multiple, { choices: ['a', 'a'] })).toBe('too_few_choices');
    expect(codeOf(multiple, { choices: ['a', 'b', 'c', 'd'] })).toBe('too_many_choices');
    expect(codeOf(multiple, { choices: ['none'] })).toEqual({ choices: ['none'] });
    expect(codeOf(multiple, { choices: ['none', 'a'] })).toBe('exclusive_choice');
    expect(codeOf(multiple, { choices: [] })).toBe('required');
    expect(codeOf({ ...multiple, required: false }, { choices: [] })).toBeUndefined();
  });
});

describe('a number', () => {
  it.each<[string | number, unknown]>([
    ['７．５', { value: 7.5 }],
    ['7。5時間', { value: 7.5 }],
    ['　７　', { value: 7 }],
    [7, { value: 7 }],
    ['7.', { value: 7 }],
    ['-0', { value: 0 }],
    ['24.0', { value: 24 }],
    ['24.1', 'too_large'],
    ['ー１', 'too_small'],
    ['7.55', 'too_many_decimals'],
    [1e-300, 'invalid_number'],
    [1e300, 'invalid_number'],
    ['七', 'invalid_number'],
    ['7,5', 'invalid_number'],
    ['7 5', 'invalid_number'],
    ['', 'required'],
    ['　', 'required'],
  ])('typed as %s is %o', (value, found) => {
    expect(codeOf(hours, { value })).toEqual(found);
  });

  it('may have commas between its thousands', () => {
    const steps = { ...hours, max: 100_000, decimals: 0, unit: '歩' } as SurveyQuestion;
    expect(codeOf(steps, { value: '１２，０００歩' })).toEqual({ value: 12_000 });
    expect(codeOf(steps, { value: '12,00' })).toBe('invalid_number');
  });

  it('of a scale is a whole one', () => {
    expect(codeOf(scale, { value: '４' })).toEqual({ value: 4 });
    expect(codeOf(scale, { value: 4.5 })).toBe('too_many_decimals');
    expect(codeOf(scale, { value: 6 })).toBe('too_large');
  });
});

it('a text is measured in characters, not in UTF-16 units', () => {
  expect(codeOf(text, { text: ' 𠮷𠮷𠮷 ' })).toEqual({ text: '𠮷𠮷𠮷' });
  expect(codeOf(text, { text: 'abcd' })).toBe('too_long');
  expect(codeOf(text, { text: ' \n' })).toBe('required');
});

describe('branching', () => {
  const follow = (id: string, questionId: string, more: object): SurveyQuestion => ({
    ...text,
    id,
    visibleWhen: { match: 'all', rules: [{ questionId, ...more }] },
  });
  const ids = (questions: readonly SurveyQuestion[], typed: Record<string, SurveyAnswer>) =>
    judgeSurvey(questions, typed).visible.map(({ id }) => id);

  it('asks what the answers lead to, and drops the answers to what they do not', () => {
    const questions = [single, follow('why', 'one', { anyOf: ['a'] }), follow('more', 'why', {})];
    const typed = { why: { text: 'x' }, more: { text: 'y' } };
    expect(ids(questions, { ...typed, one: { choice: 'a' } })).toEqual(['one', 'why', 'more']);
    const other = judgeSurvey(questions, { ...typed, one: { choice: 'b' } });
    expect(other.answers).toEqual({ one: { choice: 'b' } });
    expect(other.errors.size).toBe(0);
  });

  it('goes by numbers as they were read, and by ranges with their ends', () => {
    const questions = [
      hours,
      follow('short', 'hours', { atMost: 5 }),
      follow('long', 'hours', { atLeast: 9 }),
    ];
    expect(ids(questions, { hours: { value: '５' } })).toEqual(['hours', 'short']);
    expect(ids(questions, { hours: { value: 9 } })).toEqual(['hours', 'long']);
    expect(ids(questions, { hours: { value: 'x' } })).toEqual(['hours']);
    expect(ids(questions, {})).toEqual(['hours']);
  });

  it('has a “none of” that needs an answer, and an “any” of several rules', () => {
    const none = follow('other', 'one', { noneOf: ['a'] });
    expect(ids([single, none], {})).toEqual(['one']);
    expect(ids([single, none], { one: { choice: 'b' } })).toEqual(['one', 'other']);
    const any: SurveyQuestion = {
      ...text,
      id: 'any',
      visibleWhen: {
        match: 'any',
        rules: [
          { questionId: 'one', anyOf: ['a'] },
          { questionId: 'hours', atMost: 1 },
        ],
      },
    };
    expect(ids([single, hours, any], { one: { choice: 'b' }, hours: { value: 1 } })).toContain('any');
  });

  it('never looks ahead, at itself, or at nothing, so that there are no circles', () => {
    const questions = [
      follow('x', 'y', {}),
      follow('y', 'x', {}),
      follow('z', 'z', {}),
      follow('w', 'nobody', {}),
    ];
    expect(ids(questions, Object.fromEntries(['x', 'y', 'z', 'w'].map((id) => [id, { text: 'a' }])))).toEqual(
      [],
    );
  });
});

it('a draft keeps what is only incomplete, and refuses what answers another question', () => {
  expect(judgeDraftAnswer(hours, { value: '六じ' })).toBeUndefined();
  expect(judgeDraftAnswer(text, { text: 'あ'.repeat(10_000) })).toBeUndefined();
  expect(judgeDraftAnswer(text, { text: 'あ'.repeat(10_001) })).toBe('too_long');
  expect(judgeDraftAnswer(multiple, { choices: ['none', 'a'] })).toBeUndefined();
  expect(judgeDraftAnswer(multiple, { choices: ['x'] })).toBe('unknown_choice');
  expect(judgeDraftAnswer(multiple, { choices: ['a', 'b', 'c', 'd', 'none'] })).toBeUndefined();
  expect(judgeDraftAnswer(multiple, { choices: Array(6).fill('a') })).toBe('too_many_choices');
  expect(judgeDraftAnswer(hours, { choice: 'a' })).toBe('wrong_type');
});

it('never throws, and what it lets through it lets through again unchanged', () => {
  const answer = fc.oneof(
    fc.record({ choice: fc.string(), other: fc.string() }),
    fc.record({ choices: fc.array(fc.oneof(fc.constantFrom('a', 'b', 'c', 'none'), fc.string())) }),
    fc.record({ value: fc.oneof(fc.double(), fc.string()) }),
    fc.record({ text: fc.string({ unit: 'grapheme' }) }),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(single, multiple, hours, scale, text),
      answer as fc.Arbitrary<SurveyAnswer>,
      (question, typed) => {
        const first = judgeAnswer(question, typed);
        if (first.ok) expect(judgeAnswer(question, first.value)).toEqual(first);
      },
    ),
  );
});
