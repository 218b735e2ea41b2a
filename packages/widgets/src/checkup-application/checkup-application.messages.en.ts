import type { Translation } from '../foundation/messages.js';
import { stateTextsEn } from '../foundation/texts/states.en.js';
import type { CheckupApplicationMessages } from './checkup-application.messages.js';

export const checkupApplicationEn: Translation<CheckupApplicationMessages> = {
  ...stateTextsEn,
  heading: 'CheckupApplications',
};
