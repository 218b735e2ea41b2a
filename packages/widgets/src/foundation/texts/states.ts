import { networkTexts } from './form.js';
import { bannerTexts, sessionTexts } from './session.js';

/** Words for the states that every widget has. */
export const stateTexts = {
  ...networkTexts,
  ...bannerTexts,
  ...sessionTexts,
  loading: '読み込んでいます…',
  retry: 'もう一度試す',
  empty: '表示するものはありません。',
  offlineHeading: 'インターネットにつながっていません',
  offlineText: '電波やネットワークの状態を確かめてください。つながると続きから表示します。',
  errorHeading: '表示できませんでした',
  signedOutHeading: 'ログインしてください',
  signedOutText: 'この内容はログインするとご覧になれます。',
  logIn: 'ログインする',
  notOpenHeading: 'まだご利用になれません',
  notOpenText: (from: string | undefined) =>
    from ? `${from}ごろからご利用いただける予定です。` : 'ご利用いただけるようになるまでお待ちください。',
};
