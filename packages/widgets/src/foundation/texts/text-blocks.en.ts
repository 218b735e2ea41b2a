import type { Translation } from '../messages.js';
import { linkTextsEn } from './links.en.js';
import type { textBlockTexts } from './text-blocks.js';

export const textBlockTextsEn: Translation<typeof textBlockTexts> = {
  ...linkTextsEn,
  pictureMissing: (alt) => `(Picture: ${alt})`,
};
