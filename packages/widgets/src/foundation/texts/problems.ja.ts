import type { ProblemTextCode, ProblemTextOf } from './problems.js';

const ourFault =
  '申し訳ありません。こちらの不具合でお手続きできませんでした。時間をおいてもう一度お試しください。';
const later = (wait: string | undefined) => (wait ? `${wait}ほどたってから` : '少し時間をおいてから');

/** What any request, the registration and the login can meet. */
export const ja = {
  network: '通信できませんでした。電波やネットワークの状態を確かめて、もう一度お試しください。',
  timeout: '時間内に返事がありませんでした。もう一度お試しください。',
  schema: 'ポータルからの返事を読み取れませんでした。ページを開き直して、もう一度お試しください。',
  configuration: 'このページの設定に誤りがあるため、表示できません。ページの管理者へお知らせください。',
  host_not_trusted:
    '健康に関する内容は、大切な個人情報を守るため、このページには表示しません。いきいきポータルのページでご覧ください。',
  unknown: ourFault,

  malformed_json: ourFault,
  validation_failed: '入力内容に誤りがあります。赤い文字の項目をご確認ください。',
  client_header_missing: ourFault,
  origin_refused:
    'このページからは、いきいきポータルをご利用になれません。ページの管理者へお知らせください。',
  not_found: 'お探しのものが見つかりませんでした。',
  method_not_allowed: ourFault,
  idempotency_in_progress: '同じお手続きを処理しています。少し待ってからもう一度お試しください。',
  payload_too_large: '入力された内容が大きすぎます。短くしてもう一度お試しください。',
  unsupported_media_type: ourFault,
  range_not_satisfiable: ourFault,
  idempotency_key_reused: ourFault,
  rate_limited: ({ wait }) =>
    `操作が続いたため、いったんお受けできません。${later(wait)}もう一度お試しください。`,
  internal: ourFault,
  overloaded: ({ wait }) => `ただいま混み合っています。${later(wait)}もう一度お試しください。`,
  maintenance: ({ until }) =>
    until
      ? `ただいまメンテナンス中です。${until}ごろに終わる予定です。`
      : 'ただいまメンテナンス中です。終了までお待ちください。',

  link_invalid: 'このURLは使えません。有効期限が過ぎたか、すでに使われたか、新しいメールが送られています。',

  identity_mismatch: '記号・番号または生年月日が確認できませんでした。入力内容をもう一度ご確認ください。',
  identity_ambiguous:
    '入力された内容だけでは、ご本人を特定できませんでした。お手数ですが健康保険組合へご連絡ください。',
  identity_held: ({ wait }) =>
    `確認できない入力が続いたため、本人確認を一時停止しています。${later(wait)}もう一度お試しください。`,
  not_eligible: ({ from }) =>
    from
      ? `まだご登録いただけません。${from}からご登録いただけます。`
      : '現在、ご登録いただける対象の方ではありません。',
  already_registered:
    'すでにご登録がお済みです。ログイン画面へお進みください。お心当たりがない場合は健康保険組合へご連絡ください。',
  confirmation_key_mismatch: ({ attemptsLeft }) =>
    attemptsLeft === undefined
      ? '確認キー(認証キー)が違います。'
      : `確認キー(認証キー)が違います。あと${attemptsLeft}回入力できます。`,
  registration_void:
    '確認キーの間違いが続いたため、この登録は無効になりました。メールアドレスの入力からやり直してください。',
  login_id_taken: 'このログインIDはすでに使われています。別のログインIDを入力してください。',
  login_id_refused: 'このログインIDは使えません。別のログインIDを入力してください。',
  password_refused: 'このパスワードは使えません。条件をご確認のうえ、別のパスワードを入力してください。',
  nickname_refused: 'このニックネームは使えません。別のニックネームを入力してください。',

  login_failed: 'ログインIDまたはパスワードが違います。',
  login_throttled: ({ wait }) => `ログインの失敗が続いています。${later(wait)}もう一度お試しください。`,
  login_flow_invalid: '時間がたったため、ログインIDの入力からやり直してください。',
  session_required: 'ログインが必要です。',
  session_expired: 'しばらく操作がなかったため、ログアウトしました。もう一度ログインしてください。',
  step_up_required: '安全のため、現在のパスワードを入力してください。',
  step_up_failed: '現在のパスワードが違います。',

  not_open_yet: ({ from }) =>
    from
      ? `このサービスはまだご利用になれません。${from}ごろからご利用いただける予定です。`
      : 'このサービスはまだご利用になれません。',
  service_ended:
    'このサービスは、資格を喪失された方にはご利用いただけません。ご不明な点は健康保険組合へご連絡ください。',
} satisfies Partial<Record<ProblemTextCode, ProblemTextOf>>;

export type ProblemTexts = Readonly<Record<keyof typeof ja, ProblemTextOf>>;
