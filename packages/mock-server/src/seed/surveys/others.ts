import type { SurveyQuestion } from '@ikiiki/sdk/contract';
import {
  exclusive,
  multiple,
  number,
  options,
  other,
  satisfaction,
  scale,
  single,
  text,
  when,
} from './survey-writing.js';

/** 健保組合への満足度. */
export const satisfactionQuestions: readonly SurveyQuestion[] = [
  scale('overall', '健保組合のサービスに、全体としてどのくらい満足していますか。', satisfaction),
  multiple('used', 'この1年にご利用になったサービスをお選びください。', {
    options: [
      ...options({
        checkup: '健康診断・人間ドックの補助',
        flu: 'インフルエンザ予防接種の補助',
        portal: 'いきいきポータル',
        resort: '契約保養所',
        desk: '窓口・電話での相談',
      }),
      exclusive('none', '利用したものはない'),
    ],
  }),
  single(
    'desk-speed',
    '窓口や電話での対応の速さは、いかがでしたか。',
    { options: options({ fast: '速かった', usual: 'ふつう', slow: '遅かった' }) },
    { visibleWhen: when({ questionId: 'used', anyOf: ['desk'] }) },
  ),
  text(
    'complaint',
    'ご不満に感じた点をお聞かせください。',
    { long: true, maxLength: 800 },
    {
      support: 'お名前や部署など、ご自身のことが分かる内容は書かないでください。',
      required: false,
      visibleWhen: when({ questionId: 'overall', atMost: 2 }),
    },
  ),
  text(
    'free',
    'ご意見・ご要望がありましたら、ご自由にお書きください。',
    { long: true, maxLength: 800 },
    {
      support: 'お名前や部署など、ご自身のことが分かる内容は書かないでください。',
      required: false,
    },
  ),
];

/** 健診の受けやすさ: all on one page. */
export const checkupAccessQuestions: readonly SurveyQuestion[] = [
  single('taken', '今年度の健康診断は、お済みですか。', {
    options: options({ done: '受けた', booked: '予約している', not: 'まだ受けていない' }),
  }),
  multiple(
    'obstacles',
    'まだ受けていない理由をお聞かせください。',
    {
      options: [
        ...options({ busy: '仕事や家事が忙しい', far: '会場が遠い', booking: '予約がとりにくい' }),
        other,
        exclusive('none', '特に理由はない'),
      ],
    },
    { visibleWhen: when({ questionId: 'taken', anyOf: ['not'] }) },
  ),
  number(
    'travel',
    'ご自宅から会場まで、片道で何分かかりますか。',
    { min: 0, max: 300, decimals: 0, unit: '分' },
    { required: false },
  ),
  scale('booking-ease', '予約のしやすさは、いかがですか。', {
    min: 0,
    max: 10,
    minLabel: 'とても予約しにくい',
    maxLabel: 'とても予約しやすい',
  }),
  text(
    'facility',
    '会場に加えてほしい医療機関があれば、お書きください。',
    { long: false, maxLength: 60 },
    {
      required: false,
    },
  ),
];

/** ウォーキングラリーの感想. */
export const rallyQuestions: readonly SurveyQuestion[] = [
  scale('rally', 'ウォーキングラリー 2026 秋は、いかがでしたか。', satisfaction),
  single('again', '次回も参加したいですか。', {
    options: options({ yes: '参加したい', maybe: '内容による', no: '参加しない' }),
  }),
  text(
    'rally-words',
    'よかった点や、直してほしい点をお聞かせください。',
    { long: true, maxLength: 400 },
    {
      required: false,
    },
  ),
];

/** 健康づくり, answered in September. */
export const promotionQuestions: readonly SurveyQuestion[] = [
  single('breakfast', '朝食を週に何日とっていますか。', {
    options: options({ daily: 'ほぼ毎日', some: '週3〜5日', rare: '週2日以下' }),
  }),
  multiple('interests', '関心のある健康づくりの取り組みをお選びください。', {
    options: [
      ...options({ walk: 'ウォーキング', meal: '食生活の見直し', sleep: '睡眠の改善', mind: 'こころの健康' }),
      other,
    ],
  }),
  number('steps', '1日に、およそ何歩歩いていますか。', { min: 0, max: 100_000, decimals: 0, unit: '歩' }),
];

/** 感染症の予防, closed. */
export const infectionQuestions: readonly SurveyQuestion[] = [
  single('vaccinated', 'この冬、インフルエンザの予防接種を受ける予定ですか。', {
    options: options({ yes: '受ける', no: '受けない', unsure: '決めていない' }),
  }),
];

/** 被扶養者の健診. */
export const familyQuestions: readonly SurveyQuestion[] = [
  single('known', '被扶養者の方も健保組合の健診を受けられることを、ご存じですか。', {
    options: options({ yes: '知っている', no: '知らなかった' }),
  }),
];
