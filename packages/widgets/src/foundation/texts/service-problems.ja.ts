import type { ProblemTexts } from './problems.ja.js';
import type { ProblemTextCode, ProblemTextOf } from './problems.js';

/** Every code that is not told among those of any request. */
export type ServiceProblemTexts = Readonly<
  Record<Exclude<ProblemTextCode, keyof ProblemTexts>, ProblemTextOf>
>;

/** What only single services answer with. */
export const ja: ServiceProblemTexts = {
  application_not_possible: 'この申請書は、ポータルからは提出できません。',
  application_changed: '別の画面で内容が変更されています。最新の内容をご確認ください。',
  form_revised: '申請書が改定されました。新しい様式で提出してください。',
  step_not_possible: 'お手続きの状況が変わったため、この操作はできませんでした。最新の状況をご確認ください。',

  points_insufficient: ({ available }) =>
    available === undefined
      ? 'ポイントが足りません。'
      : `ポイントが足りません。いまお使いいただけるのは${available}ポイントです。`,
  reward_out_of_stock: '申し訳ありません。この商品は品切れになりました。別の商品をお選びください。',
  reward_price_changed: ({ price }) =>
    price === undefined
      ? '交換に必要なポイントが変わりました。新しいポイント数をご確認ください。'
      : `交換に必要なポイントが${price}ポイントに変わりました。ご確認のうえ、もう一度お手続きください。`,
  exchange_not_cancellable:
    'この交換は手配が始まっているため、取り消せません。お困りのときは健康保険組合へご連絡ください。',

  photo_refused: 'この写真は保存できませんでした。JPEG・PNG・WebPの、画像だけのファイルをお選びください。',

  certificate_not_offered:
    'この証明書は、申請していただけません。画面を読み込み直してから、もう一度お選びください。',
  certificate_already_requested: '同じ証明書の申請を、すでに受け付けています。申請の状況をご確認ください。',
  document_withdrawn: 'この書類は取り消されたため、ダウンロードできません。',

  vaccine_already_claimed: 'この方のこの回の申請は、すでにあります。一覧からご確認ください。',
  vaccine_claims_closed: '申請の受付期間ではないため、お手続きいただけません。',

  upload_offset_wrong: 'ファイルの送信が途中で止まりました。もう一度お試しください。',
  upload_refused: 'このファイルはお受けできませんでした。別のファイルをお選びください。',
  upload_in_use: 'このファイルは申請に使われているため、ここでは削除できません。',

  survey_closed: 'このアンケートは受付を終了しました。ご協力ありがとうございました。',
  survey_already_answered: 'このアンケートにはすでに回答いただいています。回答は1回限りです。',

  rule_limit_reached:
    '同時に続けられるマイルールの数に達しています。どれかをお休みにするか、終えてからお試しください。',
  rule_ended: 'このマイルールは終了しています。内容やチェックは変えられません。',
  rule_check_closed:
    'この日のチェックは、いまは変えられません。変えられるのは、今日と昨日（週のルールは今週と先週）の分です。',

  checkup_already_applied:
    '今年度の健診は、すでにお申し込みいただいています。お申し込みの内容をご確認ください。',
  checkup_not_for_you: ({ from }) =>
    from
      ? `このコースは、まだお申し込みいただけません。${from}からお申し込みいただけます。`
      : 'このコースの対象ではないため、お申し込みいただけません。別のコースをお選びください。',
  checkup_day_full: '申し訳ありません。お選びの日は満員になりました。別の日をお選びください。',
  checkup_change_closed:
    '変更と取り消しの受付は、受診日の前日までです。お急ぎのときは医療機関へお電話ください。',

  event_full: '定員に達したため、お申し込みいただけません。',
  event_closed: '受付の期間ではないため、お手続きいただけません。期間をご確認ください。',
  event_not_for_you: 'このイベントの対象ではないため、お申し込みいただけません。',
  event_not_entered: 'このイベントには参加されていません。',
  team_full: 'このチームは定員に達しています。別のチームの招待コードを入力してください。',
  team_code_unknown: 'この招待コードのチームは見つかりませんでした。招待された方に、もう一度ご確認ください。',
  team_already_joined: 'すでにチームに入っています。チームを変えるには、いまのチームを抜けてください。',
  quiz_already_answered: 'このクイズには、すでに回答されています。回答できるのは1回だけです。',

  resort_round_closed: 'この月のご宿泊は、いまはお申し込みいただけません。受付の期間をご確認ください。',
  resort_booking_exists:
    'この月のお申し込みは、すでにあります。お申し込みの一覧からご確認ください。1か月に1件までです。',
  resort_full:
    '申し訳ありません。ご希望のお部屋は、ほかの方のお申し込みで満室になりました。別の日やお部屋をお選びください。',
  resort_guests_closed: '泊まる方を変更できる期限を過ぎています。健康保険組合へご連絡ください。',
  resort_fee_changed: ({ amount }) =>
    amount === undefined
      ? 'キャンセル料が変わりました。新しい金額をご確認ください。'
      : `日付が変わり、キャンセル料が${amount}円になりました。ご確認のうえ、もう一度お手続きください。`,
};
