import { japanTime } from './japan-time.js';
import type { Letters } from './letter.js';

/** To a registered member as whom somebody tried to register again (SECURITY S-B5). */
export const registrationAttempt = (at: number): Letters => ({
  ja: {
    subject: '【いきいきポータル】新規利用登録の操作がありました',
    blocks: [
      `${japanTime(at, 'ja')}ごろ、既に登録済みのあなたの情報で、いきいきポータル個人サイトの新規利用登録をしようとする操作がありました。登録は行われておらず、現在の登録内容に変わりはありません。`,
      'ご自身で操作された場合は、新たに登録していただく必要はありません。ログイン画面からログインしてください。',
      '身に覚えのない場合は、第三者があなたの記号・番号と生年月日を知っているおそれがあります。お手数ですが、ご連絡ください。',
    ],
  },
  en: {
    subject: '[Ikiiki Portal] Somebody tried to register',
    blocks: [
      `At about ${japanTime(at, 'en')} somebody tried to register for the Ikiiki Portal with your details, which are already registered. The attempt failed and nothing has changed.`,
      'If it was you: there is no need to register again. Please log in.',
      'If it was not you, somebody may know your insurance number and date of birth. Please contact us.',
    ],
  },
});

/** To registered members of a household whose number is held after failed tries (SECURITY S-B3). */
export const identityHeld = (at: number): Letters => ({
  ja: {
    subject: '【いきいきポータル】身に覚えのない登録操作にご注意ください',
    blocks: [
      `${japanTime(at, 'ja')}ごろ、あなたと同じ記号・番号で新規利用登録の本人確認が続けて失敗したため、この記号・番号での新規利用登録を一時的に停止しました。`,
      'あなたの登録内容に変わりはなく、これまでどおりログインしてご利用いただけます。',
      'ご家族の方が登録の操作をされていた場合は、入力内容をお確かめのうえ、時間をおいてやり直してください。ご家族にも身に覚えがない場合は、お手数ですが、ご連絡ください。',
    ],
  },
  en: {
    subject: '[Ikiiki Portal] Registration attempts you may not know of',
    blocks: [
      `At about ${japanTime(at, 'en')} the identity check of a new registration failed several times with the insurance number that you share with your family. New registrations with this number are stopped for now.`,
      'Your own registration has not changed, and you can log in as always.',
      'If somebody of your family was registering, please check the entries and try again later. If nobody in your family knows of it, please contact us.',
    ],
  },
});
