import type { GlucoseTiming, RecordSource, RecordType } from '@ikiiki/sdk/contract';
import { formTextsEn } from '../foundation/texts/form.en.js';
import { stateTextsEn } from '../foundation/texts/states.en.js';
import type { HealthRecordsTexts } from './health-records.messages.js';

const types: Readonly<Record<RecordType, readonly [name: string, unit: string]>> = {
  steps: ['Steps', 'steps'],
  weight: ['Weight', 'kg'],
  body_fat: ['Body fat', '%'],
  waist: ['Waist', 'cm'],
  blood_pressure: ['Blood pressure', 'mmHg'],
  pulse: ['Pulse', 'bpm'],
  glucose: ['Glucose', 'mg/dL'],
  sleep: ['Sleep', ''],
};

const sources: Readonly<Record<RecordSource, string>> = {
  manual: 'Typed by you',
  csv: 'From a file',
  healthkit: 'From Health',
  health_connect: 'From Health Connect',
  fitbit: 'From Fitbit',
  garmin: 'From Garmin',
};

const timings: Readonly<Record<GlucoseTiming, string>> = { fasting: 'Fasting', after_meal: 'After a meal' };

const typeOf = (type: string) => types[type as RecordType] ?? [type, ''];

export const healthRecordsEn: HealthRecordsTexts = {
  ...formTextsEn,
  ...stateTextsEn,
  heading: 'Health records',
  invite: 'Make your first record. One value is enough, such as your weight or your steps.',
  streak: (days, hasToday) =>
    hasToday
      ? `Days in a row with a record: ${days}.`
      : `Days in a row with a record, up to yesterday: ${days}. Add today’s too.`,
  noStreak: 'Begin again with a record of today.',
  longestStreak: (days) => `The longest so far: ${days}.`,

  recordsOf: (day) => `Records of ${day}`,
  dayLegend: 'Day to record',
  today: 'Today',
  yesterday: 'Yesterday',
  typesLabel: 'Types of records',
  typeName: (type) => typeOf(type)[0],
  unit: (type) => typeOf(type)[1],
  withUnit: (type, value) => (type === 'body_fat' ? `${value}%` : `${value} ${typeOf(type)[1]}`.trim()),
  inBrackets: (text) => ` (${text})`,
  duration: (hours, minutes) =>
    [hours > 0 ? `${hours} h` : '', minutes > 0 || hours === 0 ? `${minutes} min` : '']
      .filter(Boolean)
      .join(' '),
  minutes: (count) => `${count} minutes`,
  timing: (timing) => timings[timing as GlucoseTiming] ?? timing,
  sourceName: (source) => sources[source as RecordSource] ?? 'From a device',
  notRecorded: 'Not recorded',
  waiting: 'Not sent yet',
  typeChosen: (name) => `You can enter: ${name}.`,
  fieldName: (type, field) =>
    type !== 'blood_pressure'
      ? typeOf(type)[0]
      : field === 'value'
        ? 'Systolic (upper)'
        : 'Diastolic (lower)',
  lastTime: (value, day) => `Last time: ${value} (${day}).`,
  sleepSupport: 'Write it like “7:30”.',
  pressureSupport: 'You can type both at once, like “128/82”.',
  stepDown: (step) => `${step} less`,
  stepUp: (step) => `${step} more`,
  readAs: (value) => `Read as ${value}`,
  timingLegend: 'When it was measured',
  timingRequired: 'Please choose whether it was fasting or after a meal.',
  save: 'Save',
  saving: 'Saving…',
  saved: (name, value) => `${name} saved: ${value}.`,
  savedPoints: (points) => `Points earned: ${points}.`,
  remove: 'Remove this record',
  removeThis: (name) => `Remove this record (${name})`,
  removed: (name) => `${name}: the record was removed.`,
  undo: 'Undo',
  undone: 'Undone.',
  valueRequired: (name) => `Please enter a value: ${name}.`,
  outOfRange: (name, min, max) => `${name}: please enter a value from ${min} to ${max}.`,
  valueInvalid: (name, decimals) =>
    decimals > 0
      ? `${name}: please enter a number with one decimal at most.`
      : `${name}: please enter a whole number.`,
  sleepInvalid: 'Please enter the sleep like “7:30”, up to 24 hours.',
  notBelowSystolic: 'The lower number is not below the upper one. Please check whether they are swapped.',

  waitingCount: (count) => `Waiting to be sent: ${count}`,
  waitingText:
    'They are sent as soon as you are online. Because they are about your health, they are not stored on this device: closing this page loses them.',
  dropWaiting: 'Discard',
  dropWaitingOf: (name) => `Discard (${name})`,
  sendNow: 'Send now',
  allSent: 'Everything that was waiting has been sent.',
  stillWaiting: 'Not sent yet.',
  notSent: (day, name, reason) => `${name} of ${day} could not be saved. ${reason}`,

  viewLegend: 'What to show',
  calendar: 'Calendar',
  trend: 'Chart',
  meals: 'Meals',
  fileImport: 'Import from a file',
  opening: 'Opening…',

  monthBefore: 'Month before',
  monthAfter: 'Next month',
  monthSummary: (days, recorded) => `Days with a record: ${recorded} of ${days}.`,
  weekdays: 'Sun Mon Tue Wed Thu Fri Sat',
  dayHas: (count) => `records: ${count}`,
  dayHasNone: 'no record',
  comma: ', ',
  dotMeans: 'A day with a record',
  dayChosen: (day) => `Showing the records of ${day}.`,
};
