import type { HealthEvent } from '@ikiiki/sdk/contract';
import { isEntered } from './standing.js';

/** What a member can do with an event now. */
export type GroupName = 'open' | 'joined' | 'coming' | 'over';

export function groupOf(event: HealthEvent): GroupName {
  const { status, entryOpen } = event;
  if (status === 'cancelled' || status === 'finished') return 'over';
  if (isEntered(event)) return 'joined';
  if (entryOpen) return 'open';
  return status === 'upcoming' ? 'coming' : 'over';
}

const names: readonly GroupName[] = ['open', 'joined', 'coming', 'over'];

/** The groups that have an event: what can be done now comes first. */
export const groupsOf = (events: readonly HealthEvent[]) =>
  names.flatMap((name) => {
    const found = events.filter((event) => groupOf(event) === name);
    // What is open or coming: the nearest first
    const ordered = name === 'over' ? found : found.toReversed();
    return ordered.length > 0 ? [{ name, events: ordered }] : [];
  });
