import type { ExchangeRow } from '../rewards/exchange-view.js';
import { japanTime } from './japan-time.js';
import type { Letters } from './letter.js';

const number = new Intl.NumberFormat('ja-JP');

/** To the member, at every exchange. */
export const exchangeRequested = (exchange: ExchangeRow): Letters => {
  const { reward_name: name, points, accepted_at: acceptedAt } = exchange;
  return {
    ja: {
      subject: '【いきいきポータル】ポイント交換を受け付けました',
      blocks: [
        'ポイントの商品交換を受け付けました。',
        { items: [`商品：${name}`, `ポイント：${number.format(points)}ポイント`] },
        `${japanTime(acceptedAt, 'ja')}までは、いきいきポータルの交換履歴から取り消すことができます。`,
        'お心当たりがない場合は、すぐに交換を取り消し、パスワードを変更のうえ、ご連絡ください。',
      ],
    },
    en: {
      subject: '[Ikiiki Portal] We have received your exchange',
      blocks: [
        'We have received your exchange of points.',
        { items: [`Reward: ${name}`, `Points: ${number.format(points)}`] },
        `You can cancel it in the portal until ${japanTime(acceptedAt, 'en')}.`,
        'If it was not you, please cancel it at once, change your password, and contact us.',
      ],
    },
  };
};

export const exchangeCancelled = ({ reward_name: name, points }: ExchangeRow): Letters => ({
  ja: {
    subject: '【いきいきポータル】ポイント交換を取り消しました',
    blocks: [
      '次の商品交換を取り消し、ポイントをお戻ししました。お戻ししたポイントの有効期限は、交換の前と同じです。',
      { items: [`商品：${name}`, `ポイント：${number.format(points)}ポイント`] },
    ],
  },
  en: {
    subject: '[Ikiiki Portal] Your exchange was cancelled',
    blocks: [
      'This exchange was cancelled and its points are yours again, with the dates on which they expire as before.',
      { items: [`Reward: ${name}`, `Points: ${number.format(points)}`] },
    ],
  },
});

export const giftCode = (name: string, code: string): Letters => ({
  ja: {
    subject: '【いきいきポータル】交換された商品のコードをお届けします',
    blocks: [
      `ポイントで交換された「${name}」のコードをお届けします。`,
      { items: [code] },
      'コードは大切に保管し、ほかの方に知らせないでください。使い方は、商品の発行元の案内をご覧ください。',
    ],
  },
  en: {
    subject: '[Ikiiki Portal] The code of your reward',
    blocks: [
      `Here is the code of “${name}”, for which you exchanged points.`,
      { items: [code] },
      'Please keep it safe and tell it to nobody. Its issuer says how to use it.',
    ],
  },
});
