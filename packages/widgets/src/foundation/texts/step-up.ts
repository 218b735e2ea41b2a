/** Words of the question for the current password. */
export const stepUpTexts = {
  stepUpHeading: 'ご本人の確認',
  stepUpText: '安全のため、現在のパスワードを入力してください。',
  currentPassword: '現在のパスワード',
  currentPasswordRequired: '現在のパスワードを入力してください。',
  reveal: 'パスワードを表示する',
  revealed: 'パスワードを表示しています。',
  hidden: 'パスワードを隠しました。',
  prove: '確認する',
  proving: '確認しています…',
  decline: 'やめる',
};
