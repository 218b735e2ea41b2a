import { japanTime } from './japan-time.js';
import type { Letters } from './letter.js';

/** To the new address: nothing changes until its link is confirmed. */
export const emailChangeLink = (mail: { readonly link: string; readonly expiresAt: number }): Letters => ({
  ja: {
    subject: '【いきいきポータル】メールアドレス変更の確認',
    blocks: [
      'いきいきポータル個人サイトの登録メールアドレスを、このメールアドレスに変更するお申し込みを受け付けました。次のURLを開き、変更を確定してください。',
      { link: mail.link },
      {
        items: [
          `URLの有効期限は ${japanTime(mail.expiresAt, 'ja')} です。`,
          '確定されるまで、登録メールアドレスは変わりません。',
        ],
      },
      'お心当たりがない場合は、メールアドレスの入力間違いが考えられます。何もせず、このメールを破棄してください。',
    ],
  },
  en: {
    subject: '[Ikiiki Portal] Confirm your new mail address',
    blocks: [
      'We have received a request to change the mail address of an Ikiiki Portal account to this one. Please open this link to confirm it.',
      { link: mail.link },
      {
        items: [
          `The link works until ${japanTime(mail.expiresAt, 'en')}.`,
          'Until it is confirmed the registered address stays as it is.',
        ],
      },
      'If you did not expect this mail, somebody may have mistyped an address. Please do nothing and delete it.',
    ],
  },
});

/** To a new address that belongs to another account already. */
export const emailInUse = (): Letters => ({
  ja: {
    subject: '【いきいきポータル】メールアドレスを変更できません',
    blocks: [
      '登録メールアドレスを、このメールアドレスに変更するお申し込みがありましたが、このメールアドレスは別の登録で使われているため、変更できません。別のメールアドレスでお申し込みください。',
      'お心当たりがない場合は、何もせず、このメールを破棄してください。',
    ],
  },
  en: {
    subject: '[Ikiiki Portal] This address cannot be used',
    blocks: [
      'Somebody asked to change the mail address of an account to this one, which is registered with another account. Please choose another address.',
      'If you did not expect this mail, please do nothing and delete it.',
    ],
  },
});

/** To the old address, as soon as the change is asked for. */
export const emailChangeRequested = (at: number): Letters => ({
  ja: {
    subject: '【いきいきポータル】メールアドレス変更のお申し込みがありました',
    blocks: [
      `${japanTime(at, 'ja')}に、登録メールアドレスを変更するお申し込みがありました。新しいメールアドレスで確認されると、変更されます。`,
      '身に覚えのない場合は、すぐにパスワードを再設定し、ご連絡ください。再設定すると、この変更のお申し込みは取り消されます。',
    ],
  },
  en: {
    subject: '[Ikiiki Portal] A change of your mail address was asked for',
    blocks: [
      `At ${japanTime(at, 'en')} a change of your registered mail address was asked for. It takes effect when the new address is confirmed.`,
      'If it was not you, please set a new password at once, and contact us. A new password cancels this change.',
    ],
  },
});

/** To the old address, when the change has taken effect. */
export const emailChanged = (at: number): Letters => ({
  ja: {
    subject: '【いきいきポータル】メールアドレス変更完了のお知らせ',
    blocks: [
      `${japanTime(at, 'ja')}に、登録メールアドレスが変更されました。今後のお知らせは、新しいメールアドレスにお送りします。`,
      '身に覚えのない場合は、至急ご連絡ください。',
    ],
  },
  en: {
    subject: '[Ikiiki Portal] Your mail address was changed',
    blocks: [
      `Your registered mail address was changed at ${japanTime(at, 'en')}. From now on we write to the new one.`,
      'If it was not you, please contact us at once.',
    ],
  },
});
