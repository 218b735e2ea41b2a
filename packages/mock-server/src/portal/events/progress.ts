import type { EventProgress, EventTier, events, TierProgress } from '@ikiiki/sdk/contract';
import { today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { enteredEntry } from './entry.js';
import { daysOf, eventById, isWalk, tiersOf } from './event.js';
import { settleEvents } from './settle.js';
import { averageOf, teamsOf, walkersOf } from './walkers.js';

/** What is missing until a tier, over all days of all who walk for it. */
function tierProgress(
  tier: EventTier,
  total: number,
  { days, daysLeft, walkers }: { days: number; daysLeft: number; walkers: number },
): TierProgress {
  const missingSteps = Math.max(0, tier.minAvgSteps * days * walkers - total);
  return {
    ...tier,
    missingSteps,
    ...(daysLeft > 0 && { missingStepsPerDay: Math.ceil(missingSteps / (daysLeft * walkers)) }),
  };
}

export const progress: Handler<typeof events.progress> = async ({ params }, call): Promise<EventProgress> => {
  await settleEvents(call);
  const on = today(call);
  const event = await eventById(call.db, params.eventId, isWalk);
  const entry = await enteredEntry(call.db, event, currentSession(call).memberId);
  const walkers = await walkersOf(call.db, event, entry);
  const own = walkers.find(({ id }) => id === entry.id);
  // Withdrawn a moment ago
  if (!own) throw new ProblemError('event_not_entered');
  const team = own.team_id === null ? undefined : teamsOf(walkers, event, on).get(own.team_id);
  const days = daysOf(event, on);
  const of = { ...days, walkers: team?.walkers ?? 1 };
  return {
    ...days,
    daysRecorded: own.daysRecorded,
    totalSteps: own.total,
    avgSteps: averageOf(own.total, days.daysBegun),
    ...(team && { teamAvgSteps: averageOf(team.total, days.daysBegun, team.walkers) }),
    tiers: tiersOf(event).map((tier) => tierProgress(tier, team?.total ?? own.total, of)),
  };
};
