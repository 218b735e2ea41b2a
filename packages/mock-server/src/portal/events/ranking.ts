import type { EventRanking, events, RankingRow } from '@ikiiki/sdk/contract';
import type { Call } from '../context.js';
import { isEnrolled, today } from '../members/members.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { enteredEntry } from './entry.js';
import { daysOf, type EventRow, eventById, isWalk } from './event.js';
import { settleEvents } from './settle.js';
import { averageOf, teamsOf, type Walker, walkersOf } from './walkers.js';

const shownRows = 100;

type Ranked = Omit<RankingRow, 'place'>;

/** Who walked most comes first; who walked as much shares a place. */
function withPlaces(rows: readonly Ranked[]): RankingRow[] {
  const sorted = rows.toSorted((a, b) => b.avgSteps - a.avgSteps || (a.name < b.name ? -1 : 1));
  let place = 0;
  return sorted.map((row, index) => {
    if (row.avgSteps !== sorted[index - 1]?.avgSteps) place = index + 1;
    return { place, ...row };
  });
}

/** Everybody who wants to be seen, by nickname, and the member. */
async function membersIn(call: Call, walkers: readonly Walker[], days: number): Promise<Ranked[]> {
  const { memberId } = currentSession(call);
  const shown = walkers.filter(({ in_ranking, member_id }) => in_ranking === 1 || member_id === memberId);
  const [eventId = ''] = walkers.map(({ event_id }) => event_id);
  const accounts = await call.db
    .selectFrom('accounts')
    .innerJoin('event_entries as entry', 'entry.member_id', 'accounts.member_id')
    .select(['accounts.member_id', 'nickname'])
    .where('event_id', '=', eventId)
    .execute();
  const nicknames = new Map(accounts.map(({ member_id, nickname }) => [member_id, nickname]));
  return shown.map(({ member_id, total }) => ({
    name: nicknames.get(member_id) ?? '',
    avgSteps: averageOf(total, days),
    own: member_id === memberId,
  }));
}

/** Every team that is large enough, by its name. */
async function teamsIn(
  call: Call,
  event: EventRow,
  walkers: readonly Walker[],
  days: number,
): Promise<Ranked[]> {
  const { memberId } = currentSession(call);
  const ownTeam = walkers.find(({ member_id }) => member_id === memberId)?.team_id;
  const rows = await call.db
    .selectFrom('event_teams')
    .select(['id', 'name'])
    .where('event_id', '=', event.id)
    .execute();
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return [...teamsOf(walkers, event, today(call)).values()]
    .filter((team) => team.isLargeEnough && team.walkers > 0)
    .map(({ id, total, walkers: size }) => ({
      name: names.get(id) ?? '',
      avgSteps: averageOf(total, days, size),
      own: id === ownTeam,
    }));
}

export const ranking: Handler<typeof events.ranking> = async ({ params }, call): Promise<EventRanking> => {
  await settleEvents(call);
  const on = today(call);
  const event = await eventById(call.db, params.eventId, isWalk);
  await enteredEntry(call.db, event, currentSession(call).memberId);
  const of = event.kind === 'team' ? 'teams' : 'members';
  const { daysBegun } = daysOf(event, on);
  if (daysBegun === 0) return { of, items: [], total: 0 };
  const walkers = await walkersOf(call.db, event);
  const rows = withPlaces(
    of === 'teams'
      ? await teamsIn(call, event, walkers, daysBegun)
      : await membersIn(
          call,
          walkers.filter((walker) => isEnrolled(walker, on)),
          daysBegun,
        ),
  );
  const own = rows.find((row) => row.own);
  return { of, items: rows.slice(0, shownRows), total: rows.length, ...(own && { own }) };
};
