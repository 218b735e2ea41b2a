import { linkTexts } from './links.js';

/** Words around what the society wrote. */
export const textBlockTexts = {
  ...linkTexts,
  pictureMissing: (alt: string) => `（画像：${alt}）`,
};
