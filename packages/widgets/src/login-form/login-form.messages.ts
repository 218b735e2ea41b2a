import type { MessageSource } from '../foundation/messages.js';
import { formTexts, networkTexts } from '../foundation/texts/form.js';
import { bannerTexts, sessionTexts } from '../foundation/texts/session.js';

const ja = {
  ...formTexts,
  ...networkTexts,
  ...bannerTexts,
  ...sessionTexts,
  heading: 'ログイン',
  idText: '登録したログインIDを入力し、「次へ」を押してください。',
  loginId: 'ログインID',
  loginIdRequired: 'ログインIDを入力してください。',
  loginIdTooLong: 'ログインIDが長すぎます。もう一度ご確認ください。',
  readAs: (loginId: string) => `「${loginId}」として読み取りました。`,
  next: '次へ',
  passwordText: 'パスワードを入力し、「ログイン」を押してください。',
  loginIdFixed: '違うログインIDを使うときは「ログインIDを変える」を押してください。',
  changeLoginId: 'ログインIDを変える',
  password: 'パスワード',
  passwordRequired: 'パスワードを入力してください。',
  reveal: 'パスワードを表示する',
  revealed: 'パスワードを表示しています。',
  hidden: 'パスワードを隠しました。',
  logIn: 'ログイン',
  checking: '確認しています…',
  forgot: 'ログインID・パスワードをお忘れの方',
  firstTime: '初めてご利用の方',
  register: '新規利用登録',
  signedInHeading: 'ログインしています',
  signedInText: 'いきいきポータルをご利用いただけます。',
  home: 'ホームへ進む',
  logOut: 'ログアウト',
  loggedOutHeading: 'ログアウトしました',
};

export type LoginFormTexts = typeof ja;

export const messages: MessageSource<LoginFormTexts> = {
  ja,
  en: async () => (await import('./login-form.messages.en.js')).en,
};
