import type { SurveyAnswers } from '@ikiiki/sdk/contract';
import { saveDraft } from '../../portal/surveys/drafts.js';
import { surveyFor } from '../../portal/surveys/found-survey.js';
import type { SeedPortal } from '../seed-portal.js';
import { lifestyleQuestions } from './lifestyle.js';
import {
  checkupAccessQuestions,
  familyQuestions,
  infectionQuestions,
  promotionQuestions,
  rallyQuestions,
  satisfactionQuestions,
} from './others.js';
import { surveyRow, type WrittenSurvey } from './written-survey.js';

/** Surveys of the society, written for this kit. The ids say what a test finds there. */
const written: readonly WrittenSurvey[] = [
  {
    id: 'lifestyle',
    title: '生活習慣アンケート 2026',
    summary: '運動、睡眠、喫煙について伺います。健康づくりの計画に役立てます。',
    introduction: [
      '皆さまの生活習慣を伺い、来年度の健康づくりの計画に役立てます。',
      'お答えによって、質問の数が変わります。途中でやめても、続きから回答できます。',
      '回答は、健保組合の保健事業の担当者だけが見ます。会社に知らせることはありません。',
    ],
    days: ['2026-11-01', '2026-12-20'],
    points: 100,
    minutes: 5,
    questions: lifestyleQuestions,
  },
  {
    id: 'satisfaction',
    title: '健保組合のサービスについてのアンケート',
    summary: 'サービスの満足度と、ご意見を伺います。無記名です。',
    introduction: ['健保組合のサービスをよりよくするため、率直なお声をお聞かせください。'],
    days: ['2026-11-10', '2027-01-31'],
    anonymous: true,
    points: 50,
    minutes: 3,
    questions: satisfactionQuestions,
  },
  {
    id: 'checkup-access',
    title: '健康診断の受けやすさについて',
    summary: '会場や予約について伺います。来年度の会場を決めるときの参考にします。',
    introduction: ['健康診断の会場や予約について、お聞かせください。質問は1ページにまとまっています。'],
    days: ['2026-11-05', '2026-12-10'],
    minutes: 2,
    onePage: true,
    audience: 'insured',
    questions: checkupAccessQuestions,
  },
  {
    id: 'rally',
    title: 'ウォーキングラリー 2026 秋 アンケート',
    summary: 'ご参加の感想を伺います。次回の企画に役立てます。',
    introduction: ['ウォーキングラリーへのご参加、ありがとうございました。感想をお聞かせください。'],
    days: ['2026-11-09', '2026-11-22'],
    minutes: 1,
    questions: rallyQuestions,
  },
  {
    id: 'promotion',
    title: '健康づくりに関するアンケート',
    summary: '朝食、歩数、関心のあることについて伺いました。',
    introduction: ['健康づくりの取り組みを考えるために伺います。'],
    days: ['2026-09-01', '2026-09-30'],
    points: 100,
    minutes: 2,
    questions: promotionQuestions,
  },
  {
    id: 'infection',
    title: '感染症の予防についてのアンケート',
    summary: '予防接種のご予定を伺いました。',
    introduction: ['冬の感染症の予防について伺います。'],
    days: ['2026-10-01', '2026-10-31'],
    minutes: 1,
    questions: infectionQuestions,
  },
  {
    id: 'family-checkup',
    title: 'ご家族の健診についてのアンケート',
    summary: '被扶養者の方の健診について伺います。',
    introduction: ['被扶養者の方に、健診について伺います。'],
    days: ['2026-11-01', '2026-12-31'],
    minutes: 1,
    audience: 'dependants',
    questions: familyQuestions,
  },
  {
    id: 'new-year',
    title: '新年の健康目標についてのアンケート',
    summary: '今年の健康の目標を伺います。',
    introduction: ['新しい年の健康の目標をお聞かせください。'],
    days: ['2027-01-05', '2027-01-31'],
    minutes: 1,
    questions: promotionQuestions,
  },
];

/** An answered survey; its points stand in the seeded ledger. */
async function answered(
  { db }: SeedPortal,
  survey_id: string,
  member_id: string,
  answered_on: string,
  answers: SurveyAnswers,
): Promise<void> {
  await db.insertInto('survey_participations').values({ survey_id, member_id, answered_on }).execute();
  await db
    .insertInto('survey_answers')
    .values({ survey_id, member_id, answers: JSON.stringify(answers) })
    .execute();
}

/** Surveys of every kind and in every state: open, begun, answered, closed, on their last day, for others, to come. */
export async function plantSurveys(portal: SeedPortal): Promise<void> {
  await portal.db.insertInto('surveys').values(written.map(surveyRow)).execute();
  await answered(portal, 'promotion', 'member', '2026-09-03', {
    breakfast: { choice: 'some' },
    interests: { choices: ['walk', 'sleep', 'other'], other: '肩こりの予防' },
    steps: { value: 7500 },
  });
  await answered(portal, 'rally', 'family-insured', '2026-11-20', {
    rally: { value: 5 },
    again: { choice: 'yes' },
  });
  const yesterday = portal.at('2026-11-21T20:15');
  const begun = await surveyFor(yesterday, 'member', 'checkup-access');
  await saveDraft(yesterday, begun, 'member', {
    answers: { taken: { choice: 'not' }, obstacles: { choices: ['booking'] }, travel: { value: '２５' } },
    position: 'booking-ease',
  });
}
