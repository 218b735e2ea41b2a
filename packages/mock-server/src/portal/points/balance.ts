import type { PointBalance } from '@ikiiki/sdk/contract';
import { addMonths } from '../common/months.js';
import type { Portal } from '../context.js';
import { settleEvents } from '../events/settle.js';
import { today } from '../members/members.js';
import { type OpenGrant, pointsIn, settleExpired, spendable } from './ledger.js';

/** Sums by the date on which points run out, within the months that count as soon. */
function expiringSoon(grants: readonly OpenGrant[], until: string): PointBalance['expiringSoon'] {
  const byDate = new Map<string, number>();
  for (const { expiresOn, left } of grants) {
    if (expiresOn <= until) byDate.set(expiresOn, (byDate.get(expiresOn) ?? 0) + left);
  }
  return [...byDate].map(([on, points]) => ({ on, points }));
}

/** What a member has today. */
export async function balanceOf(portal: Portal, memberId: string): Promise<PointBalance> {
  await settleEvents(portal);
  const now = today(portal);
  const grants = await settleExpired(portal, memberId);
  const available = spendable(grants, now);
  return {
    available: pointsIn(available),
    pending: pointsIn(grants) - pointsIn(available),
    expiringSoon: expiringSoon(available, addMonths(now, portal.config.points.soonMonths)),
  };
}
