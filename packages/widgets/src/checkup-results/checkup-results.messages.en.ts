import type { CheckupGroup } from '@ikiiki/sdk/contract';
import type { Translation } from '../foundation/messages.js';
import { stateTextsEn } from '../foundation/texts/states.en.js';
import type { CheckupResultsMessages, JudgementWord } from './checkup-results.messages.js';
import { answers, itemNames, methods } from './coded-words.en.js';
import { meaningsEn } from './meanings.en.js';

const groups: Readonly<Record<CheckupGroup, string>> = {
  body: 'Body measurements',
  blood_pressure: 'Blood pressure',
  lipid: 'Blood lipids',
  glucose: 'Blood sugar',
  liver: 'Liver',
  kidney: 'Kidneys and urine',
  blood: 'Anaemia',
  interview: 'Questions',
};

const judgements: Readonly<Record<JudgementWord, string>> = {
  none: 'Below both levels',
  guidance: 'Health guidance level',
  stratification: 'Limit for specific health guidance',
  referral: 'See-a-doctor level',
  not_judged: 'Not judged',
};

const judgementMeanings: Readonly<Record<JudgementWord, string>> = {
  none: 'The value has reached neither of the two levels.',
  guidance: '保健指導判定値: a value at which you are advised to look at your habits.',
  stratification:
    'A limit of waist and BMI by which those are found who are offered specific health guidance (特定保健指導).',
  referral: '受診勧奨判定値: a value at which you are advised to see a doctor.',
  not_judged: 'There is no level for this item, or no value.',
};

const reached: Readonly<Record<JudgementWord, string>> = {
  none: '',
  guidance: 'It has reached the health guidance level.',
  stratification: 'It has reached the limit for specific health guidance.',
  referral: 'It has reached the see-a-doctor level.',
  not_judged: '',
};

const lower = (word: JudgementWord) =>
  word === 'stratification' ? 'limit for specific health guidance' : judgements[word].toLowerCase();

const metabolic: Readonly<Record<string, string>> = {
  1: 'Your waist has reached its limit, and so have two or more of blood pressure, blood sugar and blood lipids.',
  2: 'Your waist has reached its limit, and so has one of blood pressure, blood sugar and blood lipids.',
  3: 'You meet neither the limits of metabolic syndrome nor those of being close to it.',
  4: 'It could not be judged, because results that are needed are missing.',
};

const guidance: Readonly<Record<string, readonly [what: string, toDo: string]>> = {
  1: [
    'You are offered specific health guidance. Public health nurses, dietitians and others help you change your habits for three months or more.',
    'Please ask for your first meeting as the society’s letter says.',
  ],
  2: [
    'You are offered specific health guidance. In a meeting with a public health nurse or dietitian you set goals for your habits.',
    'Please ask for your meeting as the society’s letter says.',
  ],
  3: [
    'You are not among those who are offered specific health guidance.',
    'Use your results and the advice in your daily life, and come to your next checkup.',
  ],
  4: [
    'It could not be judged, because results that are needed are missing.',
    'Please ask the society about another test or your next checkup.',
  ],
};

export const checkupResultsEn: Translation<CheckupResultsMessages> = {
  ...stateTextsEn,
  heading: 'Checkup results',
  nothingYet:
    'There are no checkup results to show yet. They appear here when the society has received them from where you had your checkup. If you have just joined: this service opens about a week after your employer has registered you.',
  choose: 'Checkup to show',
  fiscalYear: (year) => `fiscal year ${year}`,
  checkupOption: (year, date) => `Fiscal year ${year} (${date})`,
  reportHeading: (year, program) => `Fiscal year ${year}: ${program}`,
  examinedOn: 'Day of the checkup',
  facility: 'Where',
  rule: 'Judged by',
  shown: (year) => `The results of fiscal year ${year} are shown.`,
  notShown: (year) => `The results of fiscal year ${year} could not be shown`,
  toTrends: 'See the trend',
  toCompare: 'Compare two checkups',
  print: 'Print',
  back: 'Back to the results',
  trendHeading: 'Values over the years',
  compareHeading: 'Compare two checkups',

  summaryHeading: 'At a glance',
  counted: (word, count) => `${judgements[word]} reached: ${count}`,
  countedStratification: (count) => `Limit for specific health guidance reached: ${count}`,
  countedWithoutValue: (count) => `Without a result: ${count}`,
  allClear: 'None of the items that are judged has reached the health guidance level.',
  noDiagnosis:
    'This is no diagnosis. If anything worries you, please ask your doctor or the place where you had your checkup.',
  legend: 'What the words mean',
  judgement: (word) => judgements[word],
  judgementMeaning: (word) => judgementMeanings[word],

  doctorHeading: 'What the doctor found',
  doctor: (name) => `Doctor: ${name}`,
  doctorApart:
    'The doctor has looked at all results together: this is apart from the levels of single items.',

  guidanceHeading: 'Specific health guidance and metabolic syndrome',
  metabolicSyndrome: 'Metabolic syndrome',
  metabolicMeaning: (code) => metabolic[code] ?? '',
  guidanceLevel: 'Health guidance',
  guidanceMeaning: (code) => guidance[code]?.[0] ?? '',
  guidanceToDo: (code) => guidance[code]?.[1] ?? '',
  guidanceApart:
    'These two go by limits of their own, not by the levels of single items. They are shown as the society received them.',

  changesHeading: 'What has changed',
  comparedWith: (date) => `Compared with your checkup of ${date}.`,
  noBefore: 'There is no earlier result to compare with.',
  noChange: 'No item has changed its level.',
  reachedHeading: 'Items that have newly reached a level',
  leftHeading: 'Items that have left a level',
  changed: (from, to, isBetter) =>
    isBetter
      ? to === 'none'
        ? `It has left the ${lower(from)}.`
        : `It has left the ${lower(from)} and is now at the ${lower(to)}.`
      : reached[to],
  fromTo: (from, to) => `from ${from} to ${to}`,
  onlyBefore: (names) => `With a result last time, but not this time: ${names}`,
  and: (names) => names.join(', '),

  resultsHeading: 'Results',
  group: (code, name) => (Object.hasOwn(groups, code) ? groups[code as CheckupGroup] : name),
  otherGroup: 'Others',
  itemName: (item, name, isJds) =>
    Object.hasOwn(itemNames, item) ? `${itemNames[item]}${isJds ? ' (JDS)' : ''}` : name,
  unit: (unit) => unit.replace('mL/分/1.73m²', 'mL/min/1.73 m²'),
  method: (method) => (Object.hasOwn(methods, method) ? (methods[method] ?? method) : method),
  answer: (system, code, display) => {
    const known = Object.hasOwn(answers, system) ? answers[system] : undefined;
    return known && Object.hasOwn(known, code) ? (known[code] ?? display) : display;
  },
  measured: (value, unit) => (unit === '%' ? `${value}%` : `${value} ${unit}`),
  atMost: (value) => `${value} or less (least that can be measured)`,
  atLeast: (value) => `${value} or more (most that can be measured)`,
  notPerformed: 'Not done',
  notMeasurable: 'Could not be measured',
  noValue: 'No value',
  reason: (words) => ` (${words})`,
  convertedTo: (value) => `Converted to today’s standard (NGSP): ${value}`,
  limitPassed: (operator, value) =>
    operator === '<' ? `less than ${value}` : `${value} or ${operator === '<=' ? 'less' : 'more'}`,
  limit: (word, limit) => `${judgements[word]}: ${limit}`,
  before: (value) => `Last time ${value}`,
  difference: (difference) => ` (${difference})`,
  noDifference: 'no change',
  note: (code) =>
    ({
      method_changed: 'Measured by another method.',
      limits_changed: 'Judged by other levels.',
      converted: 'The earlier value was converted to today’s unit for this.',
      unit_changed: 'The units differ: they cannot be compared.',
    })[code] ?? '',
  about: 'About this item',
  aboutOf: (name) => `${name}: About this item`,
  meaning: (item) => (Object.hasOwn(meaningsEn, item) ? (meaningsEn[item as 'bmi'] ?? '') : ''),
  measuredBy: (method) => `Method: ${method}`,
  trendOf: (name) => `See the trend: ${name}`,

  adviceHeading: 'Advice from the society',

  scoreLabel: (label) => (label === '健康度' ? 'Health score (健康度)' : label),
  scoreScale: (min, max, isHigherBetter) =>
    `From ${min} to ${max}; ${isHigherBetter ? 'higher' : 'lower'} is better.`,
  scoreAsOf: (date) => `As of ${date}`,
  scoreMethod: (method) => `Method: ${method}`,
  scoreCaption: (label) => `${label} so far`,
  scoreDate: 'Date',
  scoreValue: 'Value',
  scoreMethodChanged: 'The method has changed: earlier values cannot be compared with later ones.',
};
