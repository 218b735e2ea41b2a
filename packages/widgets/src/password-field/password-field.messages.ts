import type { MessageSource } from '../foundation/messages.js';
import { formTexts } from '../foundation/texts/form.js';

const ja = {
  ...formTexts,
  label: 'パスワード',
  reveal: 'パスワードを表示する',
  revealed: 'パスワードを表示しています。',
  hidden: 'パスワードを隠しました。',

  rules: 'パスワードの条件',
  min_length: (count: number) => `${count}文字以上`,
  upper: '半角の英大文字',
  lower: '半角の英小文字',
  digit: '半角の数字',
  symbols: (symbols: string) => `使える記号：${symbols}`,
  met: '（OK）',
  unmet: '（まだ）',
  allMet: '条件をすべて満たしています。',
  advice: '記号も入れると、さらに安全なパスワードになります。',

  missing: (label: string) => `${label}を入力してください。`,
  different: '同じパスワードを入力してください。',
  left: (rules: string) => `次の条件を満たしてください：${rules}`,
  separator: '、',
  too_long: (count: number) => `長すぎます。${count}文字以内で入力してください。`,
  full_width: (characters: string) => `${characters}は全角の文字です。半角で入力してください。`,
  refused: (characters: string) => `${characters}は使えません。`,
  quoted: (character: string) => `「${character}」`,
  space: '空白',
};

export type PasswordFieldTexts = typeof ja;

export const messages: MessageSource<PasswordFieldTexts> = {
  ja,
  en: async () => (await import('./password-field.messages.en.js')).en,
};
