import type { NewNotice } from '../portal/notices/publish.js';
import { publishNotices } from '../portal/notices/publish.js';
import { heading, list, paragraph, picture, steps, table } from './block-writing.js';
import { japanInstant, type SeedPortal } from './seed-portal.js';
import { smallPdf } from './small-pdf.js';

type Written = Omit<NewNotice, 'publishedAt' | 'endsAt'> & {
  /** Time in Japan. */
  readonly at: string;
  readonly until?: string;
};

/** Notices of the society, written for this kit. The ids say what a test finds there. */
const written: readonly Written[] = [
  {
    id: 'influenza-2026',
    at: '2026-11-20T09:00',
    category: 'benefit',
    importance: 'high',
    title: 'インフルエンザ予防接種の補助金申請を受け付けています',
    body: [
      paragraph(
        '今年度のインフルエンザ予防接種について、補助金の申請を受け付けています。医療機関で費用を支払われた方は、このポータルから申請してください。',
      ),
      heading('対象になる方と金額'),
      table(
        '補助の内容',
        ['対象になる方', '回数', '上限額'],
        ['被保険者', '1回', '2,000円'],
        ['被扶養者（13歳以上）', '1回', '2,000円'],
        ['被扶養者（13歳未満）', '2回', '1回につき2,000円'],
      ),
      heading('申請のしかた'),
      steps(
        '接種を受け、領収書をお受け取りください。',
        '領収書に、接種を受けた方の氏名、接種日、金額、医療機関名、「インフルエンザ予防接種」の記載があることをお確かめください。',
        'ポータルの「インフルエンザ予防接種補助金申請」から、領収書の写真を添えて申請してください。',
      ),
      paragraph([
        { text: '受付期間は、' },
        { text: '2026年10月1日から2027年1月31日まで', strong: true },
        { text: 'です。期間を過ぎますと受け付けられませんので、お早めにお願いいたします。' },
      ]),
    ],
    attachments: [
      {
        name: 'インフルエンザ補助金 申請の手引き.pdf',
        mediaType: 'application/pdf',
        bytes: smallPdf('Flu vaccination subsidy (sample)'),
      },
    ],
  },
  {
    id: 'checkup-personal',
    at: '2026-11-18T10:00',
    category: 'checkup',
    importance: 'high',
    memberId: 'member',
    title: '今年度の健康診断のお申し込みがまだお済みでないようです',
    body: [
      paragraph(
        '今年度の健康診断のお申し込みが、11月17日の時点で確認できておりません。お申し込みの期限は2027年1月29日です。',
      ),
      list(
        '受診の費用は、健康保険組合が負担します。',
        '年明けは込み合いますので、12月中の受診をおすすめします。',
      ),
      paragraph('すでに事業所で受診された方は、行き違いですのでご容赦ください。'),
    ],
  },
  {
    id: 'points-personal',
    at: '2026-11-17T10:10',
    category: 'other',
    memberId: 'member',
    title: '12月31日に有効期限を迎えるポイントがあります',
    body: [
      paragraph(
        '「秋の健診受診キャンペーン」でお付けした400ポイントの有効期限は、2026年12月31日です。期限を過ぎたポイントはお使いいただけなくなりますので、どうぞお早めに商品と交換してください。',
      ),
    ],
  },
  {
    id: 'year-end',
    at: '2026-11-16T09:00',
    category: 'procedure',
    title: '年末年始の窓口のお休みについて',
    body: [
      paragraph(
        '年末年始は、次の期間、窓口とお電話の受付をお休みします。ポータルは通常どおりご利用いただけます。',
      ),
      table(
        'お休みの期間',
        ['窓口', 'お休み'],
        ['お電話・来所', '2026年12月29日から2027年1月3日まで'],
        ['郵送の受付', '2026年12月29日から2027年1月4日まで'],
      ),
      paragraph('お休みの間に届いた申請書は、1月4日から順に処理いたします。'),
    ],
  },
  {
    id: 'maintenance-dec',
    at: '2026-11-13T15:00',
    category: 'system',
    title: '12月6日（日）未明にポータルのメンテナンスを行います',
    body: [
      paragraph([
        { text: '2026年12月6日（日）午前1時から午前5時まで', strong: true },
        { text: '、ポータルのメンテナンスを行います。この間はご利用になれません。' },
      ]),
      paragraph('ご不便をおかけしますが、ご理解くださいますようお願いいたします。'),
    ],
  },
  {
    id: 'nabe',
    at: '2026-11-12T12:00',
    category: 'health',
    title: '鍋でおいしく減塩。からだの温まる食べ方のこつ',
    body: [
      picture('/media/hot-pot.svg', '湯気の立つ土鍋の絵'),
      paragraph(
        '寒くなると食卓に上ることの多い鍋料理。野菜をたくさんとれる一方で、つゆやたれから塩分をとり過ぎることがあります。',
      ),
      heading('減塩の三つのこつ'),
      steps(
        'つゆは飲み干さず、具を楽しみましょう。',
        'たれは「かける」より「つける」。小皿に少しだけ入れます。',
        'ゆず、しょうが、七味などの香りを足すと、薄味でも満足できます。',
      ),
      paragraph(
        '「記事・レシピ」に、鍋や汁ものなどのレシピを載せています。1食あたりの塩分もご覧いただけます。',
      ),
    ],
  },
  {
    id: 'medical-expenses-oct',
    at: '2026-11-10T10:00',
    category: 'benefit',
    title: '医療費通知（2026年8月診療分）を掲載しました',
    body: [
      paragraph(
        '2026年8月に受診された分の医療費通知を掲載しました。「医療費通知」から、受診された方ごとにご確認いただけます。',
      ),
      paragraph('医療機関からの請求の時期によって、掲載が遅れることがあります。'),
    ],
  },
  {
    id: 'checkup-deadline',
    at: '2026-11-02T09:00',
    category: 'checkup',
    title: '今年度の健診のお申し込みは、2027年1月29日までです',
    body: [
      paragraph('今年度の健診のお申し込みと受診の期限をお知らせします。'),
      table('期限', ['', '期限'], ['お申し込み', '2027年1月29日'], ['受診', '2027年3月31日']),
      paragraph([
        { text: 'ご不明な点は、' },
        { text: '健診担当（000-000-0000）', href: 'tel:0000000000' },
        { text: 'または' },
        { text: 'お問い合わせ用のメール', href: 'mailto:kenshin@kenpo.example' },
        { text: 'でお尋ねください。' },
      ]),
    ],
  },
  {
    id: 'mynumber',
    at: '2026-10-19T09:00',
    category: 'important',
    importance: 'high',
    title: 'マイナ保険証のご利用と、資格確認書について',
    body: [
      paragraph(
        '医療機関では、マイナ保険証（健康保険証としての利用登録をしたマイナンバーカード）をご利用ください。マイナ保険証をお持ちでない方には、資格確認書をお送りしています。',
      ),
      heading('記号・番号を確かめるには'),
      list(
        '「資格情報のお知らせ」をご覧ください。',
        'マイナポータルの「健康保険証」の画面でもご確認いただけます。',
        '資格確認書にも記載しています。',
      ),
      paragraph([
        { text: '制度について詳しくは、' },
        { text: '厚生労働省のホームページ', href: 'https://www.mhlw.go.jp/' },
        { text: 'をご覧ください。' },
      ]),
    ],
  },
  {
    id: 'rally-result',
    at: '2026-10-05T12:00',
    category: 'health',
    title: 'ウォーキングラリー 2026 秋の結果をお知らせします',
    body: [
      picture('/media/walking.svg', '並木道を歩く人たちの絵'),
      paragraph(
        '9月に開催したウォーキングラリーには、2,184名の方にご参加いただき、1日の平均は8,012歩でした。ご参加ありがとうございました。',
      ),
      table(
        '達成の段階とポイント',
        ['1日の平均歩数', 'ポイント', '達成された方'],
        ['8,000歩以上', '1,000ポイント', '1,020名'],
        ['4,000歩以上', '500ポイント', '731名'],
        ['2,000歩以上', '200ポイント', '302名'],
      ),
    ],
  },
  {
    id: 'security',
    at: '2026-09-15T09:00',
    category: 'important',
    importance: 'high',
    title: '健康保険組合をよそおった不審なメールにご注意ください',
    body: [
      paragraph(
        '健康保険組合をよそおい、パスワードやカードの番号を入力させようとするメールが確認されています。',
      ),
      list(
        'パスワードや記号・番号を、お電話やメールでお尋ねすることはありません。',
        'メールのリンクからではなく、いつもの方法でポータルを開いてください。',
        'パスワードを入力してしまった場合は、すぐに変更し、ご連絡ください。',
      ),
    ],
  },
  {
    id: 'past-campaign',
    at: '2026-09-01T09:00',
    until: '2026-10-31T23:59',
    category: 'health',
    title: '歯みがき強化月間のお知らせ（終了しました）',
    body: [paragraph('掲載の期間が終わったお知らせです。ポータルには表示されません。')],
  },
  {
    id: 'coming-walk',
    at: '2027-01-05T09:00',
    category: 'health',
    title: '新年のウォーキングチャレンジ、参加者を募集します',
    body: [paragraph('1月12日から31日まで、1日の平均6,000歩を目指すチャレンジを開催します。')],
  },
  {
    id: 'family-personal',
    at: '2026-11-19T09:30',
    category: 'procedure',
    memberId: 'family-insured',
    title: '被扶養者の資格確認書類のご提出をお願いします',
    body: [
      paragraph(
        '被扶養者の資格の確認のため、書類のご提出をお願いしています。12月18日までに「申請書」からご提出ください。',
      ),
    ],
  },
];

/** A short letter every month, so that there is something to look back on. */
const monthlyLetters: readonly (readonly [month: string, title: string, text: string])[] = [
  [
    '2026-10',
    '夜ふかしの続く季節に、眠りを見直しましょう',
    '寝る前の1時間は画面を見ないようにすると、寝つきがよくなります。',
  ],
  [
    '2026-09',
    '夏の疲れを残さない食べ方',
    '冷たいものが続いた胃腸を休めるため、温かい汁ものを一品加えましょう。',
  ],
  [
    '2026-08',
    '熱中症は、室内でも起こります',
    'のどが渇く前に、こまめに水分をとりましょう。エアコンは我慢せずにお使いください。',
  ],
  [
    '2026-07',
    '食中毒を防ぐ「つけない・増やさない・やっつける」',
    '調理の前の手洗いと、十分な加熱が大切です。',
  ],
  [
    '2026-06',
    '歯と口の健康週間です',
    '歯周病は、糖尿病などの病気とかかわりがあります。半年に一度の歯科健診をおすすめします。',
  ],
  [
    '2026-05',
    '五月のこころを軽くするために',
    '気分が晴れない日が続くときは、一人で抱えず、健康相談の窓口へお電話ください。',
  ],
  ['2026-04', '新年度の健診のご案内をお送りしました', '対象になる方には、4月中にご案内をお届けします。'],
  ['2026-03', '花粉の季節を快適に過ごすために', '外から帰ったら、上着の花粉を払い、顔を洗いましょう。'],
  [
    '2026-02',
    '血圧は、朝と晩に測りましょう',
    '起きて1時間以内と、寝る前に測ると、ふだんの血圧がよくわかります。',
  ],
  ['2026-01', '今年の目標を「マイルール」に', '小さな目標ほど長く続きます。まずは一つ、決めてみませんか。'],
  ['2025-12', '年末の会食と、休肝日', '飲んだ翌日は、お酒を飲まない日にしましょう。'],
  ['2025-11', '糖尿病を知る月間です', '健診の血糖の値を、もう一度見直してみましょう。'],
];

const letters: readonly Written[] = monthlyLetters.map(([month, title, text]) => ({
  id: `letter-${month}`,
  at: `${month}-25T12:00`,
  category: 'health',
  title: `健康だより ${month.replace('-', '年').replace(/年0?/, '年')}月号：${title}`,
  body: [paragraph(text), paragraph('健康だよりは、毎月25日にお届けしています。')],
}));

const noticeOf = ({ at, until, ...notice }: Written): NewNotice => ({
  ...notice,
  publishedAt: japanInstant(at),
  ...(until !== undefined && { endsAt: japanInstant(until) }),
});

/** What the member of long standing has read already: all but the newest six. */
const readByMember = 6;

export async function plantNotices(portal: SeedPortal): Promise<void> {
  const notices = [...written, ...letters].map(noticeOf);
  await publishNotices(portal, notices);
  const seen = notices
    .filter(
      ({ memberId, publishedAt = 0 }) =>
        (memberId ?? 'member') === 'member' && publishedAt <= portal.clock.now(),
    )
    .sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0))
    .slice(readByMember);
  await portal.db
    .insertInto('notice_reads')
    .values(
      seen.map(({ id = '', publishedAt = 0 }) => ({
        member_id: 'member',
        notice_id: id,
        read_at: publishedAt + 3_600_000,
      })),
    )
    .execute();
}
