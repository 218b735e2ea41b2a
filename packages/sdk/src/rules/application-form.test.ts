import { describe, expect, it } from 'vitest';
import type { FormField, FormSection, FormValue } from '../contract/form-fields.js';
import { errorPath, judgeDraftValue, judgeForm, judgeFormValue } from './application-form.js';

const context = {
  today: '2026-11-22',
  people: [
    { id: 'me', isDependant: false },
    { id: 'child', isDependant: true },
  ],
};

const field = (type: string, more: object = {}) =>
  ({ id: 'it', label: 'それ', required: true, type, ...more }) as FormField;
const judge = (asked: FormField, value: FormValue | undefined) => judgeFormValue(asked, value, context);
const read = (asked: FormField, value: FormValue) => {
  const judged = judge(asked, value);
  return judged.ok ? judged.value : (judged.errors[''] ?? judged.errors);
};

describe('a field is read as people write it', () => {
  it.each<[string, object, string, string]>([
    ['text', { long: false, maxLength: 5 }, '　みどり  市 ', 'みどり 市'],
    ['text', { long: true, maxLength: 20 }, ' 一行\n二行 ', '一行\n二行'],
    ['kana', {}, 'やまぶき　ﾊﾙｶ', 'ヤマブキ ハルカ'],
    ['date', { future: false }, '令和８年１１月２日', '2026-11-02'],
    ['date', { future: false }, 'S64.1.7', '1989-01-07'],
    ['date', { future: true }, '20270401', '2027-04-01'],
    ['month', { future: false }, '２０２６年９月', '2026-09'],
    ['month', { future: false }, '令和8年9月分', '2026-09'],
    ['month', { future: false }, '202609', '2026-09'],
    ['month', { future: false }, 'R8.9', '2026-09'],
    ['yen', {}, '￥１２，３００', '12300'],
    ['yen', {}, '12,300 円', '12300'],
    ['number', { min: 1, max: 31, unit: '日' }, '１５日', '15'],
    ['phone', {}, '０９０ー１２３４ー５６７８', '09012345678'],
    ['yes_no', {}, 'no', 'no'],
    ['choice', { options: [{ id: 'a', label: 'A' }] }, 'a', 'a'],
    ['person', { dependantsOnly: false }, 'me', 'me'],
    ['person', { dependantsOnly: true }, 'child', 'child'],
    ['consent', {}, 'yes', 'yes'],
  ])('%s %o: %s', (type, more, typed, meant) => {
    expect(read(field(type, more), typed)).toBe(meant);
    // What was read once is read the same again
    expect(read(field(type, more), meant)).toBe(meant);
  });

  it('an address and a bank account part by part', () => {
    expect(read(field('address'), { postalCode: '〒１２３－４５６７', address: ' 架空県 ' })).toEqual({
      postalCode: '1234567',
      address: '架空県',
    });
    expect(
      read(field('bank_account'), {
        bank: 'みどり銀行',
        branch: '本店',
        kind: 'ordinary',
        number: '１２３４５',
        holder: 'やまぶき ﾊﾙｶ',
      }),
    ).toEqual({
      bank: 'みどり銀行',
      branch: '本店',
      kind: 'ordinary',
      number: '0012345',
      holder: 'ヤマブキ ハルカ',
    });
  });
});

describe('a field says what is wrong', () => {
  it.each<[string, object, FormValue, string]>([
    ['text', { long: false, maxLength: 2 }, '三文字', 'too_long'],
    ['text', { long: false, maxLength: 2 }, '　', 'required'],
    ['text', { long: false, maxLength: 2 }, '\u200b', 'required'],
    ['text', { long: true, maxLength: 2 }, '\ufeff\n', 'required'],
    ['kana', {}, '山吹', 'invalid_kana'],
    ['date', { future: false }, '2026/11/23', 'future_date'],
    ['date', { future: false }, '2026/2/30', 'impossible_date'],
    ['date', { future: true }, '平成1年1月5日', 'era_out_of_range'],
    ['date', { future: true }, 'きのう', 'invalid_format'],
    ['month', { future: false }, '2026年13月', 'impossible_date'],
    ['month', { future: false }, '9月', 'invalid_format'],
    ['month', { future: false }, '2026年12月', 'future_date'],
    ['yen', {}, '1,23', 'invalid_number'],
    ['yen', {}, '1.5', 'invalid_number'],
    ['yen', {}, '-1', 'too_small'],
    ['number', { min: 1, max: 31 }, '32', 'too_large'],
    ['phone', {}, '1234', 'invalid_format'],
    ['yes_no', {}, 'maybe', 'unknown_choice'],
    ['choice', { options: [] }, 'a', 'unknown_choice'],
    ['person', { dependantsOnly: true }, 'me', 'unknown_choice'],
    ['person', { dependantsOnly: false }, 'neighbour', 'unknown_choice'],
    ['consent', {}, 'no', 'unknown_choice'],
    ['text', { long: false, maxLength: 2 }, { address: 'x' }, 'wrong_type'],
    ['address', {}, 'x', 'wrong_type'],
  ])('%s %o: %s', (type, more, typed, code) => {
    expect(read(field(type, more), typed)).toBe(code);
  });

  it('part by part', () => {
    expect(read(field('address'), {})).toEqual({ postalCode: 'required', address: 'required' });
    expect(
      read(field('bank_account'), {
        kind: 'gold',
        number: '12345678',
        holder: '山吹',
        bank: 'あ'.repeat(41),
      }),
    ).toEqual({
      bank: 'too_long',
      branch: 'required',
      kind: 'unknown_choice',
      number: 'invalid_format',
      holder: 'invalid_kana',
    });
  });

  it('one that need not be filled in may be empty, and not wrong', () => {
    const optional = field('address', { required: false });
    expect(judge(optional, undefined)).toEqual({ ok: true, value: undefined });
    expect(judge(optional, { postalCode: ' ', address: '' })).toEqual({ ok: true, value: undefined });
    expect(judge(optional, { postalCode: '123' })).toMatchObject({ ok: false });
    expect(judge(field('date', { future: false, required: false }), '　')).toEqual({
      ok: true,
      value: undefined,
    });
  });

  it('one that a newer portal knows is passed by', () => {
    expect(judge(field('unknown'), 'x')).toEqual({ ok: true, value: undefined });
  });
});

describe('a form', () => {
  const section = (id: string, ...fields: FormField[]): FormSection => ({ id, title: id, fields });
  const form = {
    sections: [
      section('first', {
        ...field('choice', {
          options: [
            { id: 'add', label: '' },
            { id: 'remove', label: '' },
          ],
        }),
        id: 'change',
      } as FormField),
      section(
        'added',
        {
          ...field('yes_no'),
          id: 'together',
          visibleWhen: { fieldId: 'change', anyOf: ['add'] },
        } as FormField,
        { ...field('address'), id: 'home', visibleWhen: { fieldId: 'together', anyOf: ['no'] } } as FormField,
      ),
      section(
        'dates',
        { ...field('date', { future: false }), id: 'from' } as FormField,
        { ...field('date', { future: false, notBefore: 'from' }), id: 'to' } as FormField,
      ),
    ],
    papers: [
      { id: 'always', title: '', required: true },
      { id: 'added', title: '', required: true, visibleWhen: { fieldId: 'change', anyOf: ['add'] } },
    ],
  };
  const judged = (values: Record<string, FormValue>) => judgeForm(form, values, context);
  const asked = (values: Record<string, FormValue>) =>
    judged(values).sections.map(({ id, fields }) => [id, ...fields.map((one) => one.id)]);

  it('asks what its answers lead to; a section without a field is left out', () => {
    expect(asked({})).toEqual([
      ['first', 'change'],
      ['dates', 'from', 'to'],
    ]);
    expect(asked({ change: 'add' })[1]).toEqual(['added', 'together']);
    expect(asked({ change: 'add', together: 'no' })[1]).toEqual(['added', 'together', 'home']);
    expect(judged({ change: 'remove' }).papers.map(({ id }) => id)).toEqual(['always']);
    expect(judged({ change: 'add' }).papers.map(({ id }) => id)).toEqual(['always', 'added']);
  });

  it('leaves out what is not asked, however it was filled in, and does not judge it', () => {
    const { values, errors } = judged({
      change: 'remove',
      together: 'no',
      home: { postalCode: 'x' },
      from: '2026/11/1',
      to: '2026/11/1',
    });
    expect(values).toEqual({ change: 'remove', from: '2026-11-01', to: '2026-11-01' });
    expect(errors.size).toBe(0);
  });

  it('an end does not come before its beginning', () => {
    const { errors } = judged({ change: 'remove', from: '2026/11/2', to: '2026/11/1' });
    expect([...errors]).toEqual([['to', 'before_start']]);
  });

  it('a value is looked up by its own name alone', () => {
    const odd = {
      sections: [
        section('s', { ...field('text', { long: false, maxLength: 9 }), id: 'constructor' } as FormField),
      ],
      papers: [],
    };
    expect([...judgeForm(odd, {}, context).errors]).toEqual([['constructor', 'required']]);
  });
});

describe('a draft', () => {
  it('keeps what is not good yet, and nothing of another kind', () => {
    expect(judgeDraftValue(field('date', { future: false }), '令和')).toBeUndefined();
    expect(judgeDraftValue(field('address'), { postalCode: '1' })).toBeUndefined();
    expect(judgeDraftValue(field('address'), { street: '1' })).toBe('wrong_type');
    expect(judgeDraftValue(field('address'), '1')).toBe('wrong_type');
    expect(judgeDraftValue(field('text', { long: false, maxLength: 1 }), {})).toBe('wrong_type');
    expect(judgeDraftValue(field('unknown'), 'x')).toBe('wrong_type');
  });
});

it('an error of a part stands below its field', () => {
  expect([errorPath('a', ''), errorPath('a', 'b')]).toEqual(['a', 'a/b']);
});
