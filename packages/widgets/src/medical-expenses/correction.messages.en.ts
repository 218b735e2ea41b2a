import { formTextsEn } from '../foundation/texts/form.en.js';
import type { CorrectionTexts } from './correction.messages.js';

export const correctionEn: CorrectionTexts = {
  ...formTextsEn,
  heading: 'Correct by the receipt',
  facility: 'Name of the hospital, clinic or pharmacy',
  facilityMissing: 'The notice does not name it. Please type it as on the receipt.',
  facilityRequired: 'Please type the name of the hospital, clinic or pharmacy.',
  paid: 'What you paid (yen)',
  paidSupport: (notified) =>
    `The notice says ${notified}. Counters round to ten yen, so the real amount may differ a little.`,
  refund: 'Paid back to you (yen)',
  refundSupport: 'If an insurance, the society or your town paid something back, please type it here.',
  amountInvalid: 'Please type an amount of 0 or more, in digits.',
  refundTooMuch: 'This cannot be more than what you paid. Please type up to that amount.',
  keepReceipt: 'Please keep the receipt of a corrected entry for five years. The tax office may ask for it.',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Your correction is saved.',
  undo: 'Back to the notice',
  undoing: 'Undoing…',
  undone: 'The entry is as the notice says again.',
  cancel: 'Cancel',
};
