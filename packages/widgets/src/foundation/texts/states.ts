/** Words for the states that every widget has. */
export const stateTexts = {
  loading: '読み込んでいます…',
  retry: 'もう一度試す',
  empty: '表示するものはありません。',
  offlineHeading: 'インターネットにつながっていません',
  offlineText: '電波やネットワークの状態を確かめてください。つながると続きから表示します。',
  errorHeading: '表示できませんでした',
  signedOutHeading: 'ログインしてください',
  signedOutText: 'この内容はログインするとご覧になれます。',
  expiredHeading: 'ログアウトしました',
  expiredText:
    'しばらく操作がなかったため、安全のためログアウトしました。入力中の内容はそのまま残っています。',
  logIn: 'ログインする',
  notOpenHeading: 'まだご利用になれません',
  notOpenText: (from: string | undefined) =>
    from ? `${from}ごろからご利用いただける予定です。` : 'ご利用いただけるようになるまでお待ちください。',
  requestId: (id: string) => `お問い合わせ番号：${id}`,
  success: '成功',
  warning: '注意',
  error: 'エラー',
  info: 'お知らせ',
};
