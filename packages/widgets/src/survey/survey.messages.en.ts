import type { Translation } from '../foundation/messages.js';
import { formTextsEn } from '../foundation/texts/form.en.js';
import { stateTextsEn } from '../foundation/texts/states.en.js';
import type { SurveyMessages } from './survey.messages.js';

export const surveyEn: Translation<SurveyMessages> = {
  ...stateTextsEn,
  ...formTextsEn,
  heading: 'Surveys',
  none: 'There are no surveys for you at the moment.',
  openHeading: (count) => `Please answer (${count})`,
  noneOpen: 'There is nothing to answer at the moment. Thank you for your help.',
  overHeading: 'Answered or closed',
  answerIt: 'Answer',
  goOn: 'Continue',
  look: 'Look at it',
  named: (title, action) => `${action}: ${title}`,
  more: 'Show more',
  loadingMore: 'Loading more…',
  opening: 'Opening the survey…',
  begun: 'Begun',
  answeredOn: (date) => `Answered on ${date}`,
  closedOn: (date) => `Closed on ${date}`,
  until: (date) => `Until ${date}, 23:59 in Japan`,
  daysLeft: (days) => `${days} days left`,
  lastDay: 'Last day today',
  anonymous: 'Anonymous',
  withName: 'With your name',
  minutes: (minutes) => `About ${minutes} min`,
  questions: (count) => `Up to ${count} questions`,
  points: (points) => `${points} points`,
};
