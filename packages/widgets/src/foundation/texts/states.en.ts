import type { Translation } from '../messages.js';
import { networkTextsEn } from './form.en.js';
import { bannerTextsEn, sessionTextsEn } from './session.en.js';
import type { stateTexts } from './states.js';

export const stateTextsEn: Translation<typeof stateTexts> = {
  ...networkTextsEn,
  ...bannerTextsEn,
  ...sessionTextsEn,
  loading: 'Loading…',
  retry: 'Try again',
  empty: 'There is nothing to show.',
  offlineHeading: 'You are offline',
  offlineText: 'Please check your connection. This will continue when you are back online.',
  errorHeading: 'This could not be shown',
  signedOutHeading: 'Please log in',
  signedOutText: 'You can see this when you are logged in.',
  logIn: 'Log in',
  notOpenHeading: 'Not open yet',
  notOpenText: (from) =>
    from ? `It is expected to open for you on ${from}.` : 'Please wait until it opens for you.',
};
