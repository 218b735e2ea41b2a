import type { PortalConfig } from '../config.js';
import { japanTime } from './japan-time.js';
import type { Letters } from './letter.js';

interface LinkMail {
  readonly link: string;
  readonly expiresAt: number;
  readonly hours: number;
}

/** Subject of mail 1: the one that members are told to look for. */
export const registrationSubject = {
  ja: '【いきいきポータル】新規利用登録のご案内',
  en: '[Ikiiki Portal] Continue your registration',
} as const;

/** Mail 1: leads to the identity check. */
export const registrationLink = ({ link, expiresAt, hours }: LinkMail): Letters => ({
  ja: {
    subject: registrationSubject.ja,
    blocks: [
      'いきいきポータル個人サイトの新規利用登録を受け付けました。',
      '次のURLを開き、「本人確認ページへ」を押して、登録を続けてください。',
      { link },
      {
        items: [
          `URLの有効期限は ${japanTime(expiresAt, 'ja')} です(送信から${hours}時間)。`,
          '期限を過ぎた場合は、メールアドレスの入力と送信からやり直してください。',
          '健康保険の記号・番号と、対象者の生年月日をご用意ください。',
          '登録のお申し込みが続けて行われた場合は、最後に届いたメールのURLをお使いください。',
        ],
      },
      'このメールにお心当たりがない場合は、メールアドレスの入力間違いが考えられます。何もせず、このメールを破棄してください。URLを開いて手続きをしない限り、登録は行われません。',
    ],
  },
  en: {
    subject: registrationSubject.en,
    blocks: [
      'We have received a request to register for the Ikiiki Portal with this address.',
      'Please open this link and press the button there to go on to the identity check.',
      { link },
      {
        items: [
          `The link works until ${japanTime(expiresAt, 'en')} (${hours} hours from sending).`,
          'After that, please begin again by entering your mail address.',
          'Please have your health insurance symbol (記号) and number (番号) and your date of birth ready.',
          'If you asked more than once, use the link in the newest mail.',
        ],
      },
      'If you did not expect this mail, somebody may have mistyped an address. Please do nothing and delete it: nobody is registered unless the link is opened and the steps are completed.',
    ],
  },
});

/** Instead of mail 1 where the address already belongs to an account (SECURITY S-E3). */
export const alreadyRegistered = ({ siteUrl, pages }: PortalConfig): Letters => ({
  ja: {
    subject: '【いきいきポータル】既に登録済みのメールアドレスです',
    blocks: [
      'このメールアドレスで、いきいきポータル個人サイトの新規利用登録のお申し込みがありましたが、このメールアドレスは既に登録済みです。新たに登録していただく必要はありません。',
      '次のページから、ログインIDとパスワードでログインしてください。',
      { link: `${siteUrl}${pages.login}` },
      {
        items: [
          'ログインIDをお忘れの場合は、ログイン画面の「ログインIDをお忘れの方」から、このメールアドレス宛てにお送りできます。',
          'パスワードをお忘れの場合は、ログイン画面の「パスワードをお忘れの方」から、再設定していただけます。',
          'ご家族の方が登録される場合は、別のメールアドレスでお申し込みください。',
        ],
      },
      'お申し込みにお心当たりがない場合も、登録内容は変わっておりません。このメールは破棄していただいて差し支えありません。',
    ],
  },
  en: {
    subject: '[Ikiiki Portal] This address is already registered',
    blocks: [
      'Somebody asked to register for the Ikiiki Portal with this address, which is already registered. There is no need to register again.',
      'Please log in with your login ID and password here.',
      { link: `${siteUrl}${pages.login}` },
      {
        items: [
          'Forgotten your login ID? The login page can send it to this address.',
          'Forgotten your password? The login page leads to setting a new one.',
          'For another person of your family, please use another mail address.',
        ],
      },
      'If it was not you who asked: nothing about your registration has changed, and you may delete this mail.',
    ],
  },
});

/** Mail 2: leads to where the confirmation key is typed. Useless without the key. */
export const confirmationLink = ({ link, expiresAt, hours }: LinkMail): Letters => ({
  ja: {
    subject: '【いきいきポータル】確認キー(認証キー)入力のご案内',
    blocks: [
      '本人確認が終わりました。次のURLを開き、本人確認の画面に表示された確認キー(認証キー)を入力して、登録を続けてください。',
      { link },
      {
        items: [
          `URLの有効期限は ${japanTime(expiresAt, 'ja')} です(送信から${hours}時間)。`,
          '期限を過ぎた場合は、新規利用登録をはじめからやり直してください。',
          '確認キーが分からなくなった場合は、1通目のメールのURLを開き、もう一度本人確認をしてください。新しい確認キーとメールをお送りします。',
          '確認キーは、このメールには記載しておりません。職員が確認キーをお尋ねすることもありません。',
        ],
      },
      'このメールにお心当たりがない場合は、何もせず破棄してください。確認キーがなければ、登録は完了しません。',
    ],
  },
  en: {
    subject: '[Ikiiki Portal] Enter your confirmation key',
    blocks: [
      'Your identity has been confirmed. Please open this link and enter the confirmation key that was shown on the identity page.',
      { link },
      {
        items: [
          `The link works until ${japanTime(expiresAt, 'en')} (${hours} hours from sending).`,
          'After that, please begin the registration again.',
          'If you no longer have the key, open the link in the first mail and confirm your identity again. You will get a new key and a new mail.',
          'The key is not written in this mail, and nobody of our staff will ask you for it.',
        ],
      },
      'If you did not expect this mail, please do nothing and delete it. Without the key no registration can be completed.',
    ],
  },
});

export const registrationCompleted = (): Letters => ({
  ja: {
    subject: '【いきいきポータル】利用登録完了のお知らせ',
    blocks: [
      'いきいきポータル個人サイトの利用登録が完了しました。',
      '登録されたログインIDとパスワードでログインしてください。ログインIDとパスワードはこのメールには記載しておりません。お忘れのないようご注意ください。',
      '登録のお手続きにお心当たりがない場合は、至急ご連絡ください。',
    ],
  },
  en: {
    subject: '[Ikiiki Portal] Your registration is complete',
    blocks: [
      'Your registration for the Ikiiki Portal is complete.',
      'Please log in with the login ID and the password that you chose. They are not written in this mail, so please remember them well.',
      'If it was not you who registered, please contact us at once.',
    ],
  },
});
