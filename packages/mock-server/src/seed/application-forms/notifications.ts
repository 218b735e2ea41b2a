import {
  address,
  anyDay,
  choice,
  date,
  declaration,
  dependant,
  kana,
  line,
  lines,
  month,
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
import type { WrittenForm } from './written-form.js';

const delivery = choice('delivery', '受け取り方', options({ home: '自宅へ郵送', work: '勤務先で受け取る' }));

const dependants: WrittenForm = {
  id: 'dependants',
  title: '被扶養者（異動）届',
  kana: 'ひふようしゃ いどうとどけ',
  purpose: 'ご家族を扶養に入れるとき、または扶養から外すときの届です。',
  kind: 'both',
  lifeEvents: ['marriage', 'birth', 'family-job', 'death'],
  who: '被保険者',
  deadline: '事実があった日から5日以内',
  notes: [
    '届が遅れると、扶養に入る日が届を受け付けた日になることがあります。',
    '扶養から外れた日よりあとにかかった医療費は、お返しいただきます。',
  ],
  minutes: 10,
  versions: [
    {
      version: '2025-12',
      revisedOn: '2025-12-02',
      papers: [
        paper('residence', '続柄が分かる書類', {
          support: '住民票（世帯全員、続柄のあるもの）または戸籍。',
          ...when('change', 'add'),
        }),
        paper('income', '収入が分かる書類', {
          support: '課税（非課税）証明書、給与明細、年金の通知など。16歳未満の方は要りません。',
          required: false,
          ...when('change', 'add'),
        }),
        paper('employment', '勤務先の資格情報の写し', {
          support: '新しい勤務先の資格確認書、または資格情報のお知らせ。',
          ...when('removeReason', 'job'),
        }),
      ],
      sections: [
        section('change', '届の内容', [
          choice('change', '届の種類', options({ add: '扶養に入れる', remove: '扶養から外す' })),
        ]),
        section('added', '扶養に入れる方', [
          line('name', '氏名', when('change', 'add')),
          kana('kana', '氏名のふりがな', when('change', 'add')),
          date('birth', '生年月日', past, when('change', 'add')),
          choice(
            'relation',
            '続柄',
            options({ spouse: '配偶者', child: '子', parent: '父母', sibling: '兄弟姉妹', other: 'その他' }),
            when('change', 'add'),
          ),
          date('addedOn', '扶養に入れる日', anyDay, when('change', 'add')),
          choice(
            'addReason',
            '理由',
            options({ birth: '出生', marriage: '結婚', left: '離職・収入の減少', other: 'その他' }),
            when('change', 'add'),
          ),
          yen('income', 'これから1年間の収入の見込み', {
            support: '年金や失業給付を含みます。収入がないときは0とご記入ください。',
            ...when('change', 'add'),
          }),
          yesNo('together', '被保険者と同居していますか', when('change', 'add')),
          address('address', '扶養に入れる方の住所', when('together', 'no')),
          yen('remittance', '1か月の仕送りの金額', when('together', 'no')),
        ]),
        section('removed', '扶養から外す方', [
          dependant('who', '扶養から外す方', when('change', 'remove')),
          date('removedOn', '扶養から外れる日', anyDay, when('change', 'remove')),
          choice(
            'removeReason',
            '理由',
            options({ job: '就職', income: '収入の増加', marriage: '結婚', death: '死亡', other: 'その他' }),
            when('change', 'remove'),
          ),
          lines('removeDetail', '理由の詳しい内容', when('removeReason', 'other')),
        ]),
        declaration(),
      ],
    },
  ],
};

const newAddress: WrittenForm = {
  id: 'address',
  title: '住所変更届',
  kana: 'じゅうしょへんこうとどけ',
  purpose: '引っ越したときに、健保組合へ新しい住所を知らせる届です。',
  kind: 'web',
  lifeEvents: ['moved', 'marriage'],
  who: '被保険者',
  deadline: '引っ越してから14日以内',
  notes: ['会社への届とは別に、健保組合への届が必要です。'],
  minutes: 3,
  versions: [
    {
      version: '2024-12',
      revisedOn: '2024-12-02',
      papers: [],
      sections: [
        section('address', '新しい住所', [
          address('address', '新しい住所'),
          date('movedOn', '引っ越した日（引っ越す日）', anyDay),
          yesNo('family', '被扶養者も同じ住所ですか', {
            support: '被扶養者がいない方は「はい」をお選びください。',
          }),
          lines('familyAddress', '住所が異なる方の氏名と住所', when('family', 'no')),
        ]),
        declaration(),
      ],
    },
    {
      version: '2026-12',
      revisedOn: '2026-12-15',
      papers: [],
      sections: [
        section('address', '新しい住所', [
          address('address', '新しい住所'),
          kana('addressKana', '住所のふりがな'),
          date('movedOn', '引っ越した日（引っ越す日）', anyDay),
          yesNo('registered', '住民票を移しましたか'),
        ]),
        declaration(),
      ],
    },
  ],
};

const limit: WrittenForm = {
  id: 'limit-certificate',
  title: '限度額適用認定証交付申請書',
  kana: 'げんどがくてきようにんていしょう こうふしんせいしょ',
  purpose: '入院などで医療費が高額になりそうなとき、窓口での支払いを限度額までにするための申請書です。',
  kind: 'both',
  lifeEvents: ['high-cost', 'birth'],
  who: '被保険者',
  deadline: '認定証を使う月の末日まで（申請した月の1日から使えます）',
  notes: ['マイナ保険証を使える医療機関では、認定証がなくても限度額までの支払いになります。'],
  minutes: 3,
  versions: [
    {
      version: '2025-12',
      revisedOn: '2025-12-02',
      papers: [],
      sections: [
        section('use', '認定証を使う方', [
          person('patient', '認定証を使う方'),
          month('from', 'いつから使いますか', anyDay, { support: '例：2026年12月' }),
          choice('reason', '使う理由', options({ stay: '入院', out: '外来', birth: '出産' })),
          delivery,
        ]),
        declaration(),
      ],
    },
  ],
};

const card: WrittenForm = {
  id: 'qualification',
  title: '資格確認書交付（再交付）申請書',
  kana: 'しかくかくにんしょ こうふ さいこうふ しんせいしょ',
  purpose: 'マイナ保険証を使えない方が、受診に必要な資格確認書を受け取る、または作り直すための申請書です。',
  kind: 'both',
  lifeEvents: ['card'],
  who: '被保険者',
  deadline: '必要になったとき、いつでも',
  notes: ['届くまでに、およそ1週間かかります。お急ぎのときはご連絡ください。'],
  minutes: 4,
  versions: [
    {
      version: '2025-12',
      revisedOn: '2025-12-02',
      papers: [
        paper('damaged', 'き損した資格確認書', {
          support: '写真で構いません。実物は、届いたものと引き換えにお返しください。',
          ...when('reason', 'damaged'),
        }),
      ],
      sections: [
        section('card', '資格確認書について', [
          person('who', '資格確認書が必要な方'),
          choice(
            'reason',
            '申請の理由',
            options({
              none: 'マイナンバーカードがない',
              unlinked: '健康保険証としての利用登録をしていない',
              care: '介助が必要などで、マイナ保険証での受診が難しい',
              lost: '資格確認書をなくした',
              damaged: '資格確認書が破れた・汚れた',
            }),
          ),
          date('lostOn', 'なくした日', past, when('reason', 'lost')),
          yesNo('police', '警察に届けましたか', when('reason', 'lost')),
          delivery,
        ]),
        declaration(),
      ],
    },
  ],
};

const injuryCause = section('injury', 'けがの内容', [
  line('who', 'けがをした方'),
  date('on', 'けがをした日', past),
  line('where', 'けがをした場所'),
  lines('how', 'けがをしたときの状況'),
]);

/** Forms that are papers alone. */
const papers: readonly WrittenForm[] = [
  {
    id: 'name-change',
    title: '氏名変更（訂正）届',
    kana: 'しめいへんこう ていせい とどけ',
    purpose: '結婚などで氏名が変わったとき、または登録された氏名に誤りがあるときの届です。',
    kind: 'download',
    lifeEvents: ['marriage', 'moved'],
    who: '被保険者',
    deadline: '氏名が変わってから5日以内',
    notes: ['高・髙、崎・﨑などの字体の訂正にもお使いください。', '勤務先の人事担当を通して出してください。'],
    versions: [
      {
        version: '2024-12',
        revisedOn: '2024-12-02',
        papers: [paper('register', '戸籍の写し')],
        sections: [
          section('names', '変更の内容', [
            line('who', '氏名が変わった方'),
            choice('kind', '届の種類', options({ change: '変更', correction: '訂正' })),
            line('before', '変更前の氏名'),
            line('after', '変更後の氏名'),
            kana('kana', '変更後の氏名のふりがな'),
            date('on', '変更した日', past),
          ]),
        ],
      },
    ],
  },
  {
    id: 'third-party',
    title: '第三者行為による傷病届',
    kana: 'だいさんしゃこうい による しょうびょうとどけ こうつうじこ',
    purpose: '交通事故など、ほかの人の行為でけがをし、健康保険で治療を受けるときの届です。',
    kind: 'download',
    lifeEvents: ['accident'],
    who: '被保険者',
    deadline: 'けがをしたら、すみやかに',
    notes: ['示談をする前に、必ず健保組合へご連絡ください。'],
    versions: [
      {
        version: '2023-10',
        revisedOn: '2023-10-01',
        papers: [paper('police', '交通事故証明書')],
        sections: [
          section('accident', '事故の内容', [
            line('who', 'けがをした方'),
            date('on', '事故があった日', past),
            line('where', '事故があった場所'),
            lines('how', '事故の状況'),
            yesNo('police', '警察に届けましたか'),
          ]),
          section('other', '相手の方', [
            line('name', '氏名'),
            address('address', '住所'),
            line('insurance', '自動車保険の会社名・契約番号'),
          ]),
        ],
      },
    ],
  },
  {
    id: 'injury',
    title: '負傷原因届',
    kana: 'ふしょうげんいんとどけ',
    purpose: 'けがで健康保険を使ったとき、その原因をお知らせいただく届です。',
    kind: 'download',
    lifeEvents: ['accident', 'sick-leave'],
    who: '被保険者',
    deadline: 'お尋ねの書類が届いてから2週間以内',
    notes: [],
    insuredOnly: false,
    versions: [
      { version: '2022-04', revisedOn: '2022-04-01', sections: [injuryCause], papers: [] },
      {
        version: '2026-07',
        revisedOn: '2026-07-01',
        papers: [],
        sections: [
          injuryCause,
          section('work', '仕事との関係', [
            choice(
              'when',
              'けがをしたとき',
              options({ work: '仕事中', commute: '通勤途中', home: '自宅', other: 'その他' }),
            ),
            yesNo('third', '相手のあるけがですか'),
          ]),
        ],
      },
    ],
  },
  {
    id: 'continuation',
    title: '任意継続被保険者資格取得申出書',
    kana: 'にんいけいぞくひほけんしゃ しかくしゅとく もうしでしょ',
    purpose: '退職したあとも、最長2年間、この健保組合に加入し続けるための申出書です。',
    kind: 'download',
    lifeEvents: ['retirement'],
    who: '退職する（した）被保険者',
    deadline: '資格を失った日（退職した日の翌日）から20日以内',
    notes: [
      '期限を過ぎると受け付けられません。保険料は、これまで会社が負担していた分もご本人の負担になります。',
    ],
    versions: [
      {
        version: '2025-04',
        revisedOn: '2025-04-01',
        papers: [paper('residence', '住民票', { required: false, support: '被扶養者がいる方。' })],
        sections: [
          section('retirement', '退職について', [
            date('lastDay', '退職した日', anyDay),
            choice(
              'payment',
              '保険料の納め方',
              options({ monthly: '毎月', half: '半年分の前納', year: '1年分の前納' }),
            ),
            lines('family', '続けて扶養に入れる方の氏名と続柄', { required: false }),
          ]),
        ],
      },
    ],
  },
  {
    id: 'funeral',
    title: '埋葬料（費）支給申請書',
    kana: 'まいそうりょう まいそうひ しきゅうしんせいしょ',
    purpose: '被保険者が亡くなったとき、ご家族や埋葬を行った方が費用を受けるための申請書です。',
    kind: 'download',
    lifeEvents: ['death'],
    who: '亡くなった被保険者に生計を支えられていた方、または埋葬を行った方',
    deadline: '亡くなった日の翌日（埋葬費は、埋葬した日の翌日）から2年以内',
    notes: ['ポータルには申請する方のログインがないため、郵送で受け付けます。'],
    insuredOnly: false,
    versions: [
      {
        version: '2025-01',
        revisedOn: '2025-01-06',
        papers: [
          paper('certificate', '亡くなったことを証明する書類の写し'),
          paper('receipt', '埋葬の費用の領収書', { required: false }),
        ],
        sections: [
          section('deceased', '亡くなった方', [
            date('on', '亡くなった日', past),
            line('relation', '申請する方との続柄'),
          ]),
          section('cost', '埋葬について', [
            date('buried', '埋葬した日', past),
            yen('paid', '埋葬にかかった費用'),
          ]),
          payment(),
        ],
      },
    ],
  },
];

export const notificationForms: readonly WrittenForm[] = [dependants, newAddress, limit, card, ...papers];
