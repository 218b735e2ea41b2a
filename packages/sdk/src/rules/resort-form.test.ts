import { expect, it } from 'vitest';
import { judgeGuests } from './resort-form.js';

const judge = (...names: string[]) =>
  judgeGuests(
    { memberStays: true, guests: names.map((name) => ({ name, relation: 'other', age: 'adult' })) },
    ['山吹 はるか', 'ヤマブキ ハルカ'],
  );

it.each([
  ['山吹 ゆうき', '山吹 ゆき'],
  ['大野 しょう', '大野 しょ'],
  ['山吹 コウタ', '山吹 コタ'],
  ['大田 淳', '太田 淳'],
  ['Yuki Yamabuki', 'Yuuki Yamabuki'],
])('%s and %s come together', (...names) => {
  expect(judge(...names)).toEqual({});
});

it.each([
  ['髙橋 恵', '高橋恵'],
  ['タカハシ\u3000メグミ', 'たかはし めぐみ'],
  ['ﾀｶﾊｼ ﾒｸﾞﾐ', 'タカハシ メグミ'],
])('%s and %s are one guest', (...names) => {
  expect(judge(...names)).toEqual({ '/guests/1/name': 'duplicate' });
});

it('the member is not a guest beside', () => {
  expect(judge('やまぶき　はるか')).toEqual({ '/guests/0/name': 'duplicate' });
});
