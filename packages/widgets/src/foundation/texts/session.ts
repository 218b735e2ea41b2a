/** The kinds of banners in words. */
export const bannerTexts = {
  success: '成功',
  warning: '注意',
  error: 'エラー',
  info: 'お知らせ',
};

/** Words for a session that ended by itself. */
export const sessionTexts = {
  expiredHeading: 'ログアウトしました',
  expiredText: 'しばらく操作がなかったため、安全のためログアウトしました。',
};
