import type { SeedPortal } from '../seed-portal.js';
import { multiple, number, scale, single, text } from '../surveys/survey-writing.js';
import { surveyRow } from '../surveys/written-survey.js';
import { hostileTexts } from './texts.js';

const questionsOf = (words: string) => {
  const options = [
    { id: 'a', label: words },
    { id: 'b', label: words, other: true },
  ];
  return [
    single('single', words, { options }, { support: words }),
    multiple('multiple', words, { options }),
    scale('scale', words, { min: 1, max: 3, minLabel: words, maxLabel: words }),
    number('number', words, { decimals: 0, unit: words }),
    text('text', words, { long: true }, { required: false }),
  ];
};

/** Surveys with a text that tries to do harm in each of their places. */
export async function plantHostileSurveys({ db }: SeedPortal): Promise<void> {
  const rows = hostileTexts.map((words, index) =>
    surveyRow({
      id: `hostile-${index}`,
      title: words,
      summary: words,
      introduction: [words],
      days: ['2026-11-01', '2026-12-31'],
      minutes: 1,
      onePage: true,
      questions: questionsOf(words),
    }),
  );
  await db.insertInto('surveys').values(rows).execute();
}
