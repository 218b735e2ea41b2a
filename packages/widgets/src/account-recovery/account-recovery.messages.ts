import type { MessageSource } from '../foundation/messages.js';
import { formTexts, networkTexts } from '../foundation/texts/form.js';

const ja = {
  ...formTexts,
  ...networkTexts,
  heading: 'ログインID・パスワードをお忘れの方',
  choose: 'お困りのことをお選びください。',
  forgotPassword: 'パスワードを忘れた',
  forgotLoginId: 'ログインIDを忘れた',
  back: '選び直す',

  passwordHeading: 'パスワードをお忘れの方',
  passwordText:
    '登録したログインIDとメールアドレスを入力してください。新しいパスワードを決めるためのURLをメールでお送りします。',
  loginIdHeading: 'ログインIDをお忘れの方',
  loginIdText: '登録したメールアドレスを入力してください。ログインIDをメールでお知らせします。',
  loginId: 'ログインID',
  loginIdRequired: 'ログインIDを入力してください。',
  email: 'メールアドレス',
  emailSupport: '例：taro@example.com',
  emailRequired: 'メールアドレスを入力してください。',
  emailInvalid: 'メールアドレスの形が正しくありません。もう一度ご確認ください。',
  noEmail: '登録したメールアドレスが使えない・わからない場合は、健康保険組合へご連絡ください。',
  readAs: (value: string) => `「${value}」として読み取りました。`,
  send: '送信する',
  sending: '送信しています…',

  sentHeading: 'メールをご確認ください',
  sentTo: (email: string) => `入力内容が登録と一致した場合、${email} へメールをお送りしました。`,
  sentHours: 'メールのURLは3時間使えます。',
  sentHelp: 'メールが届かないときは、次のことをご確認ください。',
  sentSpam: '迷惑メールフォルダに入っていないか',
  sentTypo: '入力した内容が登録したものと同じか',
  sentFilter: '携帯電話会社の受信設定（URL付きメールの拒否など）で止められていないか',
  again: '入力し直す',

  opening: 'URLを確認しています…',
  deadHeading: 'このURLは使えません',
  deadText:
    '有効期限（3時間）が過ぎたか、すでに使われたか、新しいメールが送られています。もう一度メールをお送りします。',
  restart: 'メールをもう一度受け取る',
  retry: 'もう一度試す',

  resetHeading: '新しいパスワードを決める',
  resetText: '新しいパスワードを2回入力してください。変更すると、ほかの端末でのログインはすべて終了します。',
  newPassword: '新しいパスワード',
  newPasswordAgain: '新しいパスワード(確認)',
  change: 'パスワードを変更する',
  changing: '変更しています…',
  doneHeading: 'パスワードを変更しました',
  doneText: '新しいパスワードでログインしてください。',
  toLogin: 'ログイン画面へ',
};

export type AccountRecoveryTexts = typeof ja;

export const messages: MessageSource<AccountRecoveryTexts> = {
  ja,
  en: async () => (await import('./account-recovery.messages.en.js')).en,
};
