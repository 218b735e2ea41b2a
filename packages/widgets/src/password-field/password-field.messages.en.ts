import type { Translation } from '../foundation/messages.js';
import { formTextsEn } from '../foundation/texts/form.en.js';
import type { PasswordFieldTexts } from './password-field.messages.js';

export const en: Translation<PasswordFieldTexts> = {
  ...formTextsEn,
  label: 'Password',
  reveal: 'Show password',
  revealed: 'The password is shown.',
  hidden: 'The password is hidden.',

  rules: 'Rules for the password',
  min_length: (count) => `At least ${count} characters`,
  upper: 'A capital letter (A–Z)',
  lower: 'A small letter (a–z)',
  digit: 'A digit (0–9)',
  symbols: (symbols) => `Symbols you may use: ${symbols}`,
  met: ' (OK)',
  unmet: ' (not yet)',
  allMet: 'All rules are met.',
  advice: 'A symbol makes the password safer still.',

  missing: (label) => `Please enter: ${label}.`,
  different: 'Please enter the same password.',
  left: (rules) => `Still needed: ${rules}`,
  separator: ', ',
  too_long: (count) => `This is too long. Please use at most ${count} characters.`,
  full_width: (characters) => `${characters}: full-width characters. Please use half width.`,
  refused: (characters) => `${characters} cannot be used.`,
  quoted: (character) => `“${character}”`,
  space: 'space',
};
