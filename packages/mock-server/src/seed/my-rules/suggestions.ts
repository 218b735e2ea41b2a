import type { RuleSuggestionsTable } from '../../portal/my-rules/tables.js';
import type { SeedPortal } from '../seed-portal.js';

type Row = Readonly<RuleSuggestionsTable>;
type Target = readonly [value: number, unit: string] | null;
type Suggested = readonly [
  id: string,
  frequency: Row['frequency'],
  target: Target,
  title: string,
  hint: string,
];

/** What the society suggests. Numbers are those of the ministry's guides where one is named. */
const catalogue: Readonly<Record<Row['category'], readonly Suggested[]>> = {
  meals: [
    [
      'vegetables-first',
      'daily',
      null,
      '野菜のおかずから食べる',
      '食べる順番を変えるだけで始められます。ゆっくり食べることにもつながります。',
    ],
    [
      'vegetables-350',
      'daily',
      [350, 'グラム'],
      '野菜を1日350グラム食べる',
      '小鉢（約70グラム）なら5皿が目安です。汁物の具に足すと続けやすくなります。',
    ],
    [
      'leave-soup',
      'daily',
      null,
      'めん類の汁を残す',
      '汁には多くの塩分が含まれています。残すだけで減塩になります。',
    ],
    [
      'breakfast',
      'daily',
      null,
      '朝食をとる',
      'まずはバナナや牛乳など、すぐに口にできるものからで構いません。',
    ],
  ],
  exercise: [
    [
      'steps-8000',
      'daily',
      [8000, '歩'],
      '1日8,000歩あるく',
      '厚生労働省の「身体活動・運動ガイド2023」が、成人にすすめる目安です。',
    ],
    [
      'stairs',
      'daily',
      null,
      'エレベーターより階段を使う',
      '下りから始めると、膝や息に無理がありません。痛みのあるときは休みましょう。',
    ],
    [
      'radio-exercise',
      'daily',
      null,
      'ラジオ体操をする',
      '3分あまりで全身を動かせます。仕事の前に行うと習慣になります。',
    ],
    [
      'strength',
      'weekly',
      [2, '回'],
      '筋力トレーニングを週に2回する',
      'スクワットやかかと上げなど、自宅でできるもので構いません。',
    ],
  ],
  rest: [
    [
      'sleep-6',
      'daily',
      [6, '時間'],
      '6時間以上眠る',
      '厚生労働省の「睡眠ガイド2023」が、成人にすすめる目安です。',
    ],
    [
      'same-time',
      'daily',
      null,
      '決まった時刻に起きる',
      '休みの日も同じ時刻に起きると、体のリズムが整います。',
    ],
    [
      'no-phone',
      'daily',
      [1, '時間'],
      '寝る1時間前からスマートフォンを見ない',
      '寝室の外で充電すると、続けやすくなります。',
    ],
    [
      'bath',
      'weekly',
      [3, '回'],
      '湯船にゆっくりつかる',
      '38〜40度のお湯に、寝る1〜2時間前につかるのがおすすめです。',
    ],
  ],
  smoking_alcohol: [
    [
      'no-smoking',
      'daily',
      null,
      'たばこを吸わない',
      '吸いたくなったら、水を飲む、深呼吸をするなどで3分待ってみましょう。',
    ],
    [
      'walk-break',
      'daily',
      null,
      'たばこ休憩を散歩に替える',
      '一日一回から始めましょう。5分歩くと気分が切り替わります。',
    ],
    [
      'dry-days',
      'weekly',
      [2, '日'],
      'お酒を飲まない日を週に2日つくる',
      '飲まない曜日をあらかじめ決めておくと、続けやすくなります。',
    ],
    [
      'one-go',
      'daily',
      [1, '合'],
      'お酒は日本酒で1合までにする',
      'ビールなら中びん1本にあたります。飲む前に量を決めておきましょう。',
    ],
  ],
  oral: [
    [
      'brush-night',
      'daily',
      null,
      '寝る前に歯をみがく',
      '眠っている間は唾液が減ります。一日の終わりにていねいにみがきましょう。',
    ],
    [
      'floss',
      'daily',
      null,
      '歯間ブラシか糸ようじを使う',
      '歯ブラシだけでは届かない、歯と歯の間の汚れを落とせます。',
    ],
    [
      'chew-30',
      'daily',
      [30, '回'],
      'ひと口30回かむ',
      '早食いを防ぎます。最初のひと口だけでも数えてみましょう。',
    ],
    ['look-gums', 'weekly', null, '鏡で歯ぐきを見る', '赤みや腫れ、出血が続くときは、歯科を受診しましょう。'],
  ],
  mind: [
    ['breathe', 'daily', [3, '分'], '深呼吸を3分する', '吸う時間より、吐く時間を長くします。'],
    [
      'good-thing',
      'daily',
      [1, 'つ'],
      '今日よかったことを書く',
      'どんな小さなことでも構いません。寝る前にひと言だけ書きます。',
    ],
    [
      'talk',
      'weekly',
      null,
      '家族や友人とゆっくり話す',
      '電話でも構いません。話すことで気持ちが整理されます。',
    ],
    [
      'hobby',
      'weekly',
      [1, '時間'],
      '好きなことをする時間をつくる',
      '予定表に先に書き入れておくと、後回しになりません。',
    ],
  ],
};

const rows: readonly Row[] = Object.entries(catalogue)
  .flatMap(([category, suggestions]) =>
    suggestions.map(([id, frequency, target, title, hint]) => ({
      id,
      title,
      category: category as Row['category'],
      frequency,
      target_value: target?.[0] ?? null,
      target_unit: target?.[1] ?? null,
      hint,
    })),
  )
  .map((row, index) => ({ ...row, seq: index + 1 }));

export async function plantRuleSuggestions({ db }: SeedPortal): Promise<void> {
  await db.insertInto('rule_suggestions').values(rows).execute();
}
