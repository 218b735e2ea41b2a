import type { Letters } from './letter.js';

/** To the member, whenever the society has done something with an application; names neither it nor its outcome. */
export const procedureChanged = (siteUrl: string): Letters => ({
  ja: {
    subject: '【いきいきポータル】お手続きの状況が変わりました',
    blocks: [
      'お手続きの状況が変わりました。いきいきポータルにログインしてご確認ください。',
      { link: siteUrl },
      'このメールには、お手続きの内容を記載しておりません。',
    ],
  },
  en: {
    subject: '[Ikiiki Portal] Something has happened with your application',
    blocks: [
      'Something has happened with one of your applications. Please log in to the portal to see it.',
      { link: siteUrl },
      'For your privacy this mail does not say what it is about.',
    ],
  },
});
