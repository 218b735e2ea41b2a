import { downloadTextsEn } from '../foundation/texts/download.en.js';
import type { DeductionTexts } from './deduction.messages.js';

export const deductionEn: DeductionTexts = {
  ...downloadTextsEn,
  introduction:
    'Data of January to December for the medical expense deduction of your tax return. Some months come too late for it, so please go through these steps.',
  chooseYear: 'Year of the tax return',
  year: (year) => year,
  comma: ', ',
  monthsHeading: '1. See which months are there',
  covers: (months) => (months ? `Care in ${months} is included.` : 'No month is included.'),
  complete: 'The year is complete.',
  lacks: (months) => `Not included: ${months}. Please use your receipts for these.`,
  toCome: (month, date) => `${month}: expected around ${date}.`,
  expired: (months) => `${months}: kept for two years, and gone since.`,
  notEnrolled: (months) =>
    `${months}: you were not insured here. You can also use the notice of the insurer you had then.`,
  checkHeading: '2. Check and correct',
  rows: 'Entries in the file',
  paid: 'Paid in all',
  refund: 'Paid back in all',
  corrected: 'Corrected entries',
  showCorrected: 'Show corrected entries',
  leftOut: (count, amount) =>
    `${count} without a facility (${amount}) cannot be used as they are and are left out. They are included once you type the name.`,
  hidden: (count) => `Family members who are not shown are not included: ${count}.`,
  checkText:
    'Where a receipt says otherwise, or an insurance or your town paid something back, please use “Correct” at the entry.',
  filesHeading: '3. Save files',
  csvHeading: 'For the tax agency’s 医療費集計フォーム (CSV)',
  csvText:
    'A table in the order of that form. Open it in a spreadsheet and paste it into the form without its first line. Corrected entries have （修正） after the name.',
  noRows: 'There are no entries to save.',
  csvUtf8: 'Save CSV (UTF-8)',
  csvShiftJis: 'Save CSV (Shift_JIS)',
  replaced: (characters, written) =>
    `Shift_JIS does not have these characters: ${characters}. They become “${written}”. Use the UTF-8 file to keep them.`,
  pdfHeading: 'To read or print (PDF)',
  pdfText:
    'The yearly notice with the six items that the deduction needs. Your insurance numbers are not printed.',
  pdf: 'Save the yearly notice (PDF)',
  xmlHeading: 'File issued by the society (XML)',
  xmlText: (isSigned) =>
    isSigned
      ? 'The file as the society issued it, with its electronic signature.'
      : 'The file as the society issued it. It has no electronic signature.',
  xmlSample:
    'This is a sample for tests. It has no electronic signature and cannot be used for a tax return.',
  xmlWithheld:
    'It may contain expenses of a family member who has chosen not to be shown, so it cannot be given out. Please ask the society if you need it.',
  xml: 'Save XML',
  noteOnline: 'The CSV cannot be sent to e-Tax as it is.',
  noteTwice: 'Please do not enter the same expense both by a notice and in the form.',
  noteMonth:
    'The column 支払年月日 has the month of the care. Care in December that was paid in January belongs to the year in which it was paid.',
  noteLater: 'The notice knows nothing of what was paid back later.',
  noteShared: 'On a shared computer, please do not leave the files behind.',
};
