import type { linkTexts } from './links.js';

export const linkTextsEn: typeof linkTexts = {
  outside: (host) => ` (another site, ${host}; opens in a new tab)`,
  newTab: ' (opens in a new tab)',
};
