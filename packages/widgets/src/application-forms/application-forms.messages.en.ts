import { formTextsEn } from '../foundation/texts/form.en.js';
import { stateTextsEn } from '../foundation/texts/states.en.js';
import type { ApplicationFormsTexts } from './application-forms.messages.js';

const forms = (count: string) => `${count} ${count === '1' ? 'form' : 'forms'}`;

export const applicationFormsEn: ApplicationFormsTexts = {
  ...stateTextsEn,
  ...formTextsEn,
  heading: 'Application forms',
  none: 'There are no forms at the moment.',
  opening: 'Opening…',
  waitingHeading: 'Waiting for you',
  goOn: 'Continue',
  mend: 'Correct and submit',
  named: (title, action) => `${action}: ${title}`,
  history: (count) => `Your applications (${count})`,
  findHeading: 'Find a form',
  searchLabel: 'Search by words',
  searchSupport: 'In Japanese, e.g. 出産, 限度額',
  search: 'Search',
  searching: 'Searching…',
  eventsHeading: 'Search by what has happened',
  allForms: (count) => `All forms (${count})`,
  formsFor: (event, count) => `${event}: ${forms(count)}`,
  formsWith: (words, count) => `“${words}”: ${forms(count)} found`,
  nothingFound: 'No form was found. Please try other words, or choose what has happened.',
  showAll: 'Show all forms',
  byWeb: 'Can be submitted here',
  byPaper: 'On paper',
  begun: 'Begun',
};
