import type { Translation } from '../foundation/messages.js';
import { formTextsEn } from '../foundation/texts/form.en.js';
import { stateTextsEn } from '../foundation/texts/states.en.js';
import type { GenericNoticeMessages } from './generic-notice.messages.js';

export const genericNoticeEn: Translation<GenericNoticeMessages> = {
  ...formTextsEn,
  ...stateTextsEn,
  heading: 'Generic medicines',
  lead: 'How much less you might pay if your medicines were switched to generic ones.',
  empty: 'There is no saving to tell you of at the moment.',
  noticeHeading: (month) => `Medicines of ${month}`,
  patient: (name) => `For ${name}`,
  saving: (now, after, saving) =>
    `With generic medicines you would pay ${after} instead of ${now}: about ${saving} less.`,
  feeIncluded: (fee) => `What you pay now includes a special fee of ${fee}.`,
  tableCaption: (month) => `Each medicine of ${month} compared`,
  drug: 'Medicine',
  now: 'You pay now',
  after: 'As a generic',
  difference: 'Less by',
  total: 'Total',
  yen: (amount) => `${amount} yen`,
  ofFee: (fee) => `of which special fee ${fee}`,
  generic: (name) => `For example: ${name}`,
  dispensed: (date, days) => `${date}, for ${days} days`,
  pharmacy: (name) => `Pharmacy: ${name}`,
  calculationOf: (drug) => `How this is worked out: ${drug}`,
  stepFeePerUnit: (unit) => `Special fee (per ${unit})`,
  stepFee: 'Special fee',
  stepCopay: 'Your part of what the insurance covers',
  original: (price) => `original ${price}`,
  highest: (price) => `dearest generic ${price}`,
  taxed: 'consumption tax',
  quantity: (count, unit) => `${count} ${unit}`,
  noFee: 'No special fee is charged.',
  rounding:
    'Rounded to whole yen. Fees of doctors and pharmacies are not included; what you really pay may differ a little.',
  adviceHeading: 'If you think of switching',
  adviceAsk:
    'Please ask your doctor or pharmacist first. Do not change or stop a medicine on your own judgement.',
  adviceNotAll:
    'Not every medicine has a generic, and your condition may be a reason to stay with the one you have.',
  adviceFee:
    'Since October 2024, whoever wishes for an original of which there is a generic pays a special fee beside the insurance. It is not charged where the original is medically necessary.',
  selection: (days, yen) =>
    `We tell you of medicines for ${days} days or more that would cost at least ${yen} less.`,
  otherMonths: 'Other months',
  otherMonth: (month, saving) => `${month} (${saving} less)`,
  shown: (month) => `The notice of ${month} is shown.`,
  print: 'Print',
  choiceHeading: 'If you do not want these notices',
  choiceText: 'You can stop them at any time, and have them again later.',
  stop: 'Stop the notices',
  stopping: 'Stopping the notices…',
  stopped: 'The notices are stopped.',
  stoppedHeading: 'The notices are stopped',
  stoppedText: (date) =>
    `You stopped them on ${date}. When you have them again, the earlier ones are back too.`,
  resume: 'Have them again',
  resuming: 'Changing your choice…',
  resumed: 'You will have the notices again.',
};
