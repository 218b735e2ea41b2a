import { stateTexts } from '../foundation/texts/states.js';
import { lines } from './lines.js';

/** Texts of everything after the first screen. Loaded when the first field is on screen. */
export const stepsJa = {
  ...stateTexts,
  step1: 'メール登録',
  step2: 'メールの受信',
  step3: '本人確認',
  step4: 'メールの受信',
  step5: '確認キーの入力',
  step6: '利用者情報の入力',
  startOver: 'はじめからやり直す',
  deadline: (at: string) => `${at}まで`,
  sender: '差出人',
  subject: '件名',
  sentTo: '送り先',
  linkDeadline: 'リンクの期限',

  emailRequired: 'メールアドレスを入力してください。',
  emailInvalid:
    'メールアドレスの形が正しくありません。「@」や「.」が抜けていないか、余分な文字が入っていないかをお確かめください。',
  emailTooLong: 'メールアドレスが長すぎます。もう一度お確かめください。',
  emailCarrier:
    '「@」の直前に「.」があるアドレスや、「.」が続くアドレスには、メールをお送りできません。別のアドレスをお使いください。',
  whoTitle: '登録できる方',
  who: (age: number) =>
    lines(
      '被保険者（ご本人）：年齢を問わず登録できます。',
      `被扶養者（ご家族）：年度末（3月31日）までに${age}歳以上になる方が登録できます。`,
    ),
  resume: '登録の途中の方は、メールのリンクをもう一度開いてください。',
  restartHeading: 'もう一度、メールアドレスの確認からお願いします',
  restartLink: (hours: number) =>
    `このリンクは使えません。送信から${hours}時間の期限を過ぎたか、新しいメールが送られているか、登録がすでに済んでいます。登録がまだの方は、下のメールアドレスを確かめて、もう一度「送信する」を押してください。`,
  restartVoid:
    '確認キーの間違いが続いたため、安全のためにこの登録を取り消しました。お手数ですが、はじめからやり直してください。下のメールアドレスを確かめて、「送信する」を押してください。',

  mailSentHeading: 'メールをお送りしました',
  mailSentIntro: 'メールを開いて、本文のURL（リンク）を押してください。続きの画面が開きます。',
  mailSentDeadlineNote: (hours: number) =>
    `リンクは送信から${hours}時間で使えなくなります。過ぎたときは、メールアドレスの入力からやり直してください。`,
  mailHelpTitle: 'メールが届かないときは',
  mailHelp: lines(
    '届くまでに数分かかることがあります。少し待ってから、もう一度ご確認ください。',
    '迷惑メールフォルダに入っていないかご確認ください。',
    '上の「送り先」のアドレスが正しいかご確認ください。',
    '会社のアドレスでは、会社の設定で止まることがあります。届かないときは、別のアドレスをお使いください。',
  ),
  mailHelpCarriers: (domain: string) =>
    `携帯電話のアドレスでは、迷惑メールの設定で止まることがあります。次の手順で「${domain}」からのメールを受け取れるようにしてから、もう一度お送りください。`,
  docomo: 'docomo（ドコモ）',
  docomoHow: (domain: string) =>
    `「My docomo」→「メール設定」→「指定受信／拒否設定」で、受信するドメインに「${domain}」を登録します。「特定URL付メール拒否設定」を使っている方は、解除してください。`,
  au: 'au',
  auHow: (domain: string) =>
    `「My au」→「迷惑メールフィルター設定」→「受信リストに登録」で、「${domain}」を登録します。「URLリンク規制」を使っている方は、解除してください。`,
  softBank: 'SoftBank（ソフトバンク）',
  softBankHow: (domain: string) =>
    `「My SoftBank」→「メール設定」→「迷惑メール対策」で、許可するメールに「${domain}」を登録します。「URLリンク付きメール拒否設定」を使っている方は、解除してください。`,
  carrierNote:
    '設定の名前や手順は変わることがあります。わからないときは、携帯電話会社へお問い合わせください。',
  resend: 'メールを再送する',
  resendNote: '再送すると、前にお送りしたメールのリンクは使えなくなります。',
  resendWait: (seconds: number) => `あと${seconds}秒で再送できます。`,
  resendReady: 'メールを再送できます。',
  resending: '再送しています…',
  resent: 'メールを再送しました。いちばん新しいメールのリンクを押してください。',
  changeEmail: 'メールアドレスを変更する',

  linkOpenedHeading: '新規利用登録の続き',
  linkOpenedIntro: 'メールを受け取れることを確認しました。次に、ご本人の確認をします。',
  registerUntil: (at: string) => `このリンクでの登録は、${at}まで続けられます。`,
  linkOpenedPrepare: '健康保険の記号・番号がわかるものをお手元にご用意ください。',
  toIdentity: '本人確認ページへ',

  identityHeading: '本人確認',
  identityIntro: '登録する方ご自身の内容を入力してください。',
  insuredNumberLegend: '健康保険の記号・番号（認証項目1）',
  insuredNumberSupport: '被扶養者の記号・番号は、被保険者と同じです。',
  symbol: '記号',
  symbolSupport: '数字4桁。例：1255',
  number: '番号',
  numberSupport: '数字6桁まで。例：3456（頭の0は省けます）',
  insuredNumberEcho: (digits: string) => `「${digits}」として確認します。`,
  symbolRequired: '記号を入力してください。',
  symbolInvalid: '記号は、数字4桁で入力してください。',
  numberRequired: '番号を入力してください。',
  numberInvalid: '番号は、数字1〜6桁で入力してください。',
  insuredNumberInvalid:
    '記号・番号を読み取れませんでした。記号は数字4桁、番号は数字6桁までで入力してください。',
  birthDate: '生年月日',
  birthDateSupport:
    '認証項目2。西暦8桁、または和暦で入力してください。例：20000505、2000/5/5、平成12年5月5日',
  birthDateEcho: (date: string) => `「${date}」として確認します。`,
  birthDateRequired: '生年月日を入力してください。',
  birthDateInvalid:
    '生年月日を読み取れませんでした。例のように、20000505 または 平成12年5月5日 の形で入力してください。',
  birthDateImpossible: 'この日付はありません。年・月・日をもう一度お確かめください。',
  birthDateFuture: 'まだ来ていない日付です。年・月・日をもう一度お確かめください。',
  birthDateEra: (date: string) => `元号と年が合っていません。${date}のことでしたら、西暦で入力してください。`,
  whereTitle: '記号・番号はどこで確認できますか',
  whereIntro:
    '以前の健康保険証は、2025年12月2日から使えなくなりました。記号・番号は、次のいずれかでご確認ください。',
  where: lines(
    'マイナポータル：ログインして「証明書」→「健康保険証」を開きます。',
    '資格情報のお知らせ：健保組合からお渡しした書面に書かれています。',
    '資格確認書：マイナ保険証をお持ちでない方にお渡ししたものに書かれています。',
  ),
  newMemberTitle: '加入したばかりの方へ',
  newMemberIntro:
    '加入の届け出が健保組合に届いて登録されるまでは、本人確認ができません。日をおいて、もう一度お試しください。各サービスは、事業主から加入届が提出されてから次のころに使えるようになります。',
  wellness: 'オレンジバナー（参加する・楽しみ・知る・学ぶ・記録する）',
  wellnessWhen: '約1週間後',
  checkup: '健診申込',
  checkupWhen: '約1か月後',
  other: 'その他',
  otherWhen: '即日',
  newMemberService: 'サービス',
  newMemberWhen: '使えるようになる時期',
  confirm: '確認',
  confirming: '確認しています…',
  identityMismatchAdvice: lines(
    '記号・番号と生年月日を、もう一度お確かめください。',
    '被扶養者の方は、被保険者ではなく、ご自身の生年月日を入力してください。',
    '被扶養者の方は、登録できる年齢が決まっています。',
    'すでに登録がお済みの方は、ログイン画面からお進みください。',
    '間違いが続くと、しばらくのあいだ本人確認ができなくなります。',
  ),

  keyShownHeading: '確認キーのコピー',
  keyShownIntro:
    'ご本人の確認ができました。このあと、2通目のメールから開く画面で、この確認キー（認証キー）を使います。',
  keyLabel: 'あなたの確認キー（認証キー）',
  copy: '確認キーをコピー',
  copyReminder: 'コピー忘れずに！',
  copied: '確認キーをコピーしました。',
  copyFailed:
    '自動ではコピーできませんでした。下の欄を選択してありますので、長押し（パソコンではCtrl+C）でコピーするか、紙に書きとめてください。',
  copyFieldLabel: 'コピー用の欄',
  nextTitle: '次にすること（ステップ4）',
  next: (hours: number) =>
    lines(
      '2通目のメールをお送りしました。確認キーをコピーしたら、そのメールを開いてください。',
      `メールの本文のURL（リンク）を押してください。リンクは${hours}時間使えます。`,
      '開いた画面に、確認キーを貼り付けてください。',
    ),
  otherDeviceTitle: '別のスマートフォンやパソコンでメールを開くとき',
  otherDevice:
    'コピーした確認キーは、別の機器には届きません。紙に書きとめるか、この画面を見ながら、手で入力してください。大文字と小文字、全角と半角、「-」のあるなしは、どちらでもかまいません。',
  saveKey: '確認キーをファイルに保存する',
  saveKeyFile: '確認キー.txt',
  saveKeyNote: '登録が終わったら、保存したファイルは削除してください。',
  keepOpen:
    'この画面は、登録が終わるまで閉じないでおくと安心です。確認キーがわからなくなったときは、1通目のメールのリンクから、本人確認をもう一度行ってください。新しい確認キーとメールをお出しします。',

  keyHeading: '確認キー（認証キー）の入力',
  keyIntro: '本人確認のあとに表示された、8文字の確認キーを貼り付けてください。手で入力してもかまいません。',
  key: '確認キー',
  keySupport: '例：ABCD-EFGH。大文字と小文字、全角と半角、「-」のあるなしは問いません。',
  keyEcho: (key: string) => `「${key}」として確認します。`,
  keyOffer: (key: string) => `この端末に表示中の「${key}」を入力する`,
  keyFilled: '確認キーを入力しました。「認証」を押してください。',
  keyRequired: '確認キーを入力してください。',
  keyInvalid: '確認キーは、英字と数字の8文字です。もう一度お確かめください。',
  keyLostTitle: '確認キーがわからないとき',
  keyLost:
    '1通目のメールのリンクをもう一度押して、本人確認をやり直してください。新しい確認キーを表示し、新しいメールをお送りします。1通目のリンクの期限が過ぎているときは、はじめからやり直してください。',
  authenticate: '認証',
  authenticating: '認証しています…',

  accountHeading: '利用者情報の入力',
  accountIntro: (email: string) =>
    `${email} の確認が済みました。最後に、ログインに使う内容を決めてください。`,
  emailReason: '受信を確認できたアドレスのため、ここでは変えられません。登録のあとで変更できます。',
  loginId: 'ログインID',
  loginIdRule: (min: number, max: number, letters: boolean, digits: boolean, symbols: string) =>
    `お好きな${kinds(letters, digits, symbols)}を、${min}〜${max}文字で決めてください。健康保険の記号・番号は使わないでください。`,
  loginIdCase: '大文字と小文字は区別しません。',
  loginIdEcho: (id: string) => `「${id}」として登録します。`,
  loginIdRequired: 'ログインIDを入力してください。',
  loginIdInvalid: 'ログインIDは、使える文字と文字数をお確かめのうえ、入力し直してください。',
  loginIdTaken: 'このログインIDは、すでに使われています。別のログインIDを入力してください。',
  loginIdFree: 'このログインIDは使えます。',
  password: 'パスワード',
  passwordAgain: 'パスワード(確認)',
  nickname: 'ニックネーム',
  nicknameSupport: (max: number) =>
    `サービスの中で表示される名前です（${max}文字まで）。安全のため、本名は使わないでください。`,
  nicknameRequired: 'ニックネームを入力してください。',
  nicknameTooLong: (max: number) => `ニックネームは、${max}文字以内で入力してください。`,
  accountReminder: 'ログインIDとパスワードはログインに必要です。お忘れのないようご注意ください。',
  register: '登録',
  registering: '登録しています…',

  completedHeading: '利用登録が完了しました',
  completedIntro: (nickname: string) =>
    `${nickname} さん、ご登録ありがとうございます。ログイン画面へお進みください。`,
  nicknameWarning: 'ニックネームがお名前に似ています',
  nicknameWarningText:
    'ニックネームは、ほかの方に見えることがあります。ログインしたあとで、変更することをおすすめします。',
  toLogin: 'ログイン画面へ',

  notEligibleHeading: 'まだ登録できません',
  notMatchedHeading: '本人確認ができませんでした',
  notEligiblePortal: (date: string | undefined) =>
    date === undefined
      ? 'この内容では、現在ご登録いただけません。お心当たりがないときは、健保組合へお問い合わせください。'
      : `${date}から登録できます。その日を過ぎてから、もう一度お試しください。`,
  notEligibleAge: (date: string, age: number) =>
    lines(
      '被保険者（ご本人）の方は、年齢を問わず登録できます。記号・番号と生年月日に間違いがないか、お確かめください。',
      `被扶養者（ご家族）の方は、年度末（3月31日）までに${age}歳以上になる年度から登録できます。入力された生年月日の方は、${date}からです。`,
    ),
  checkEntries: '入力内容を確かめる',
  ambiguousHeading: '健保組合へお問い合わせください',
  ambiguous:
    '同じ記号・番号と生年月日の方が二人以上いらっしゃるため、この画面ではご本人を確認できません。お手数ですが、健保組合へお問い合わせください。登録のお手続きをご案内します。',
  alreadyHeading: 'すでに登録されています',
  already: 'この方の利用登録は、すでに済んでいます。ログイン画面からお進みください。',
  alreadyForgotten: 'ログインIDやパスワードをお忘れの方は、ログイン画面の案内から手続きできます。',
  alreadyNotMe: '登録したお心当たりがない場合は、すぐに健保組合へご連絡ください。',
  heldHeading: '本人確認をお休みしています',
  held: (at: string) =>
    `本人確認の間違いが続いたため、安全のために受け付けを止めています。${at}以降に、もう一度お試しください。`,
  heldLasting:
    '本人確認の間違いが続いたため、安全のために受け付けを止めています。再開には、健保組合での確認が必要です。',
  heldForGood:
    '本人確認の間違いが続いたため、安全のために受け付けを止めています。健保組合へお問い合わせください。',
  heldContact:
    '続けて確認できないときや、お急ぎのときは、健保組合へお問い合わせください。すでに登録がお済みの方は、そのままログインできます。',
};

function kinds(letters: boolean, digits: boolean, symbols: string): string {
  return [letters && '半角英字', digits && '半角数字', symbols && `記号（${symbols}）`]
    .filter(Boolean)
    .join('・');
}

export type StepsMessages = typeof stepsJa;
