import {
  bankAccount,
  choice,
  consent,
  date,
  line,
  lines,
  number,
  options,
  paper,
  past,
  section,
  yesNo,
} from '../application-forms/form-writing.js';
import { plantForms } from '../application-forms/index.js';
import type { SeedPortal } from '../seed-portal.js';
import { hostileTexts } from './texts.js';

const sectionsOf = (words: string) => [
  section(
    'all',
    words,
    [
      line('line', words, { support: words }),
      lines('lines', words),
      date('date', words, past),
      number('number', words, { min: 0, max: 9, unit: words }),
      choice('choice', words, options({ a: words, b: words })),
      yesNo('yes-no', words),
      bankAccount('account', words, { support: words }),
      consent('consent', words),
    ],
    words,
  ),
];

/** Forms with a text that tries to do harm in each of their places. */
export async function plantHostileForms(portal: SeedPortal): Promise<void> {
  await portal.db
    .insertInto('life_events')
    .values(hostileTexts.map((words, position) => ({ id: `hostile-${position}`, title: words, position })))
    .execute();
  await plantForms(
    portal,
    hostileTexts.map((words, index) => ({
      id: `hostile-${index}`,
      title: words,
      kana: words,
      purpose: words,
      kind: 'both',
      lifeEvents: [`hostile-${index}`],
      who: words,
      deadline: words,
      notes: [words],
      minutes: 1,
      versions: [
        {
          version: '1',
          revisedOn: '2026-04-01',
          papers: [paper('paper', words, { support: words })],
          sections: sectionsOf(words),
        },
      ],
    })),
  );
}
