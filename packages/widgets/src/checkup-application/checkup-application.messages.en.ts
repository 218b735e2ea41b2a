import type { Translation } from '../foundation/messages.js';
import { formTextsEn } from '../foundation/texts/form.en.js';
import { procedureTextsEn } from '../foundation/texts/procedure.en.js';
import { stateTextsEn } from '../foundation/texts/states.en.js';
import type { CheckupApplicationMessages } from './checkup-application.messages.js';

export const checkupApplicationEn: Translation<CheckupApplicationMessages> = {
  ...stateTextsEn,
  ...formTextsEn,
  ...procedureTextsEn,
  heading: 'Checkups and vouchers',
  year: (year) => `Checkup of fiscal year ${year}`,
  yearOf: (year, name) => `Checkup of fiscal year ${year} for ${name}`,
  days: (first, last) =>
    `Checkups take place from ${first} to ${last}. One application can be made a fiscal year.`,
  courseCount: (count) => `Courses that you can apply for: ${count}.`,
  noCourse: 'There is no course that you can apply for in this fiscal year.',
  apply: 'Apply for a checkup',
  lookAtCourses: 'See the courses and whom they are for',
  closedHeading: (year) => `Fiscal year ${year} is closed`,
  closedText: (from) => `You can apply for the next fiscal year from ${from}.`,
  draftHeading: 'You have begun an application',
  draftText: (time) => `You can go on from what was saved on ${time}. It has not been sent yet.`,
  goOn: 'Go on with the application',
  opening: 'Opening…',

  stateDraft: 'Being filled in',
  stateApplied: 'Applied',
  stateAccepted: 'Accepted',
  stateDateFixed: 'Date fixed',
  stateTicketIssued: 'Voucher issued',
  stateVisited: 'Checkup done',
  stateCancelled: 'Cancelled',
  stateReturned: 'Needs another look',
  stateExpired: 'Expired',
  nextApplied: 'The society is looking at your application. You will get a mail when it goes on.',
  nextAccepted: 'The date is being agreed with the facility. You will get a mail when it is fixed.',
  nextDateFixed: 'Your voucher is being made. You will get a mail when it is issued.',
  nextTicketIssued: 'On the day, please show the voucher at the desk of the facility.',
  nextReturned: 'Please read the message below, correct your application and send it again.',

  appliedHeading: 'We have received your application',
  appliedText: 'Your first choice of date is held for you. You will get a mail when the date is fixed.',
  changedHeading: 'We have received your change of date',
  changedText:
    'Your new first choice is held for you. An earlier voucher is void. You will get a mail when the new date is fixed.',
  cancelledHeading: 'Your application is cancelled',
  cancelledText: 'You can apply anew for a checkup in this fiscal year.',

  course: 'Course',
  options: 'Options',
  none: 'None',
  facility: 'Facility',
  preferredDates: 'Preferred dates',
  preferred: (number, date) => `Choice ${number}: ${date}`,
  fixedOn: 'Date of the checkup',
  copay: 'To pay at the desk',
  yen: (amount) => `¥${amount}`,
  free: 'Free of charge',
  phone: 'Contact telephone',
  changeableUntil: 'Can be changed or cancelled',
  until: (date) => `Until ${date}`,
  toVoucher: 'Show the voucher',
  toChange: 'Change the date',
  toCancel: 'Cancel the application',
  correct: 'Correct and apply again',
  pastHeading: 'Earlier applications',
  pastYear: (year) => `Fiscal year ${year}`,
};
