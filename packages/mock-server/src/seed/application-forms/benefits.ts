import {
  choice,
  date,
  declaration,
  dependant,
  line,
  lines,
  month,
  number,
  options,
  paper,
  past,
  payment,
  person,
  section,
  when,
  yen,
  yesNo,
} from './form-writing.js';
import { twoYears, type WrittenForm } from './written-form.js';

const receipt = paper('receipt', '領収書の写し', {
  support: '医療機関の名前、受診した方の氏名、支払った金額が分かるもの。',
});

const highCost: WrittenForm = {
  id: 'high-cost',
  title: '高額療養費支給申請書',
  kana: 'こうがくりょうようひ しきゅうしんせいしょ',
  purpose:
    '1か月の窓口での支払いが自己負担の限度額を超えたとき、超えた分の払い戻しを受けるための申請書です。',
  kind: 'both',
  lifeEvents: ['high-cost'],
  who: '被保険者',
  deadline: twoYears('診療を受けた月の翌月1日'),
  notes: [
    '同じ月に複数の医療機関にかかったときは、1枚にまとめて申請できます。',
    '入院時の食事代や差額ベッド代は、対象になりません。',
    'お支払いは、診療を受けた月からおよそ3か月後です。',
  ],
  benefit: true,
  minutes: 10,
  versions: [
    {
      version: '2024-10',
      revisedOn: '2024-10-01',
      papers: [receipt],
      sections: [
        section('care', '受診の内容', [
          person('patient', '受診した方'),
          month('month', '診療を受けた月', past),
          line('facility', '医療機関の名前'),
          yen('paid', '窓口で支払った金額の合計'),
        ]),
        payment(),
        declaration(),
      ],
    },
    {
      version: '2026-04',
      revisedOn: '2026-04-01',
      papers: [
        receipt,
        paper('injury', '負傷原因届', {
          support: '様式は、この画面の「申請書を探す」からダウンロードできます。',
          required: false,
          ...when('injury', 'yes'),
        }),
      ],
      sections: [
        section(
          'care',
          '受診の内容',
          [
            person('patient', '受診した方'),
            month('month', '診療を受けた月', past, {
              support: '月ごとに申請してください。例：2026年9月、令和8年9月',
            }),
            choice('stay', '入院・外来の別', options({ in: '入院', out: '外来', both: '入院と外来' })),
            line(
              'facility',
              '医療機関・薬局の名前',
              {
                support: '2つ以上あるときは、「、」で区切ってご記入ください。',
              },
              120,
            ),
            yen('paid', '窓口で支払った金額の合計', { support: '保険のきかない費用を除いた金額です。' }),
          ],
          '領収書をお手元にご用意ください。',
        ),
        section('circumstances', '病気・けがについて', [
          yesNo('injury', 'けがによる受診ですか'),
          lines('how', 'いつ、どこで、どのようにしてけがをしましたか', when('injury', 'yes')),
          yesNo('subsidy', '自治体の医療費助成を受けていますか', {
            support: '子ども医療費助成、ひとり親家庭の医療費助成など。',
          }),
          line('subsidyName', '助成制度の名前', when('subsidy', 'yes')),
        ]),
        payment(),
        declaration(),
      ],
    },
  ],
};

const sickPay: WrittenForm = {
  id: 'sick-pay',
  title: '傷病手当金支給申請書',
  kana: 'しょうびょうてあてきん しきゅうしんせいしょ',
  purpose: '病気やけがで仕事を休み、給与が支払われないときに、生活を支える手当金を受けるための申請書です。',
  kind: 'both',
  lifeEvents: ['sick-leave'],
  who: '被保険者',
  deadline: twoYears('仕事を休んだ日ごとに、その翌日'),
  notes: [
    '続けて3日休んだあと、4日目からが対象です。',
    '給与の締め日ごとに、1か月単位で申請することをお勧めします。',
    '「医師の意見書」と「事業主の証明」は、様式をダウンロードして、それぞれ記入を受けてください。',
  ],
  benefit: true,
  minutes: 15,
  versions: [
    {
      version: '2025-06',
      revisedOn: '2025-06-01',
      papers: [
        paper('doctor', '医師の意見書', { support: '休んだ期間が過ぎてから、担当の医師が記入したもの。' }),
        paper('employer', '事業主の証明', {
          support: '休んだ期間の勤務と給与について、会社が記入したもの。',
        }),
        paper('pension', '年金証書の写し', when('pension', 'yes')),
      ],
      sections: [
        section('illness', '病気・けがについて', [
          line('name', '病名・けがの名前', { support: '医師の意見書のとおりにご記入ください。' }),
          date('onset', '発病・負傷した日', past, { support: '例：2026年10月1日、令和8年10月1日' }),
          choice(
            'cause',
            '病気・けがの原因',
            options({
              private: '業務外',
              work: '業務中',
              commute: '通勤途中',
              other: '第三者の行為（交通事故など）',
            }),
          ),
          lines('detail', '発病・負傷したときの状況', when('cause', 'work', 'commute', 'other')),
        ]),
        section('absence', '休んだ期間', [
          date('from', '休んだ期間（から）', past),
          date('to', '休んだ期間（まで）', { ...past, notBefore: 'from' }),
          number(
            'days',
            '期間のうち休んだ日数',
            { min: 1, max: 366, unit: '日' },
            {
              support: '土日や祝日も、働けない状態だった日に含めます。',
            },
          ),
          lines(
            'duty',
            '仕事の内容',
            {
              support: '休む前のお仕事を、具体的にご記入ください。例：自動車部品の組み立て',
            },
            200,
          ),
        ]),
        section('income', '給与・年金など', [
          yesNo('salary', '休んだ期間に給与を受けましたか', { support: '有給休暇を取った日を含みます。' }),
          yen('salaryAmount', '受けた給与の金額', when('salary', 'yes')),
          yesNo('pension', '障害厚生年金または障害手当金を受けていますか'),
          yesNo('leaver', '退職後の期間についての申請ですか'),
          yesNo('oldAge', '老齢年金を受けていますか', when('leaver', 'yes')),
        ]),
        payment(),
        declaration(),
      ],
    },
  ],
};

const childbirth: WrittenForm = {
  id: 'childbirth',
  title: '出産育児一時金支給申請書',
  kana: 'しゅっさんいくじいちじきん しきゅうしんせいしょ',
  purpose:
    '出産の費用に充てる一時金を受けるための申請書です。直接支払制度を使い、差額があるときにもお使いください。',
  kind: 'both',
  lifeEvents: ['birth'],
  who: '被保険者（ご家族の出産のときも、被保険者が申請します）',
  deadline: twoYears('出産した日の翌日'),
  notes: [
    '直接支払制度を使い、費用が一時金以上だったときは、申請は要りません。',
    'お子さまを扶養に入れるときは、「被扶養者（異動）届」も出してください。',
  ],
  benefit: true,
  minutes: 10,
  versions: [
    {
      version: '2023-04',
      revisedOn: '2023-04-01',
      papers: [
        paper('statement', '出産費用の領収・明細書の写し'),
        paper('agreement', '直接支払制度に関する合意文書の写し'),
        paper('certificate', '出生を証明するものの写し', {
          support: '母子健康手帳の出生届出済証明のページ、戸籍など。',
          ...when('result', 'live'),
        }),
      ],
      sections: [
        section('birth', '出産について', [
          person('mother', '出産した方'),
          date('on', '出産した日', past),
          choice('result', '出産の結果', options({ live: '生産', still: '死産・流産' })),
          number('weeks', '妊娠週数', { min: 12, max: 45, unit: '週' }, when('result', 'still')),
          number('children', 'お子さまの人数', { min: 1, max: 5, unit: '人' }),
          line('facility', '出産した医療機関・助産所の名前'),
        ]),
        section('cost', '費用について', [
          yesNo('direct', '直接支払制度を使いましたか'),
          yen('total', '出産にかかった費用の合計'),
          yesNo('compensation', '産科医療補償制度の対象ですか', {
            support: '領収・明細書に押されたスタンプで分かります。',
          }),
        ]),
        payment(),
        declaration(),
      ],
    },
  ],
};

const familyFuneral: WrittenForm = {
  id: 'family-funeral',
  title: '家族埋葬料支給申請書',
  kana: 'かぞくまいそうりょう しきゅうしんせいしょ',
  purpose: '被扶養者が亡くなったとき、埋葬の費用の一部を受けるための申請書です。',
  kind: 'both',
  lifeEvents: ['death'],
  who: '被保険者',
  deadline: twoYears('亡くなった日の翌日'),
  notes: ['被保険者ご本人が亡くなったときは、「埋葬料（費）支給申請書」をお使いください。'],
  benefit: true,
  minutes: 5,
  versions: [
    {
      version: '2025-01',
      revisedOn: '2025-01-06',
      papers: [
        paper('certificate', '亡くなったことを証明する書類の写し', {
          support: '死亡診断書、埋葬許可証、火葬許可証のいずれか。',
        }),
      ],
      sections: [
        section('deceased', '亡くなった方', [
          dependant('who', '亡くなった方'),
          date('on', '亡くなった日', past),
          choice(
            'cause',
            '原因',
            options({ illness: '病気', accident: '交通事故など第三者の行為', other: 'その他' }),
          ),
        ]),
        payment(),
        declaration(),
      ],
    },
  ],
};

const abroad: WrittenForm = {
  id: 'care-abroad',
  title: '療養費支給申請書（海外療養費）',
  kana: 'りょうようひ しきゅうしんせいしょ かいがい',
  purpose:
    '海外で病気やけがの治療を受け、医療費を支払ったときに、その一部の払い戻しを受けるための申請書です。',
  kind: 'both',
  lifeEvents: ['abroad', 'paid-in-full'],
  who: '被保険者',
  deadline: twoYears('医療費を支払った日の翌日'),
  notes: [
    '治療のために海外へ行ったときは、対象になりません。',
    '支給額は、日本で同じ治療を受けたときの費用をもとに決まります。',
    '外国語の書類には、日本語の訳を付けてください。訳した方の住所と氏名も必要です。',
  ],
  benefit: true,
  minutes: 12,
  versions: [
    {
      version: '2024-04',
      revisedOn: '2024-04-01',
      papers: [
        paper('statement', '診療内容明細書と、その日本語訳'),
        paper('receipt', '領収明細書と、その日本語訳'),
      ],
      sections: [
        section('care', '受診の内容', [
          person('patient', '受診した方'),
          line('country', '受診した国・地域'),
          line('facility', '医療機関の名前'),
          date('from', '受診した期間（から）', past),
          date('to', '受診した期間（まで）', { ...past, notBefore: 'from' }),
          line('paid', '現地で支払った金額', { support: '通貨と金額。例：120米ドル' }, 40),
          line('agent', '海外旅行保険の会社名', { required: false }),
        ]),
        payment(),
        declaration(),
      ],
    },
    {
      version: '2026-10',
      revisedOn: '2026-10-01',
      papers: [
        paper('statement', '診療内容明細書と、その日本語訳'),
        paper('receipt', '領収明細書と、その日本語訳'),
        paper('passport', 'パスポートの写し', {
          support: '氏名・顔写真のページと、出入国のスタンプのページ。',
        }),
        paper('consent', '海外の医療機関に照会することへの同意書'),
      ],
      sections: [
        section('trip', '渡航について', [
          choice(
            'purpose',
            '渡航の目的',
            options({ travel: '観光', work: '出張・赴任', study: '留学', other: 'その他' }),
          ),
          date('departure', '日本を出た日', past),
          date('return', '日本に戻った日', { ...past, notBefore: 'departure' }, { required: false }),
        ]),
        section('care', '受診の内容', [
          person('patient', '受診した方'),
          line('country', '受診した国・地域'),
          line('facility', '医療機関の名前'),
          date('from', '受診した期間（から）', past),
          date('to', '受診した期間（まで）', { ...past, notBefore: 'from' }),
          lines('symptoms', '症状と治療の内容'),
          line('paid', '現地で支払った金額', { support: '通貨と金額。例：120米ドル' }, 40),
        ]),
        payment(),
        declaration(),
      ],
    },
  ],
};

const brace: WrittenForm = {
  id: 'brace',
  title: '療養費支給申請書（治療用装具）',
  kana: 'りょうようひ しきゅうしんせいしょ ちりょうようそうぐ こるせっと',
  purpose: 'コルセットなどの装具や、子どもの治療用眼鏡を作り、費用をいったん全額支払ったときの申請書です。',
  kind: 'both',
  lifeEvents: ['paid-in-full', 'sick-leave'],
  who: '被保険者',
  deadline: twoYears('費用を支払った日の翌日'),
  notes: ['治療用眼鏡は、9歳未満のお子さまが対象です。', '領収書は、装具の明細が書かれたものが必要です。'],
  benefit: true,
  minutes: 8,
  versions: [
    {
      version: '2025-04',
      revisedOn: '2025-04-01',
      papers: [
        paper('certificate', '医師の意見書・装着証明書'),
        receipt,
        paper('photo', '装具の写真', { support: '靴型装具のときに必要です。', ...when('kind', 'shoes') }),
      ],
      sections: [
        section('brace', '装具について', [
          person('patient', '装具を使う方'),
          choice(
            'kind',
            '装具の種類',
            options({
              corset: 'コルセット・サポーター',
              shoes: '靴型装具',
              glasses: '子どもの治療用眼鏡',
              other: 'その他',
            }),
          ),
          line('name', '装具の名前', when('kind', 'other')),
          date('paidOn', '費用を支払った日', past),
          yen('paid', '支払った金額'),
          yesNo('injury', 'けがの治療のためですか'),
        ]),
        payment(),
        declaration(),
      ],
    },
  ],
};

export const benefitForms: readonly WrittenForm[] = [
  highCost,
  sickPay,
  childbirth,
  abroad,
  brace,
  familyFuneral,
];
