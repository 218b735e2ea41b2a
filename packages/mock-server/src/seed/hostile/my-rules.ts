import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import { today } from '../../portal/members/members.js';
import { plantRule } from '../my-rules/index.js';
import type { SeedPortal } from '../seed-portal.js';
import { hostileTexts } from './texts.js';

/** Rules and suggestions whose words try to do harm. */
export async function plantHostileRules(portal: SeedPortal): Promise<void> {
  const on = today(portal);
  const member_id = 'member';
  await portal.db
    .insertInto('rule_suggestions')
    .values(
      hostileTexts.map((text, index) => ({
        id: `hostile-${index}`,
        seq: index + 1,
        title: text,
        category: 'meals' as const,
        frequency: 'daily' as const,
        target_value: 1,
        target_unit: text.slice(0, 40),
        hint: text,
      })),
    )
    .execute();
  await portal.db.insertInto('rule_accounts').values({ member_id, last_seq: hostileTexts.length }).execute();
  for (const [index, title] of hostileTexts.entries()) {
    const rule = {
      id: `rule-hostile-${index}`,
      member_id,
      title,
      category: 'luck' as 'meals',
      frequency: index % 2 === 0 ? ('daily' as const) : ('weekly' as const),
      target_value: 1,
      target_unit: title.slice(0, 40),
      start_on: addDays(on, -20),
    };
    await plantRule(portal, on, index + 1, { rule });
  }
}
