import type { Language } from '../foundation/language.js';
import type { FramedWidgetName } from '../widgets.js';

export interface EmbedTexts {
  /** Title of the frame for screen readers, by widget. */
  readonly titles: Readonly<Record<FramedWidgetName, string>>;
  readonly otherTitle: string;
  readonly loading: string;
  readonly unreachable: string;
  readonly retry: string;
  readonly open: string;
  readonly opensInNewTab: string;
  readonly misplaced: string;
  /** Accessible name of the number of unread notices. */
  readonly unread: (count: number) => string;
}

/** Both languages travel together: a frame that cannot be reached must still be explained. */
export const embedTexts: Readonly<Record<Language, EmbedTexts>> = {
  ja: {
    titles: {
      'login-form': 'いきいきポータル：ログイン',
      'registration-wizard': 'いきいきポータル：新規利用登録',
      home: 'いきいきポータル：ホーム',
      'points-balance': 'いきいきポータル：ポイント',
      'reward-catalog': 'いきいきポータル：商品交換',
      'my-rules': 'いきいきポータル：マイルール',
      'notice-list': 'いきいきポータル：お知らせ',
      'checkup-results': 'いきいきポータル：健診結果',
      'article-list': 'いきいきポータル：記事・レシピ',
      survey: 'いきいきポータル：アンケート',
      'event-list': 'いきいきポータル：健康イベント',
      'health-records': 'いきいきポータル：健康記録',
      'application-forms': 'いきいきポータル：申請書',
      'document-list': 'いきいきポータル：通知書・証明書',
      'flu-subsidy': 'いきいきポータル：インフルエンザ補助金申請',
      'resort-booking': 'いきいきポータル：契約保養所',
      'checkup-application': 'いきいきポータル：健診申込・受診券',
      'generic-notice': 'いきいきポータル：ジェネリック差額通知',
      'medical-expenses': 'いきいきポータル：医療費通知',
      'unread-badge': 'いきいきポータル：未読のお知らせ',
    },
    otherTitle: 'いきいきポータル',
    loading: 'いきいきポータルを読み込んでいます…',
    unreachable:
      'いきいきポータルを表示できませんでした。通信の状態をお確かめのうえ、しばらくしてからもう一度お試しください。',
    retry: 'もう一度読み込む',
    open: 'いきいきポータルを開く',
    opensInNewTab: '（新しいタブで開きます）',
    misplaced: 'この部分の設定に誤りがあります。ページの管理者にお知らせください。',
    unread: (count) => `未読のお知らせ ${count}件`,
  },
  en: {
    titles: {
      'login-form': 'Ikiiki Portal: log in',
      'registration-wizard': 'Ikiiki Portal: registration',
      home: 'Ikiiki Portal: home',
      'points-balance': 'Ikiiki Portal: points',
      'reward-catalog': 'Ikiiki Portal: rewards',
      'my-rules': 'Ikiiki Portal: my rules',
      'notice-list': 'Ikiiki Portal: news',
      'checkup-results': 'Ikiiki Portal: checkup results',
      'article-list': 'Ikiiki Portal: articles',
      survey: 'Ikiiki Portal: surveys',
      'event-list': 'Ikiiki Portal: events',
      'health-records': 'Ikiiki Portal: health records',
      'application-forms': 'Ikiiki Portal: application forms',
      'document-list': 'Ikiiki Portal: documents',
      'flu-subsidy': 'Ikiiki Portal: flu vaccination subsidy',
      'resort-booking': 'Ikiiki Portal: resorts',
      'checkup-application': 'Ikiiki Portal: checkups and vouchers',
      'generic-notice': 'Ikiiki Portal: generic medicines',
      'medical-expenses': 'Ikiiki Portal: medical expenses',
      'unread-badge': 'Ikiiki Portal: unread notices',
    },
    otherTitle: 'Ikiiki Portal',
    loading: 'Loading the Ikiiki Portal…',
    unreachable:
      'The Ikiiki Portal could not be shown. Please check your connection and try again in a little while.',
    retry: 'Load again',
    open: 'Open the Ikiiki Portal',
    opensInNewTab: ' (opens in a new tab)',
    misplaced: 'This part of the page is not set up correctly. Please tell whoever keeps this page.',
    unread: (count) => `Unread notices: ${count}`,
  },
};
