import type { MessageSource } from '../foundation/messages.js';
import { formTexts, networkTexts } from '../foundation/texts/form.js';

/** Texts of the frame around the steps and of step 1: all that stands on the first screen. */
const firstJa = {
  ...formTexts,
  ...networkTexts,
  title: '新規利用登録',
  stepOf: (step: number, total: number) => `全${total}ステップ中、${step}ステップ目`,
  emailHeading: 'メールアドレスの登録',
  emailIntro: '入力したアドレスに、登録を続けるためのメールをお送りします。',
  email: 'メールアドレス',
  emailSupport: 'すぐに受信を確認できるアドレスを入力してください。例：taro@example.com',
  send: '送信する',
  sending: '送信しています…',
  openingLink: 'リンクを確認しています…',
  retry: 'もう一度試す',
};

export type FirstMessages = typeof firstJa;

export const firstMessages: MessageSource<FirstMessages> = {
  ja: firstJa,
  en: async () => (await import('./registration-wizard.messages.en.js')).firstEn,
};
