import { addDays, calendarDate } from './calendar-date.js';

const months = 3;

/**
 * The last day on which a decision on a benefit can be appealed against (審査請求): three months, counted from the day
 * after its receipt (健康保険法 189条, 社会保険審査官及び社会保険審査会法 4条). The count ends on the day before the one with the same
 * number; where that month has no such day, on its last day (民法 143条).
 */
export function appealUntil(receivedOn: string): string {
  const [year = 0, month = 0, day = 0] = addDays(receivedOn, 1).split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const [endYear, endMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const lastDay = new Date(Date.UTC(endYear, endMonth, 0)).getUTCDate();
  return day > lastDay
    ? calendarDate(endYear, endMonth, lastDay)
    : addDays(calendarDate(endYear, endMonth, day), -1);
}
