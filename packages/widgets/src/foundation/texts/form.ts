/** Words every form uses. Widgets spread them into their own tables. */
export const formTexts = {
  required: '※必須',
  optional: '※任意',
  readOnly: '編集不可',
  errorMark: '＊',
};

/** What the form pieces read of a widget's table. */
export type FormTexts = Readonly<Record<keyof typeof formTexts, string>>;

/** Stands in where even the texts of problems cannot be loaded. For widgets that talk to the portal. */
export const networkTexts = {
  unreachable: '通信できませんでした。電波やネットワークの状態を確かめて、もう一度お試しください。',
  requestId: (id: string) => `お問い合わせ番号：${id}`,
};
