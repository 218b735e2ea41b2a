import type { EventKind, HealthEvent } from '@ikiiki/sdk/contract';

/** How an event stands for the member, as it is said in one word. */
export type Standing =
  | 'cancelled'
  | 'entered'
  | 'taking_part'
  | 'answering'
  | 'tallying'
  | 'achieved'
  | 'not_achieved'
  | 'over'
  | 'open'
  | 'full'
  | 'not_for_member'
  | 'not_yet'
  | 'closed';

// Not the contract's own list: that would bring zod along
const kinds: Readonly<Record<EventKind, true>> = { walk: true, team: true, quiz: true, seminar: true };

/** The kind as this version can name it. */
export const kindOf = ({ kind }: HealthEvent): EventKind | 'other' =>
  Object.hasOwn(kinds, kind) ? (kind as EventKind) : 'other';

/** Steps are counted in it. */
export const isWalk = (event: HealthEvent): boolean => ['walk', 'team'].includes(kindOf(event));

/** The member takes part, or did until the end. */
export const isEntered = ({ entry }: HealthEvent): boolean =>
  entry !== undefined && entry.state !== 'withdrawn';

export const isFull = ({ placesLeft }: HealthEvent): boolean => placesLeft === 0;

function standingOfEntered({ kind, status, entry }: HealthEvent): Standing {
  if (status === 'finished') {
    return entry?.state === 'achieved' || entry?.state === 'not_achieved' ? entry.state : 'over';
  }
  if (status === 'tallying') return 'tallying';
  if (status !== 'running') return 'entered';
  return kind === 'quiz' ? 'answering' : 'taking_part';
}

function standingOfOthers(event: HealthEvent): Standing {
  const { status, entryOpen, forMember } = event;
  if (status === 'tallying' || status === 'finished') return 'over';
  if (!forMember) return 'not_for_member';
  if (entryOpen) return isFull(event) ? 'full' : 'open';
  return status === 'upcoming' ? 'not_yet' : 'closed';
}

export function standingOf(event: HealthEvent): Standing {
  if (event.status === 'cancelled') return 'cancelled';
  return isEntered(event) ? standingOfEntered(event) : standingOfOthers(event);
}
