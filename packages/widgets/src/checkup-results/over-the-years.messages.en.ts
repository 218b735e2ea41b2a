import type { Translation } from '../foundation/messages.js';
import type { OverTheYearsMessages } from './over-the-years.messages.js';

export const overTheYearsEn: Translation<OverTheYearsMessages> = {
  item: 'Item to show',
  unit: (unit) => `Unit: ${unit}`,
  nothingMeasured: 'There are no measured values.',
  onlyOne: (year, value) =>
    `In fiscal year ${year} it was ${value}. It was measured only once, so there is no trend yet.`,
  fromTo: (fromYear, from, toYear, to) =>
    `In fiscal year ${fromYear} it was ${from}, in fiscal year ${toYear} ${to}.`,
  newest: (year, judgement) => ` Fiscal year ${year} is judged “${judgement}”.`,
  limits: (limits) => `The limits today are: ${limits}.`,
  lowerIsWorse: ' The lower it is, the more care is needed.',
  asTable: 'Show as a table',
  tableCaption: (name) => `${name} over the years`,
  examinedOn: 'Day of the checkup',
  value: 'Value',
  judgement: 'Judged',
  year: (year) => `FY ${year}`,
  methodChanged: (year) =>
    `From fiscal year ${year} it was measured by another method. Take differences from earlier values as a guide only.`,
  limitsChanged: (year) =>
    `From fiscal year ${year} it was judged by other levels. The lines in the chart are those of today.`,
  unitChanged: (year) =>
    `From fiscal year ${year} the unit is another one: it cannot be compared with earlier values.`,
  converted: (year, from, to, formula) =>
    `In fiscal year ${year} it was measured as ${from} in the unit of that time (JDS); it is shown as ${to} in today’s (NGSP): ${formula}.`,
  endOfRange: (year) => `For fiscal year ${year} the end of what can be measured is shown.`,
  noChart: 'This item is shown as a table.',
  scoreGroup: 'All together',
  scoreMethodChanged: (date) =>
    `From ${date} it was worked out by another method: it cannot be compared with earlier values.`,
  scoreBefore: (method) => `Earlier method (${method})`,
  newer: 'Newer checkup',
  older: 'Older checkup',
  sameTwice: 'The same checkup is chosen twice. Please choose another one on one side.',
  compared: (older, newer) => `${older} compared with ${newer}.`,
  comparedItem: 'Item',
  notIn: 'not in this checkup',
  difference: 'Difference',
  better: 'It has left a level',
  worse: 'It has reached a level',
};
