import type { Translation } from '../foundation/messages.js';
import { formTextsEn, networkTextsEn } from '../foundation/texts/form.en.js';
import { bannerTextsEn, sessionTextsEn } from '../foundation/texts/session.en.js';
import type { LoginFormTexts } from './login-form.messages.js';

export const en: Translation<LoginFormTexts> = {
  ...formTextsEn,
  ...networkTextsEn,
  ...bannerTextsEn,
  ...sessionTextsEn,
  heading: 'Log in',
  idText: 'Enter the login ID you registered and press “Next”.',
  loginId: 'Login ID',
  loginIdRequired: 'Please enter your login ID.',
  loginIdTooLong: 'This login ID is too long. Please check it.',
  readAs: (loginId) => `Read as “${loginId}”.`,
  next: 'Next',
  passwordText: 'Enter your password and press “Log in”.',
  loginIdFixed: 'To use another login ID, press “Change login ID”.',
  changeLoginId: 'Change login ID',
  password: 'Password',
  passwordRequired: 'Please enter your password.',
  reveal: 'Show password',
  revealed: 'The password is shown.',
  hidden: 'The password is hidden.',
  logIn: 'Log in',
  checking: 'Checking…',
  forgot: 'Forgotten your login ID or password?',
  firstTime: 'Are you new here?',
  register: 'Register',
  signedInHeading: 'You are logged in',
  signedInText: 'You can use the portal.',
  home: 'Go to the home page',
  logOut: 'Log out',
  loggedOutHeading: 'You have logged out',
};
