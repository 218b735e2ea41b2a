import type { bannerTexts, sessionTexts } from './session.js';

export const bannerTextsEn: typeof bannerTexts = {
  success: 'Success',
  warning: 'Caution',
  error: 'Error',
  info: 'Notice',
};

export const sessionTextsEn: typeof sessionTexts = {
  expiredHeading: 'You were logged out',
  expiredText: 'For your safety you were logged out after a while without activity.',
};
