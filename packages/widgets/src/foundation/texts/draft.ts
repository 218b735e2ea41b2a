/** Words beside a draft that is saved as one types. */
export const draftTexts = {
  saving: '保存しています…',
  saved: (time: string) => `保存しました ${time}`,
  unsaved: 'まだ保存できていません。入力した内容はこの画面に残っています。',
  unsavedOffline:
    'インターネットにつながっていないため、まだ保存できていません。入力した内容はこの画面に残っています。つながると保存します。',
  saveAgain: 'もう一度保存する',
};

/** What the save line reads of a widget's table. */
export type DraftTexts = typeof draftTexts;
