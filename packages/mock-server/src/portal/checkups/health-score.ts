import type { HealthScore } from '@ikiiki/sdk/contract';
import type { Portal } from '../context.js';
import { today } from '../members/members.js';

/** 健康度 as the provider gave it, up to today; none where there is none yet. */
export async function healthScoreOf(portal: Portal, memberId: string): Promise<HealthScore | undefined> {
  const scores = await portal.db
    .selectFrom('health_scores')
    .select(['as_of', 'value', 'method'])
    .where('member_id', '=', memberId)
    .where('as_of', '<=', today(portal))
    .orderBy('as_of')
    .execute();
  const trend = scores.map(({ as_of, value, method }) => ({ asOf: as_of, value, method }));
  const newest = trend.at(-1);
  return newest && { ...newest, scale: { min: 0, max: 100, better: 'higher' }, label: '健康度', trend };
}
