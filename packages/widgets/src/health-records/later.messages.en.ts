import type { MealSlot, TrendPeriod } from '@ikiiki/sdk/contract';
import type { CsvErrorCode, CsvReading } from '@ikiiki/sdk/rules/health-record-csv';
import type { LaterTexts } from './later.messages.js';

const slots: Readonly<Record<MealSlot, string>> = {
  breakfast: 'Breakfast',
  lunch: 'Lunch',
  dinner: 'Dinner',
  snack: 'Snack',
};

const periods: Readonly<Record<TrendPeriod, string>> = {
  day: 'Day',
  week: 'Week',
  month: 'Month',
  year: 'Year',
};

const csvErrors: Readonly<Record<CsvErrorCode, string>> = {
  required: 'There is nothing here.',
  impossible_date: 'This cannot be read as a date.',
  future_date: 'This date lies in the future.',
  too_old: 'This date lies more than two years back.',
  invalid_format: 'This cannot be read as a number.',
  out_of_range: 'This is outside the range that can be entered.',
  not_below_systolic: 'This is not below the systolic value.',
  duplicate: 'An earlier row has this date already.',
};

const csvRefusals: Readonly<Record<Extract<CsvReading, { ok: false }>['code'], string>> = {
  empty: 'There is no row in this file that could be imported.',
  no_date_column: 'There is no column “Date”. Please check that the first row names the columns.',
  no_value_column:
    'There is no column that can be imported, such as “Weight” or “Steps”. Please check the first row.',
  too_many_rows: 'Up to 366 rows can be imported at once. Please split the file by years.',
};

export const laterEn: LaterTexts = {
  type: 'Type of record',
  period: 'Grouped by',
  periodName: (by) => periods[by],
  earlier: 'Earlier',
  later: 'Later',
  noValues: 'There are no records in this period.',
  trendSummary: (name, count, average, min, max) =>
    `${name}: days with a record: ${count}. On average ${average}, lowest ${min}, highest ${max}.`,
  pressureSummary: (count, average) => `Blood pressure: days with a record: ${count}. On average ${average}.`,
  limitNote: (upper, lower) =>
    `The dashed line is guidance for the upper value at home (${upper}). For the lower value it is ${lower}.`,
  average: 'Average',
  systolic: 'Systolic',
  diastolic: 'Diastolic',
  limit: 'Guidance',
  min: 'Lowest',
  max: 'Highest',
  days: 'Days recorded',
  daysCount: (count) => count,
  when: 'Period',
  asTable: 'Show the numbers as a table',
  none: 'No record',
  range: (from, to) => `${from} – ${to}`,
  yearName: (year) => year,

  mealsHeading: (day) => `Meals of ${day}`,
  slot: (slot) => slots[slot],
  slotLegend: 'Which meal',
  mealText: 'What you ate',
  mealSupport: 'Up to 500 characters. A photo alone will do too.',
  mealRequired: 'Please say what you ate, or choose a photo.',
  mealTooLong: 'Please use 500 characters at most.',
  photo: 'Photo',
  photoSupport: 'One JPEG, PNG or WebP photo. Where and when it was taken is removed before it is kept.',
  photoUnreadable: 'This photo could not be read. Please choose a JPEG, PNG or WebP photo.',
  photoOf: (slot, text) =>
    text ? `Photo of ${slot.toLowerCase()}: ${text}` : `Photo of ${slot.toLowerCase()}`,
  photoChosen: 'The chosen photo',
  dropPhoto: 'Do not use this photo',
  photoLoading: 'Loading the photo…',
  removePhoto: 'Remove the photo',
  removePhotoOf: (slot) => `Remove the photo (${slot.toLowerCase()})`,
  photoRemoved: 'The photo was removed.',
  saveMeal: 'Save the meal',
  savingMeal: 'Saving the meal…',
  mealSaved: (slot) => `${slot} saved.`,
  mealSavedWithoutPhoto: (slot) => `${slot}: the text was saved, the photo was not.`,
  noMeals: 'There are no meals on this day yet.',
  editMeal: 'Change',
  editMealOf: (slot) => `Change (${slot.toLowerCase()})`,
  removeMeal: 'Remove',
  removeMealOf: (slot) => `Remove (${slot.toLowerCase()})`,
  removeMealQuestion: (slot) => `Remove ${slot.toLowerCase()}? Its photo goes too.`,
  doRemove: 'Yes, remove',
  doNotRemove: 'No',
  mealRemoved: (slot) => `${slot} removed.`,

  importHeading: 'Import from a file',
  importText:
    'You can import up to a year of records from a CSV file: one row a day, the names of the columns in the first row.',
  template: 'Save a template',
  templateName: 'health-records-template.csv',
  file: 'CSV file',
  fileSupport: 'Choosing a file does not send it. You look at what was read first.',
  readRows: (days, records) => `Read: ${records} records on ${days} days.`,
  readNothing: 'There is nothing that could be imported.',
  unknownColumns: (names) => `These columns are left out: ${names}`,
  problemsHeading: (count) => `Cells that cannot be read: ${count}`,
  problemsText: 'Correct them and choose the file again, or import only what could be read.',
  problemRow: 'Row',
  problemColumn: 'Column',
  problemReason: 'Reason',
  moreProblems: (count) => `And ${count} more.`,
  csvError: (code) => csvErrors[code],
  csvRefusal: (code) => csvRefusals[code],
  fileTooLarge: 'This file is too large. Please choose a CSV file of up to 1 MB.',
  doImport: (records) => `Import ${records} records`,
  doImportRest: (records) => `Import only the ${records} that could be read`,
  importing: 'Importing…',
  imported: (created, updated, unchanged) =>
    `Imported. New: ${created}. Replaced: ${updated}. Unchanged: ${unchanged}.`,
  close: 'Close',
};
