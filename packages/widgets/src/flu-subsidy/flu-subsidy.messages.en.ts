import type { Translation } from '../foundation/messages.js';
import { formTextsEn } from '../foundation/texts/form.en.js';
import { stateTextsEn } from '../foundation/texts/states.en.js';
import type { FluSubsidyMessages } from './flu-subsidy.messages.js';

const states: Readonly<Record<string, string>> = {
  draft: 'Draft',
  submitted: 'Sent (being looked at)',
  returned: 'Sent back (please correct it)',
  approved: 'Approved (to be paid)',
  rejected: 'Cannot be paid',
  paid: 'Paid',
  withdrawn: 'Withdrawn',
};

export const fluSubsidyEn: Translation<FluSubsidyMessages> = {
  ...stateTextsEn,
  ...formTextsEn,
  heading: 'Flu vaccination subsidy',
  intro: 'For vaccinations against influenza at a hospital or clinic of your choice.',
  doseDays: 'Vaccinated between',
  claimDays: 'Claims are taken',
  fromTo: (from, to) => `${from} to ${to}`,
  amount: 'Subsidy',
  amountText: (cap) => `Up to ¥${cap} a dose, and never more than was paid.`,
  times: 'How often',
  timesText: (age) => `Once a person; twice for children below ${age} on the first of these days.`,
  payment: 'Payment',
  payroll: 'Paid with the wages.',
  bank: 'Paid to the account that the society knows.',
  closed: 'No claims are taken at present.',
  nobody: 'The insured person claims for the whole family. Please use that account.',
  peopleHeading: 'Who was vaccinated',
  self: 'you',
  doseName: (dose) => `Dose ${dose}`,
  claim: 'Claim',
  claimFor: (name, dose) => `Claim (${name}, dose ${dose})`,
  goOn: 'Go on',
  correct: 'Correct it',
  see: 'See it',
  openFor: (label, name, dose) => `${label} (${name}, dose ${dose})`,
  someoneElse: 'Claimed by your family',
  earlierHeading: 'Claims so far',
  claimTitle: (name, dose) => `${name} (dose ${dose})`,
  yen: (amount) => `¥${amount}`,
  state: (code) => (Object.hasOwn(states, code) ? (states[code] ?? '') : code),
  beginning: 'Preparing your claim',
};
