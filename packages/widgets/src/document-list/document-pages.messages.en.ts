import type { Benefit, BenefitDecision, CertificateKind } from '@ikiiki/sdk/contract';
import type { Translation } from '../foundation/messages.js';
import { downloadTextsEn } from '../foundation/texts/download.en.js';
import { formTextsEn } from '../foundation/texts/form.en.js';
import { procedureTextsEn } from '../foundation/texts/procedure.en.js';
import type { DocumentPagesMessages } from './document-pages.messages.js';

const benefits: Readonly<Record<Benefit, string>> = {
  high_cost: 'High-cost medical care (高額療養費)',
  copayment_refund: 'Refund of co-payments (一部負担還元金)',
  family_supplement: 'Supplement for family care (家族療養付加金)',
  combined_high_cost: 'Combined high-cost supplement (合算高額療養付加金)',
  sickness_allowance: 'Sickness allowance (傷病手当金)',
  maternity_allowance: 'Maternity allowance (出産手当金)',
  childbirth_lump_sum: 'Childbirth lump sum (出産育児一時金)',
  medical_expense: 'Medical expenses (療養費)',
  funeral: 'Funeral expenses (埋葬料)',
};

const results: Readonly<Record<BenefitDecision['result'], string>> = {
  paid: 'Paid',
  partial: 'Paid in part',
  denied: 'Not paid',
};

const supports: Readonly<Record<CertificateKind, string>> = {
  acquisition: 'Says that you are enrolled in the health insurance.',
  loss: 'Says that you have left the health insurance, e.g. to join the National Health Insurance.',
  dependant_removed: 'Says that a family member is no longer your dependant.',
  premium_paid: 'Says what you paid as a voluntarily continued member, for your tax return.',
};

export const documentPagesEn: Translation<DocumentPagesMessages> = {
  ...downloadTextsEn,
  ...formTextsEn,
  ...procedureTextsEn,
  back: 'Back to the list',
  opening: 'Opening the document…',
  gone: 'This document was not found. Please go back to the list and load it again.',
  revokedHeading: 'The society has taken this document back',
  revokedText: 'Please do not hand it in anywhere.',
  issuedLabel: 'Issued on',
  subject: 'For',
  benefit: 'Benefit',
  benefitOf: (name) => benefits[name as Benefit] ?? 'Benefit',
  period: 'Period',
  periodOf: (from, until) => (from === until ? from : `${from} to ${until}`),
  result: 'Decision',
  resultOf: (result) => results[result],
  amount: 'Amount paid',
  yen: (amount) => `${amount} yen`,
  reason: 'Reason',
  payRoute: 'Payment',
  payRouteOf: (route) =>
    route === 'employer' ? 'Through your employer, with your salary' : 'To your registered bank account',
  payOn: 'Payment expected on',
  appealHeading: 'If you do not agree',
  appeal: (until) =>
    `You can appeal to the social insurance examiner (社会保険審査官) until ${until}: within three months from the day after you learned of the decision, which is the day on which you first opened this notice.`,
  year: 'Year',
  yearOf: (year) => year,
  months: 'Months paid',
  monthsOf: (count) => count,
  total: 'Total paid',
  download: 'Download the PDF',
  codeHeading: 'Verification code',
  codeText:
    'It is printed on the document. Whoever you give it to can use the code to check that the society has issued it.',
  toVerify: 'Page to check a code',

  applyHeading: 'Request a certificate',
  kind: 'Certificate',
  supportOf: (kind) => supports[kind as CertificateKind] ?? '',
  kindRequired: 'Please choose a certificate.',
  person: 'For whom',
  personRequired: 'Please choose for whom.',
  calendarYear: 'Year',
  calendarYearSupport: 'Premiums paid from January to December.',
  calendarYearRequired: 'Please choose the year.',
  leavingOn: 'Last day of work',
  leavingOnSupport:
    'If you ask before leaving, the certificate is issued once the procedure of leaving is complete.',
  leavingOnRequired: 'Please enter your last day of work.',
  leavingOnInvalid: 'Please enter a date within a year from today.',
  delivery: 'How to receive it',
  web: 'In this portal (PDF)',
  post: 'By post',
  postSupport: 'It is sent to the address that the society knows.',
  send: 'Send the request',
  sending: 'Sending…',
  sentOnce: 'Pressing the button again does not send a second request.',

  requestedHeading: 'We have received your request',
  requestedText: 'A mail tells you when it is issued.',
  requestHeading: 'Your request',
  state: 'State',
  requestedLabel: 'Requested on',
  leavingLabel: 'Last day of work',
  webLabel: 'In this portal (PDF)',
  postLabel: 'By post',
  afterLeaving: 'It is issued once the procedure of leaving is complete.',
  posted: 'It was sent to your address and should arrive within a few days.',
  toDocument: 'Open the document',
  withdraw: 'Withdraw the request',
  withdrawQuestion: 'Withdraw this request?',
  doWithdraw: 'Withdraw',
  doNotWithdraw: 'Keep it',
  withdrawing: 'Withdrawing…',
  withdrawn: 'The request was withdrawn.',
};
