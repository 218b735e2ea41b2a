import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import type { Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { today } from '../members/members.js';
import { Ledger } from '../points/ledger.js';
import { recordedDays } from './recorded-days.js';

/** What the day is called in the ledger, e.g. 「11月22日の健康記録」. */
const subjectOf = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日の健康記録`;

/**
 * Grants the points for the first record of a day, once, where the day is today or yesterday in Japan; gives how many.
 * Older days bring none: an import of last year is no habit. Call it before the record is written: whoever writes for
 * the same day meanwhile waits at the ledger.
 */
export async function grantForDays(
  portal: Pick<Portal, 'clock' | 'random' | 'config'>,
  transaction: PortalDatabase,
  memberId: string,
  days: readonly string[],
): Promise<number> {
  const { pointsPerDay } = portal.config.healthRecords;
  const on = today(portal);
  const fresh = [...new Set(days)].filter((day) => day >= addDays(on, -1) && day <= on).sort();
  if (fresh.length === 0 || pointsPerDay === 0) return 0;
  const ledger = await Ledger.open(portal, transaction, memberId);
  const recorded = await recordedDays(transaction, memberId, addDays(on, -1), on);
  let points = 0;
  for (const day of fresh) {
    const sourceRef = `health-record:${day}`;
    const granted = await transaction
      .selectFrom('point_entries')
      .select('id')
      .where('member_id', '=', memberId)
      .where('source_ref', '=', sourceRef)
      .executeTakeFirst();
    if (granted || recorded.has(day)) continue;
    await ledger.grant({
      memberId,
      points: pointsPerDay,
      reason: 'health_record',
      subject: subjectOf(day),
      sourceRef,
    });
    points += pointsPerDay;
  }
  return points;
}
