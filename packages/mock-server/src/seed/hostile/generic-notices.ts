import { today } from '../../portal/members/members.js';
import type { SeedPortal } from '../seed-portal.js';
import { hostileTexts } from './texts.js';

/** Drugs, generics, pharmacies and units whose names try to do harm. */
export async function plantHostileDispensings(portal: SeedPortal): Promise<void> {
  await portal.db
    .insertInto('dispensings')
    .values(
      hostileTexts.map((text, index) => ({
        id: `hostile-${index}`,
        member_id: 'member',
        dispensed_on: today(portal),
        published_at: portal.clock.now(),
        pharmacy: text,
        drug: text,
        generic: text,
        days: 28,
        quantity: 28,
        unit: text,
        original_price: 10_000,
        generic_price: 5_000,
        generic_highest_price: 6_000,
        copay_percent: 30,
        by_wish: 1,
      })),
    )
    .execute();
}
