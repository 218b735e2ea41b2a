/** Texts of the frame around the steps and of step 1: all that stands on the first screen. */
export const firstJa = {
  title: '新規利用登録',
  stepOf: (step: number, total: number) => `全${total}ステップ中、${step}ステップ目`,
  step1: 'メールアドレスの登録',
  step2: 'メールの受信',
  step3: '本人確認',
  step4: 'メールの受信',
  step5: '確認キーの入力',
  step6: '利用者情報の入力',
  stepsLabel: '登録の流れ',
  emailHeading: 'メールアドレスの登録',
  emailIntro: '登録に使うメールアドレスを入力してください。登録を続けるためのメールをお送りします。',
  email: 'メールアドレス',
  emailSupport: 'ふだんお使いで、すぐに受信を確認できるアドレスを入力してください。例：taro@example.com',
  emailRequired: 'メールアドレスを入力してください。',
  send: '送信する',
  sending: '送信しています…',
  openingLink: 'メールのリンクを確認しています…',
  loadFailed:
    '画面の一部を読み込めませんでした。通信の状態をお確かめのうえ、もう一度お試しください。入力した内容は消えていません。',
  retry: '再試行する',
};

export type FirstMessages = typeof firstJa;
