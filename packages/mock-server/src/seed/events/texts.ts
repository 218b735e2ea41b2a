import type { KeptQuestion } from '../../portal/events/quiz.js';

/** Title and description of each event, as a society would write them. */
export const eventTexts = {
  'rally-autumn': [
    'ウォーキングラリー 2026 秋',
    '10月の1か月間、毎日の歩数を記録しながら歩くイベントです。平均歩数に応じてポイントを差し上げます。',
  ],
  'walk-tallying': [
    'ひと駅ウォーキング',
    '通勤やお買い物のついでに、ひと駅分多く歩いてみませんか。2週間の平均歩数に応じてポイントを差し上げます。',
  ],
  'walk-running': [
    '秋のウォーキングチャレンジ 2026',
    '紅葉の季節に、4週間続けて歩くイベントです。無理のない歩数から始めて、少しずつ伸ばしていきましょう。',
  ],
  'team-running': [
    'チーム対抗 秋のウォーキング',
    '2人から5人のチームで歩くイベントです。チームの平均歩数に応じて、全員にポイントを差し上げます。',
  ],
  'walk-open': [
    '年末ウォーキング 2026',
    '忙しい年末こそ、歩いて気分転換をしませんか。お一人で気軽に参加できます。',
  ],
  'team-open': [
    'チーム対抗 冬のウォーキング',
    '職場の仲間やご家族と、2人から5人のチームで歩くイベントです。年末年始の運動不足を、みんなで防ぎましょう。',
  ],
  'walk-upcoming': [
    '新年のウォーキングチャレンジ',
    '2月の1か月間、平均歩数の目標に挑戦するイベントです。受付は1月5日からです。',
  ],
  'quiz-flu': [
    'インフルエンザ予防クイズ',
    '予防の基本を、3問のクイズで確かめましょう。回答した方に、正解の数にかかわらずポイントを差し上げます。',
  ],
  'seminar-last-place': [
    '肩こり・腰痛を防ぐ体操セミナー',
    '座ったままでできる体操を、理学療法士といっしょに行います。動きやすい服装でお越しください。',
  ],
  'seminar-full': [
    'はじめての減塩料理教室',
    'だしのうま味を生かした3品を作ります。エプロンと、ふきんをお持ちください。',
  ],
  'seminar-online': [
    'よい眠りのためのオンラインセミナー',
    '眠りの専門医が、寝つきをよくする工夫をお話しします。ご自宅からご覧いただけます。',
  ],
  'seminar-family': [
    'ご家族のための健診セミナー',
    '被扶養者の方が受けられる健診と、お申し込みの流れをご説明します。お子さま連れでもご参加いただけます。',
  ],
  'walk-cancelled': [
    '河川敷ウォーキング大会',
    '5キロメートルのコースを、保健師といっしょに歩くイベントです。',
  ],
} as const satisfies Readonly<Record<string, readonly [title: string, description: string]>>;

export const quizQuestions: readonly KeptQuestion[] = [
  {
    id: 'wash',
    text: '手洗いは、せっけんを使ってどのくらいの時間をかけるとよいでしょうか。',
    choices: [
      { id: 'five', text: '5秒くらい' },
      { id: 'thirty', text: '30秒くらい' },
      { id: 'minutes', text: '5分くらい' },
    ],
    rightChoiceId: 'thirty',
    explanation: '指先や指の間、手首まで洗うと、30秒ほどかかります。流水でよくすすぐことも大切です。',
  },
  {
    id: 'humidity',
    text: '部屋の湿度は、どのくらいに保つとよいでしょうか。',
    choices: [
      { id: 'dry', text: '20〜30％' },
      { id: 'good', text: '50〜60％' },
      { id: 'wet', text: '80〜90％' },
    ],
    rightChoiceId: 'good',
    explanation: '空気が乾くと、のどや鼻の防御のはたらきが弱まります。50〜60％が目安です。',
  },
  {
    id: 'vaccine',
    text: '予防接種の効果があらわれるまで、どのくらいかかるでしょうか。',
    choices: [
      { id: 'day', text: 'その日のうち' },
      { id: 'weeks', text: '2週間くらい' },
      { id: 'year', text: '1年くらい' },
    ],
    rightChoiceId: 'weeks',
    explanation: '効果があらわれるまで2週間ほどかかります。流行する前の接種をおすすめします。',
  },
];
