import type { Translation } from '../messages.js';
import type { procedureTexts } from './procedure.js';

export const procedureTextsEn: Translation<typeof procedureTexts> = {
  historyHeading: 'What has happened so far',
  byMember: 'You',
  bySociety: 'The society',
  byPortal: 'Automatic',
  reasonLabel: 'From the society',
};
