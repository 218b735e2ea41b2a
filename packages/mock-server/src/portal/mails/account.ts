import { japanTime } from './japan-time.js';
import type { Letters } from './letter.js';

interface LinkMail {
  readonly link: string;
  readonly expiresAt: number;
}

export const passwordResetLink = ({ link, expiresAt }: LinkMail): Letters => ({
  ja: {
    subject: '【いきいきポータル】パスワード再設定のご案内',
    blocks: [
      'パスワード再設定のお申し込みを受け付けました。次のURLを開き、新しいパスワードを設定してください。',
      { link },
      {
        items: [
          `URLの有効期限は ${japanTime(expiresAt, 'ja')} です。`,
          'URLは一度だけお使いいただけます。',
          '再設定が終わると、ログイン中の端末はすべてログアウトされます。',
        ],
      },
      'お心当たりがない場合は、何もせず、このメールを破棄してください。パスワードは変わりません。',
    ],
  },
  en: {
    subject: '[Ikiiki Portal] Set a new password',
    blocks: [
      'We have received a request to set a new password. Please open this link and choose one.',
      { link },
      {
        items: [
          `The link works until ${japanTime(expiresAt, 'en')}.`,
          'It can be used once.',
          'Setting a new password logs you out on all devices.',
        ],
      },
      'If you did not ask for it, please do nothing and delete this mail. Your password stays as it is.',
    ],
  },
});

export const passwordChanged = (at: number): Letters => ({
  ja: {
    subject: '【いきいきポータル】パスワード変更のお知らせ',
    blocks: [
      `${japanTime(at, 'ja')}に、いきいきポータル個人サイトのパスワードが変更されました。`,
      'ご自身で変更された場合は、何もしていただく必要はありません。',
      '身に覚えのない場合は、ログイン画面の「パスワードをお忘れの方」からすぐにパスワードを再設定し、ご連絡ください。',
    ],
  },
  en: {
    subject: '[Ikiiki Portal] Your password was changed',
    blocks: [
      `The password of your Ikiiki Portal account was changed at ${japanTime(at, 'en')}.`,
      'If it was you, there is nothing to do.',
      'If it was not you, please set a new password from the login page at once, and contact us.',
    ],
  },
});

export const loginIdReminder = (loginIds: readonly string[]): Letters => ({
  ja: {
    subject: '【いきいきポータル】ログインIDのお知らせ',
    blocks: [
      'お問い合わせのあった、このメールアドレスで登録されているログインIDは次のとおりです。',
      { items: loginIds },
      'パスワードもお忘れの場合は、ログイン画面の「パスワードをお忘れの方」から再設定してください。',
      'お心当たりがない場合は、何もしていただく必要はありません。ログインIDは、このメールアドレスにのみお送りしています。',
    ],
  },
  en: {
    subject: '[Ikiiki Portal] Your login ID',
    blocks: [
      'You asked for the login ID that is registered with this mail address.',
      { items: loginIds },
      'If you have forgotten the password too, the login page leads to setting a new one.',
      'If you did not ask for it, there is nothing to do. The login ID is sent to this address only.',
    ],
  },
});

export const loginIdChanged = (at: number): Letters => ({
  ja: {
    subject: '【いきいきポータル】ログインID変更のお知らせ',
    blocks: [
      `${japanTime(at, 'ja')}に、いきいきポータル個人サイトのログインIDが変更されました。次回から新しいログインIDでログインしてください。`,
      '身に覚えのない場合は、すぐにパスワードを再設定し、ご連絡ください。',
    ],
  },
  en: {
    subject: '[Ikiiki Portal] Your login ID was changed',
    blocks: [
      `The login ID of your Ikiiki Portal account was changed at ${japanTime(at, 'en')}. Please use the new one from now on.`,
      'If it was not you, please set a new password at once, and contact us.',
    ],
  },
});
