import type { Language } from '../foundation/language.js';

/** What the page inside the frame says itself. */
export const frameTexts: Readonly<Record<Language, { readonly unknown: string; readonly broken: string }>> = {
  ja: {
    unknown: 'この内容は表示できません。アドレスが正しいか、ページの管理者にお確かめください。',
    broken: '内容を読み込めませんでした。通信の状態をお確かめのうえ、ページを読み込み直してください。',
  },
  en: {
    unknown:
      'There is nothing to show here. Please ask whoever keeps this page whether the address is right.',
    broken: 'The content could not be loaded. Please check your connection and load the page again.',
  },
};
