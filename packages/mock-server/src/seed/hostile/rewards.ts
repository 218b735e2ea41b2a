import { grantPoints } from '../../portal/points/ledger.js';
import { placeOrder } from '../../portal/rewards/exchange.js';
import type { SeedPortal } from '../seed-portal.js';
import { hostileTexts } from './texts.js';

/** Rewards, the points for them, and orders to addresses that try to do harm. */
export async function plantHostileRewards(portal: SeedPortal): Promise<void> {
  await portal.db
    .insertInto('rewards')
    .values(
      hostileTexts.map((text, index) => ({
        id: `hostile-${index}`,
        name: text,
        description: text,
        category: 'other' as 'food',
        points: index + 1,
        stock: null,
        delivery: 'shipping' as const,
        delivery_days: 0,
      })),
    )
    .execute();
  for (const [index, subject] of hostileTexts.entries()) {
    const sourceRef = `hostile:${index}`;
    await grantPoints(portal, { memberId: 'member', points: 100, reason: 'campaign', subject, sourceRef });
  }
  for (const [index, text] of hostileTexts.entries()) {
    await placeOrder(portal, 'member', {
      rewardId: `hostile-${index}`,
      points: index + 1,
      shipTo: {
        name: text.slice(0, 60),
        postalCode: '000-0000',
        address: text.slice(0, 200),
        phone: '090-0000-0000',
      },
    });
  }
}
