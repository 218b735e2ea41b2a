import type { FieldProblemTexts } from './field-problems.js';

const refused = (character: string) => `「${character}」は使えません。`;

export const ja: FieldProblemTexts = {
  required: '入力してください。',
  wrong_type: '入力内容をご確認ください。',
  too_short: '文字数が足りません。',
  too_long: '長すぎます。短くしてください。',
  invalid_format: '正しい形式で入力してください。',
  impossible_date: '実在しない日付です。',
  future_date: '未来の日付です。',
  unknown_field: '入力内容をご確認ください。',
  out_of_range: '入力できる範囲をこえています。',
  too_old: '古すぎる日付です。',
  not_below_systolic: '最低血圧が最高血圧以上になっています。',
  invalid_character: '使えない文字が入っています。',
  carrier_address_refused: '＠の直前や連続するドットのあるアドレスには送信できません。',
  contains_insured_number: '記号・番号を含むものは使えません。',
  missing_upper: '半角の英大文字を入れてください。',
  missing_lower: '半角の英小文字を入れてください。',
  missing_digit: '半角の数字を入れてください。',
  symbol_not_allowed: refused,
  symbol_ambiguous: refused,
  full_width: (character) => `「${character}」は全角の文字です。半角で入力してください。`,
  too_common: 'よく使われる、推測されやすいパスワードです。別のパスワードを入力してください。',
  contains_login_id: 'ログインIDを含むパスワードは使えません。',
  contains_personal: 'ニックネームや生年月日、記号・番号を含むパスワードは使えません。',
};
