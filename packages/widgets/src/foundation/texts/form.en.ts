import type { FormTexts, networkTexts } from './form.js';

export const formTextsEn: FormTexts = {
  required: '(required)',
  optional: '(optional)',
  readOnly: 'Cannot be edited',
  errorMark: '* ',
};

export const networkTextsEn: typeof networkTexts = {
  unreachable: 'The portal could not be reached. Please check your connection and try again.',
  requestId: (id) => `Reference: ${id}`,
};
