import type { stepUpTexts } from './step-up.js';

export const stepUpTextsEn: typeof stepUpTexts = {
  stepUpHeading: 'Confirm that it is you',
  stepUpText: 'For your safety, please enter your current password.',
  currentPassword: 'Current password',
  currentPasswordRequired: 'Please enter your current password.',
  reveal: 'Show password',
  revealed: 'The password is shown.',
  hidden: 'The password is hidden.',
  prove: 'Confirm',
  proving: 'Checking…',
  decline: 'Cancel',
};
