import type { FieldProblemTexts } from './field-problems.js';

const refused = (character: string) => `“${character}” cannot be used.`;

export const en: FieldProblemTexts = {
  required: 'Please fill in this field.',
  wrong_type: 'Please check this entry.',
  too_short: 'This is too short.',
  too_long: 'This is too long. Please shorten it.',
  invalid_format: 'Please check the form of this entry.',
  impossible_date: 'This date does not exist.',
  future_date: 'This date lies in the future.',
  unknown_field: 'Please check this entry.',
  out_of_range: 'This is outside the range that can be entered.',
  too_old: 'This date lies too far back.',
  not_below_systolic: 'The lower number is not below the upper one.',
  invalid_character: 'This holds a character that cannot be used.',
  carrier_address_refused: 'We cannot send to addresses with a dot before “@” or two dots in a row.',
  contains_insured_number: 'It must not contain your insured number.',
  missing_upper: 'Please include a capital letter.',
  missing_lower: 'Please include a small letter.',
  missing_digit: 'Please include a digit.',
  symbol_not_allowed: refused,
  symbol_ambiguous: refused,
  full_width: (character) => `“${character}” is a full-width character. Please use half width.`,
  too_common: 'This password is easily guessed. Please choose another.',
  contains_login_id: 'The password must not contain your login ID.',
  contains_personal: 'The password must not contain your nickname, date of birth or insured number.',
};
