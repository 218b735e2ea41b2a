import type { Translation } from '../foundation/messages.js';
import { formTextsEn } from '../foundation/texts/form.en.js';
import { stateTextsEn } from '../foundation/texts/states.en.js';
import type { ResortBookingMessages } from './resort-booking.messages.js';

const states: Readonly<Record<string, string>> = {
  draft: 'Not sent yet',
  applied: 'Waiting for the draw',
  won: 'Drawn',
  lost: 'Not drawn',
  confirmed: 'Confirmed',
  stayed: 'Stayed',
  cancelled: 'Cancelled',
  withdrawn: 'Taken back',
  lapsed: 'Not confirmed in time',
  expired: 'Closed before it was sent',
  no_show: 'Not used',
  closed: 'Called off by the resort',
};

const rounds: Readonly<Record<string, string>> = {
  upcoming: 'Not open yet',
  open: 'Open for the draw',
  waiting: 'Waiting for the draw',
  first_come: 'First come, first served',
};

export const resortBookingEn: Translation<ResortBookingMessages> = {
  ...stateTextsEn,
  ...formTextsEn,
  heading: 'Resorts',
  none: 'There is no resort to show now.',
  intro:
    'Stays are applied for month by month and drawn by lot. Rooms that are left after the draw go to whoever applies first.',
  toLottery: 'How the draw works',
  mineHeading: 'Your applications',
  pastHeading: (count) => `Earlier applications (${count})`,
  more: 'Show more',
  monthsHeading: 'Apply for a stay',
  resortsHeading: 'The resorts',
  stayIn: (month) => `Stay in ${month}`,
  stateOf: (state) => states[state] ?? state,
  roundOf: (state) => rounds[state] ?? state,
  opens: (from) => `Applications begin on ${from}.`,
  closes: (until, draws) => `Applications until ${until}; the draw is on ${draws}.`,
  draws: (at) => `Applications are closed. The draw is on ${at}.`,
  leftOvers: (from, to) =>
    `For arrivals ${from === to ? `on ${from}` : `from ${from} to ${to}`} you can choose among the rooms that are left.`,
  entries: (count) => `Applications so far: ${count}`,
  apply: 'Apply for this month',
  goOn: 'Go on',
  look: 'Look at your application',
  named: (what, action) => `${what}: ${action}`,
  toResort: 'Rooms, fees and free days',
  confirmBy: (date) => `Please confirm the stay by ${date}.`,
  notSent: 'This has not been sent yet.',
  stay: (from, nights, rooms) => `From ${from}, nights: ${nights}, rooms: ${rooms}`,
  opening: 'Opening…',
  toHome: 'Back to the resorts',
};
