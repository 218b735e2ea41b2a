import type { MessageSource } from '../foundation/messages.js';
import { formTexts } from '../foundation/texts/form.js';
import { stateTexts } from '../foundation/texts/states.js';
import { stepUpTexts } from '../foundation/texts/step-up.js';

const ja = {
  ...formTexts,
  ...stateTexts,
  ...stepUpTexts,
  heading: '登録内容の確認・変更',
  save: '変更を保存する',
  saving: '変更しています…',
  cancel: 'やめる',
  readAs: (value: string) => `「${value}」として読み取りました。`,

  nickname: 'ニックネーム',
  newNickname: '新しいニックネーム',
  changeNickname: 'ニックネームを変更する',
  nicknameSupport: 'サービスのご利用時に表示される名前です。本名は避けてください。',
  nicknameRequired: 'ニックネームを入力してください。',
  nicknameChanged: 'ニックネームを変更しました。',
  nicknameLooksReal: '本名に似たニックネームです。安全のため、本名と違うものをお勧めします。',

  email: 'メールアドレス',
  changeEmail: 'メールアドレスを変更する',
  newEmail: '新しいメールアドレス',
  emailSupport: '新しいアドレスへ確認のメールをお送りします。メールのURLを開くまで、今のアドレスのままです。',
  emailRequired: '新しいメールアドレスを入力してください。',
  emailInvalid: 'メールアドレスの形が正しくありません。もう一度ご確認ください。',
  emailSent: (email: string) =>
    `${email} へ確認のメールをお送りしました。3時間以内にメールのURLを開いてください。`,

  loginId: 'ログインID',
  changeLoginId: 'ログインIDを変更する',
  newLoginId: '新しいログインID',
  loginIdSupport: (min: number, max: number) =>
    `半角の英数字と . _ - で、${min}〜${max}文字。大文字と小文字は区別しません。`,
  loginIdRequired: '新しいログインIDを入力してください。',
  loginIdInvalid: 'このログインIDは使えません。使える文字と文字数をご確認ください。',
  loginIdChanged: 'ログインIDを変更しました。次のログインからお使いください。',

  password: 'パスワード',
  passwordHidden: '安全のため表示しません',
  changePassword: 'パスワードを変更する',
  newPassword: '新しいパスワード',
  newPasswordAgain: '新しいパスワード(確認)',
  passwordChanged: 'パスワードを変更しました。ほかの端末でのログインは終了しました。',

  sessions: 'ログイン中の端末',
  sessionsText: '心当たりのない端末があるときは、ログインを終了し、パスワードを変更してください。',
  unknownDevice: '不明な端末',
  thisDevice: 'この端末',
  lastUsed: (at: string) => `最後に使われた日時：${at}`,
  endSession: 'ログインを終了する',
  endSessionOf: (device: string, at: string) => `${device}（${at}）のログインを終了する`,
  ending: '終了しています…',
  sessionEnded: 'その端末でのログインを終了しました。',

  typedKept: '入力中の内容はそのまま残っています。',
  logInAgain: 'ログインし直す（新しいタブで開きます）',

  confirmEmailHeading: 'メールアドレスの変更',
  confirmEmailText: '下のボタンを押すと、メールアドレスの変更が完了します。',
  confirmEmailButton: '変更を完了する',
  emailConfirmedHeading: 'メールアドレスを変更しました',
  emailConfirmedText: '今後のメールは新しいアドレスへお送りします。',
  deadLinkHeading: 'このURLは使えません',
  deadLinkText:
    '有効期限（3時間）が過ぎたか、すでに使われたか、より新しいメールが送られています。すでに変更を完了した方は、あらためてのお手続きは不要です。まだの方は、ログインして、もう一度変更してください。',
  toSettings: '登録内容の確認へ',
};

export type AccountSettingsTexts = typeof ja;

export const messages: MessageSource<AccountSettingsTexts> = {
  ja,
  en: async () => (await import('./account-settings.messages.en.js')).en,
};
