import type { DraftTexts } from './draft.js';

export const draftTextsEn: DraftTexts = {
  saving: 'Saving…',
  saved: (time) => `Saved ${time}`,
  unsaved: 'Not saved yet. What you entered is still on this page.',
  unsavedOffline:
    'You are offline, so what you entered is not saved yet. It is still on this page and is saved once you are online again.',
  saveAgain: 'Save again',
};
