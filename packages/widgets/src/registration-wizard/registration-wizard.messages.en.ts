import type { Translation } from '../foundation/messages.js';
import { formTextsEn, networkTextsEn } from '../foundation/texts/form.en.js';
import type { FirstMessages } from './registration-wizard.messages.js';

export const firstEn: Translation<FirstMessages> = {
  ...formTextsEn,
  ...networkTextsEn,
  title: 'New registration',
  stepOf: (step, total) => `Step ${step} of ${total}`,
  emailHeading: 'Register your email address',
  emailIntro: 'Enter the email address to register with. We will send you an email to continue.',
  email: 'Email address',
  emailSupport: 'Use an address you read often and can check right now. Example: taro@example.com',
  emailRequired: 'Enter your email address.',
  send: 'Send',
  sending: 'Sending…',
  openingLink: 'Checking the link from your email…',
  retry: 'Try again',
};
