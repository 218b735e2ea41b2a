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
  longestStreak: (days) => ` The longest so far: ${days}.`,

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
  timing: (timing) => timings[timing as GlucoseTiming] ?? timing,
  sourceName: (source) => sources[source as RecordSource] ?? 'From a device',
  notRecorded: 'Not recorded',
  waiting: 'Not sent yet',
  savedPoints: (points) => `Points earned: ${points}.`,
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
