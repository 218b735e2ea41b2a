import type { Translation } from '../foundation/messages.js';
import { formTextsEn } from '../foundation/texts/form.en.js';
import { stateTextsEn } from '../foundation/texts/states.en.js';
import type { EventListMessages } from './event-list.messages.js';

const kinds = {
  walk: 'Walking',
  team: 'Walking in teams',
  quiz: 'Quiz',
  seminar: 'Seminar',
  other: 'Health event',
};

const groups = {
  open: 'Open for entry',
  joined: 'You take part',
  coming: 'Entry opens later',
  over: 'Over or closed',
};

const standings = {
  cancelled: 'Cancelled',
  entered: 'You have entered',
  taking_part: 'You take part',
  answering: 'Ready for your answers',
  tallying: 'Results being counted',
  achieved: 'Goal reached',
  not_achieved: 'Goal not reached',
  over: 'Over',
  open: 'Open for entry',
  full: 'Full',
  not_for_member: 'For other members',
  not_yet: 'Entry not open yet',
  closed: 'Entry closed',
};

export const eventListEn: Translation<EventListMessages> = {
  ...formTextsEn,
  ...stateTextsEn,
  heading: 'Health events',
  empty: 'There is no health event at the moment. Please come back for the next one.',
  group: (name) => groups[name],
  kind: (name) => kinds[name],
  standing: (name) => standings[name],

  period: 'Dates',
  day: 'Date',
  entryPeriod: 'Entry',
  range: (from, to) => `${from} – ${to}`,
  until: (date) => `until ${date}`,
  target: 'For',
  everybody: 'Insured members and dependants',
  insuredOnly: 'Insured members',
  dependantsOnly: 'Dependants',
  capacity: 'Places',
  noLimit: 'No limit',
  full: (capacity) => `${capacity} (all taken)`,
  placesLeft: (capacity, left) => `${capacity} (${left} left)`,
  pointsLabel: 'Points',
  upTo: (points) => `Up to ${points} points`,
  points: (points) => `${points} points`,
  received: (points) => `You received ${points} points`,
  because: 'Reason',

  open: (name) => (name === 'open' ? 'Read and enter' : 'Details'),
  openJoined: 'See how I am doing',
  openThis: (label, title) => `${label}: ${title}`,
  more: 'Show more',
  opening: 'Opening the event…',
  toList: 'Back to the events',
};
