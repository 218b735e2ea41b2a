import type { SurveyQuestion } from '@ikiiki/sdk/contract';
import { exclusive, multiple, number, options, other, scale, single, text, when } from './survey-writing.js';

/** 生活習慣: every kind of question, and some that only the answers before lead to. */
export const lifestyleQuestions: readonly SurveyQuestion[] = [
  single(
    'exercise',
    '1回30分以上の軽く汗をかく運動を、週に何日していますか。',
    {
      options: options({
        none: 'していない',
        one: '週1日',
        some: '週2〜4日',
        daily: 'ほぼ毎日',
      }),
    },
    { support: '通勤や買い物で速く歩くことも、運動に含めてお考えください。' },
  ),
  multiple(
    'exercise-kinds',
    'どのような運動をしていますか。',
    {
      options: [
        ...options({
          walk: 'ウォーキング',
          run: 'ランニング',
          gym: '筋力トレーニング',
          stretch: 'ストレッチ・ヨガ',
          sports: '球技などのスポーツ',
        }),
        other,
      ],
      maxChoices: 3,
    },
    {
      support: '主なものをお選びください。',
      visibleWhen: when({ questionId: 'exercise', noneOf: ['none'] }),
    },
  ),
  multiple(
    'no-exercise-reasons',
    '運動をしていない理由をお聞かせください。',
    {
      options: [
        ...options({
          time: '時間がない',
          place: '場所がない',
          pain: '体に痛みがある',
          alone: '一人では続かない',
        }),
        other,
        exclusive('nothing', '特に理由はない'),
      ],
    },
    {
      visibleWhen: when({ questionId: 'exercise', anyOf: ['none'] }),
    },
  ),
  number('sleep', '平日の睡眠時間は、平均して何時間ですか。', {
    min: 0,
    max: 24,
    decimals: 1,
    unit: '時間',
  }),
  scale(
    'rested',
    '睡眠で、休養が十分とれていますか。',
    { min: 1, max: 5, minLabel: 'まったくとれていない', maxLabel: '十分とれている' },
    { support: 'この1か月のことをお答えください。' },
  ),
  text(
    'sleep-trouble',
    '眠りについて、お困りのことがあればお聞かせください。',
    { long: true, maxLength: 400 },
    {
      required: false,
      visibleWhen: {
        match: 'any',
        rules: [
          { questionId: 'rested', atMost: 2 },
          { questionId: 'sleep', atMost: 5 },
        ],
      },
    },
  ),
  single('smoking', 'たばこを吸いますか。', {
    options: options({ never: '吸わない', quit: '以前は吸っていたが、やめた', yes: '吸う' }),
  }),
  number(
    'cigarettes',
    '1日に、たばこを何本くらい吸いますか。',
    { min: 1, max: 100, decimals: 0, unit: '本' },
    {
      support: '加熱式たばこも1本と数えてください。',
      visibleWhen: when({ questionId: 'smoking', anyOf: ['yes'] }),
    },
  ),
  single(
    'quit-wish',
    '禁煙を考えていますか。',
    {
      options: options({
        soon: '1か月以内に始めたい',
        later: 'いずれは始めたい',
        no: '考えていない',
      }),
    },
    { required: false, visibleWhen: when({ questionId: 'smoking', anyOf: ['yes'] }) },
  ),
  text(
    'wish',
    '健康づくりのために健保組合に望むことがあれば、ひとことお聞かせください。',
    { long: false, maxLength: 100 },
    { required: false },
  ),
];
