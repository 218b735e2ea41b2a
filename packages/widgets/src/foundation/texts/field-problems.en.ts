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
  unknown_choice: 'This option cannot be chosen. Please choose again.',
  too_few_choices: 'Please choose more options.',
  too_many_choices: 'Please choose fewer options.',
  exclusive_choice: 'One of these options cannot be chosen together with others.',
  invalid_number: 'Please enter a number.',
  too_small: 'This number is too small.',
  too_large: 'This number is too large.',
  too_many_decimals: 'Please enter fewer decimal places.',
};
