import type { Translation } from '../foundation/messages.js';
import { formTextsEn, networkTextsEn } from '../foundation/texts/form.en.js';
import type { AccountRecoveryTexts } from './account-recovery.messages.js';

export const en: Translation<AccountRecoveryTexts> = {
  ...formTextsEn,
  ...networkTextsEn,
  heading: 'Forgotten login ID or password',
  choose: 'What can we help you with?',
  forgotPassword: 'I forgot my password',
  forgotLoginId: 'I forgot my login ID',
  back: 'Choose again',

  passwordHeading: 'Forgotten password',
  passwordText:
    'Enter your login ID and your registered mail address. We will mail you a link to choose a new password.',
  loginIdHeading: 'Forgotten login ID',
  loginIdText: 'Enter your registered mail address. We will mail you your login ID.',
  loginId: 'Login ID',
  loginIdRequired: 'Please enter your login ID.',
  email: 'Mail address',
  emailSupport: 'Example: taro@example.com',
  emailRequired: 'Please enter your mail address.',
  emailInvalid: 'This does not look like a mail address. Please check it.',
  noEmail:
    'If you cannot use or do not know the registered address, please contact the health insurance society.',
  readAs: (value) => `Read as “${value}”.`,
  send: 'Send',
  sending: 'Sending…',

  sentHeading: 'Please check your mail',
  sentTo: (email) => `If your entries match a registration, we have sent a mail to ${email}.`,
  sentHours: 'The link in the mail works for 3 hours.',
  sentHelp: 'If no mail arrives, please check:',
  sentSpam: 'whether it is in your spam folder',
  sentTypo: 'whether your entries are those you registered',
  sentFilter: 'whether your mobile carrier blocks mails with links',
  again: 'Enter again',

  opening: 'Checking the link…',
  deadHeading: 'This link cannot be used',
  deadText:
    'It has expired (3 hours), was used already, or was replaced by a newer mail. We can send you another.',
  restart: 'Get another mail',
  retry: 'Try again',

  resetHeading: 'Choose a new password',
  resetText: 'Enter the new password twice. Changing it ends your sessions on all other devices.',
  newPassword: 'New password',
  newPasswordAgain: 'New password (again)',
  change: 'Change the password',
  changing: 'Changing…',
  doneHeading: 'Your password has been changed',
  doneText: 'Please log in with the new password.',
  toLogin: 'To the login page',
};
