import { stateTextsEn } from '../foundation/texts/states.en.js';
import type { KindTexts, MedicalExpensesTexts } from './medical-expenses.messages.js';

const kinds: KindTexts = {
  medical_inpatient: 'Medical, in hospital',
  medical_outpatient: 'Medical, outpatient',
  dental: 'Dental',
  pharmacy: 'Pharmacy',
  home_nursing: 'Home nursing',
  judo_therapy: 'Judo therapy',
  acupuncture: 'Acupuncture, massage',
  equipment: 'Orthotic equipment',
};

const isOne = (count: string) => count === '1';

export const medicalExpensesEn: MedicalExpensesTexts = {
  ...stateTextsEn,
  heading: 'Medical expenses',
  introduction:
    'What care cost month by month, and what you paid. A month appears about three months later and can be read for two years.',
  nothingYet:
    'There are no medical expenses yet. They appear about three months after the month of the care.',
  yen: (amount) => `¥${amount}`,
  comma: ', ',
  fromTo: (first, last) => `${first} to ${last}`,
  chooseYear: 'Year',
  year: (year) => year,
  sumHeading: (year) => `The year ${year}`,
  covers: (months) => `Care in ${months}`,
  paid: 'What you paid',
  ofWhich: (total, insurer) =>
    `The whole cost was ${total}, of which the health insurance society paid ${insurer}.`,
  ofPublic: (amount) => `${amount} came from public funds.`,
  people: 'By person',
  self: 'you',
  hidden: (count) =>
    isOne(count) ? '1 member of your family is not shown' : `${count} members of your family are not shown`,
  hiddenText:
    'By their own choice or for another reason nothing of theirs is shown, no amount either. Sums and files are without them.',
  namelessHeading: (count) =>
    isOne(count) ? '1 entry has no facility' : `${count} entries have no facility`,
  namelessText:
    'As they are, they cannot be used for the tax deduction. Please type the name of the facility from the receipt.',
  showNameless: 'Show entries without a facility',
  toDeduction: 'Make data for the tax deduction',
  backToNotices: 'Back to medical expenses',
  yearPicture: 'Month by month',
  details: 'Entries',
  chooseMonth: 'Month of the care',
  allMonths: 'The whole year',
  monthOption: (month, count) => `${month} (${count})`,
  choosePerson: 'Patient',
  everybody: 'Everybody',
  onlyNameless: 'Only entries without a facility are shown.',
  onlyCorrected: 'Only corrected entries are shown.',
  showAll: 'Show all entries',
  monthSum: (amount) => `Paid in all ${amount}`,
  noRows: 'There are no such entries.',
  found: (count) => (isOne(count) ? '1 entry' : `${count} entries`),
  kind: (code) => (Object.hasOwn(kinds, code) ? kinds[code as keyof KindTexts] : 'Other'),
  days: (count) => (isOne(count) ? '1 day' : `${count} days`),
  noFacility: 'Facility not named',
  noFacilityText:
    'As it is, it cannot be used for the tax deduction. Please type the name of the facility from the receipt.',
  paidAmount: (amount) => `Paid ${amount}`,
  breakdown: 'Details',
  total: 'Whole cost (100%)',
  insurer: 'Paid by the society',
  public: 'Paid by public funds',
  selfPay: 'Your share',
  meal: 'Meals in hospital',
  refund: 'Paid back to you',
  notified: (amount) => `The notice says ${amount}.`,
  corrected: 'Corrected',
  keepReceipt: 'Please keep the receipt of a corrected entry for five years.',
  correct: 'Correct',
  correctThis: (facility, month) => `Correct (${facility}, ${month})`,
  more: 'Show more',
  added: (count) => (isOne(count) ? '1 entry added.' : `${count} entries added.`),
  shown: (what) => `Now showing: ${what}.`,
  familyHeading: 'What your family sees',
  visible: 'At present the insured person of your family sees your medical expenses.',
  notVisible: 'At present the insured person of your family does not see your medical expenses.',
  visibleRule: (age) =>
    `From the age of ${age} everybody chooses whether the insured person sees their medical expenses. If you choose no, they are hidden at once, past months, yearly statements and files included. The insured person is told only how many members are not shown.`,
  hide: 'Hide from the insured person',
  unhide: 'Show to the insured person',
  nowHidden: 'Your medical expenses are now hidden from the insured person.',
  nowShown: 'Your medical expenses are now shown to the insured person.',
  saving: 'Saving…',
  insuredRule: (rule, age) =>
    rule === 'none'
      ? 'This society shows everybody’s medical expenses to themselves alone.'
      : rule === 'opt_in'
        ? `The medical expenses of family members of ${age} and over are shown once they agree.`
        : `Family members of ${age} and over can choose on the portal at any time that you do not see their medical expenses. Those who cannot register on the portal may tell the society.`,
  insuredOwn: 'Your own medical expenses are never shown to your family.',
};
