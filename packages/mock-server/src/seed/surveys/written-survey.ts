import type { SurveyQuestion } from '@ikiiki/sdk/contract';

/** A survey as it is written here. */
export interface WrittenSurvey {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly introduction: readonly string[];
  /** First and last date in Japan. */
  readonly days: readonly [string, string];
  readonly anonymous?: boolean;
  readonly points?: number;
  readonly minutes: number;
  readonly onePage?: boolean;
  /** @default everybody */
  readonly audience?: 'insured' | 'dependants';
  readonly questions: readonly SurveyQuestion[];
}

/** As it stands in the table. */
export const surveyRow = ({ days, ...survey }: WrittenSurvey) => ({
  id: survey.id,
  title: survey.title,
  summary: survey.summary,
  introduction: JSON.stringify(survey.introduction),
  opens_on: days[0],
  closes_on: days[1],
  anonymous: Number(survey.anonymous ?? false),
  points: survey.points ?? null,
  minutes: survey.minutes,
  one_page: Number(survey.onePage ?? false),
  for_insured: Number(survey.audience !== 'dependants'),
  for_dependants: Number(survey.audience !== 'insured'),
  questions: JSON.stringify(survey.questions),
});
