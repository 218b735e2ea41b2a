import type { Translation } from '../foundation/messages.js';
import { formTextsEn, networkTextsEn } from '../foundation/texts/form.en.js';
import type { FirstMessages } from './registration-wizard.messages.js';

export const firstEn: Translation<FirstMessages> = {
  ...formTextsEn,
  ...networkTextsEn,
  title: 'New registration',
  stepOf: (step, total) => `Step ${step} of ${total}`,
  emailHeading: 'Register your email address',
  emailIntro: 'We will send an email to this address to continue the registration.',
  email: 'Email address',
  emailSupport: 'Enter an address you can check right now. Example: taro@example.com',
  send: 'Send',
  sending: 'Sending…',
  openingLink: 'Checking the link from your email…',
  retry: 'Try again',
};
