/** Words of a file that is loaded and saved. Widgets spread them into their own tables. */
export const downloadTexts = {
  downloading: 'ファイルを受け取っています…',
  downloadedSoFar: (loaded: string) => `${loaded}を受け取りました`,
  downloadedOf: (loaded: string, total: string) => `${total}のうち${loaded}を受け取りました`,
  downloadResumes: '通信が途切れました。続きを受け取っています…',
  downloaded: (name: string) => `${name}を保存しました。`,
  downloadAgain: (label: string) => `もう一度、${label}`,
  cancelDownload: '中止する',
  cancelDownloadOf: (label: string) => `中止する：${label}`,
  downloadCancelled: '受け取りを中止しました。',
};

export type DownloadTexts = typeof downloadTexts;
