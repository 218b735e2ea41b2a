/** Words after a link that leads elsewhere. */
export const linkTexts = {
  outside: (host: string) => `（外部サイト ${host}・新しいタブで開きます）`,
  newTab: '（新しいタブで開きます）',
};
