import type { Translation } from '../foundation/messages.js';
import type { FirstMessages } from './registration-wizard.messages.js';

export const firstEn: Translation<FirstMessages> = {
  title: 'New registration',
  stepOf: (step, total) => `Step ${step} of ${total}`,
  step1: 'Register your email address',
  step2: 'Receive the email',
  step3: 'Confirm your identity',
  step4: 'Receive the second email',
  step5: 'Enter the confirmation key',
  step6: 'Enter your account details',
  stepsLabel: 'Steps of the registration',
  emailHeading: 'Register your email address',
  emailIntro: 'Enter the email address to register with. We will send you an email to continue.',
  email: 'Email address',
  emailSupport: 'Use an address you read often and can check right now. Example: taro@example.com',
  emailRequired: 'Enter your email address.',
  send: 'Send',
  sending: 'Sending…',
  openingLink: 'Checking the link from your email…',
  loadFailed:
    'Part of this page could not be loaded. Check your connection and try again. Nothing you typed has been lost.',
  retry: 'Try again',
};
