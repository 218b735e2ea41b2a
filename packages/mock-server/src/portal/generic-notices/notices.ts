import type { GenericDrug, GenericNotice } from '@ikiiki/sdk/contract';
import type { PortalConfig } from '../config.js';

type Selection = PortalConfig['genericNotices'];

const sum = (drugs: readonly GenericDrug[], of: (drug: GenericDrug) => number) =>
  drugs.reduce((total, drug) => total + of(drug), 0);

function noticeOf(careMonth: string, patientName: string, drugs: readonly GenericDrug[]): GenericNotice {
  return {
    careMonth,
    patientName,
    drugs: [...drugs].sort((a, b) => b.savingYen - a.savingYen || (a.id < b.id ? -1 : 1)),
    total: {
      selfPayNowYen: sum(drugs, ({ selfPayNowYen }) => selfPayNowYen),
      specialFeeYen: sum(drugs, ({ specialFeeYen }) => specialFeeYen),
      selfPayAfterYen: sum(drugs, ({ selfPayAfterYen }) => selfPayAfterYen),
      savingYen: sum(drugs, ({ savingYen }) => savingYen),
    },
  };
}

/** Which stretch of so many months a month lies in; the first begins with a fiscal year. */
function periodOf(careMonth: string, monthsPerNotice: number): number {
  const [year = 0, month = 0] = careMonth.split('-').map(Number);
  return Math.floor((year * 12 + month - 4) / monthsPerNotice);
}

/**
 * What a member is told of: drugs that save enough and were for long enough, month by month; of each stretch of months
 * the one that saves the most, and of equal ones the newer. The newest first.
 */
export function noticesOf(
  patientName: string,
  drugs: readonly GenericDrug[],
  { minSavingYen, minDays, monthsPerNotice }: Selection,
): GenericNotice[] {
  const told = drugs.filter(({ savingYen, days }) => savingYen >= minSavingYen && days >= minDays);
  const byMonth = new Map<string, GenericDrug[]>();
  for (const drug of told) {
    const careMonth = drug.dispensedOn.slice(0, 7);
    byMonth.set(careMonth, [...(byMonth.get(careMonth) ?? []), drug]);
  }
  const newestFirst = [...byMonth].sort(([a], [b]) => (a < b ? 1 : -1));
  const notices = newestFirst.map(([careMonth, drugs]) => noticeOf(careMonth, patientName, drugs));
  const chosen = new Map<number, GenericNotice>();
  for (const notice of notices) {
    const period = periodOf(notice.careMonth, monthsPerNotice);
    const best = chosen.get(period);
    if (!best || notice.total.savingYen > best.total.savingYen) chosen.set(period, notice);
  }
  return [...chosen.values()];
}
