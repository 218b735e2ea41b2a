import { type BodyInputOf, events } from '@ikiiki/sdk/contract';
import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import type { RecordRow } from '../records/record-view.js';
import { upsert } from '../records/write.js';
import { logIn } from '../test-journey.js';
import type { TestWorld } from '../test-world.js';
import type { EventsTable } from './tables.js';

export const family = { loginId: 'family.member', password: 'Hataraku-Mori96' };

/** Moves the clock to an instant in Japan, e.g. `2026-12-06T23:59:59.999`. */
export const goTo = (world: TestWorld, japanTime: string): Promise<void> =>
  world.advance(Date.parse(`${japanTime}+09:00`) - world.now());

export const tokenOf = async (world: TestWorld, login?: typeof family): Promise<string> =>
  (await logIn(world, login)).body.accessToken;

/** So many of the made-up members, logged in. */
export async function tokensOfWalkers(world: TestWorld, count: number): Promise<string[]> {
  const { db } = world.world.portal;
  const template = await db
    .selectFrom('accounts')
    .select('password_hash')
    .where('member_id', '=', 'member')
    .executeTakeFirstOrThrow();
  await db.updateTable('accounts').set(template).where('member_id', 'like', 'walker-%').execute();
  return Promise.all(
    Array.from({ length: count }, (_, index) =>
      tokenOf(world, {
        loginId: `walker-${String(index + 1).padStart(2, '0')}`,
        password: 'Midori-no-Kaze58',
      }),
    ),
  );
}

/** Everything a member does with one event. */
export function eventDesk(world: TestWorld, eventId: string, accessToken: string) {
  const asking = { accessToken, params: { eventId } };
  return {
    get: () => world.ask(events.get, asking),
    enter: (inRanking = true) => world.ask(events.enter, { ...asking, body: { inRanking } }),
    withdraw: () => world.ask(events.withdraw, asking),
    progress: () => world.ask(events.progress, asking),
    ranking: () => world.ask(events.ranking, asking),
    team: () => world.ask(events.team, asking),
    createTeam: (name: string) => world.ask(events.createTeam, { ...asking, body: { name } }),
    joinTeam: (invitationCode: string) => world.ask(events.joinTeam, { ...asking, body: { invitationCode } }),
    leaveTeam: () => world.ask(events.leaveTeam, asking),
    quiz: () => world.ask(events.quiz, asking),
    answerQuiz: (body: BodyInputOf<typeof events.answerQuiz>) =>
      world.ask(events.answerQuiz, { ...asking, body }),
  };
}

/** An event of the society's own making, like a seeded one where nothing else is said. */
export async function plantEvent({ world }: TestWorld, event: Partial<EventsTable>): Promise<void> {
  const { db } = world.portal;
  const like = await db
    .selectFrom('events')
    .selectAll()
    .where('id', '=', 'walk-open')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('events')
    .values({ ...like, id: 'made', taken: 0, ...event })
    .execute();
}

/** As many other members of the seed, entered. */
export async function enterWalkers({ world }: TestWorld, eventId: string, count: number): Promise<string[]> {
  const { db } = world.portal;
  const ids = Array.from({ length: count }, (_, index) => `walker-${String(index + 1).padStart(2, '0')}`);
  await db
    .insertInto('event_entries')
    .values(
      ids.map((member_id) => ({
        id: `${eventId}-${member_id}`,
        event_id: eventId,
        member_id,
        state: 'entered' as const,
        entered_at: 0,
        in_ranking: 1,
        team_id: null,
        answers: null,
        total_steps: null,
        avg_steps: null,
        points: null,
      })),
    )
    .execute();
  return ids;
}

/** The same steps on each day from one to another. */
export async function walk(
  { world }: TestWorld,
  memberId: string,
  [from, to]: readonly [string, string],
  steps: number,
): Promise<void> {
  const { db } = world.portal;
  await db
    .deleteFrom('health_records')
    .where('member_id', '=', memberId)
    .where('type', '=', 'steps')
    .where('day', '>=', from)
    .execute();
  const rows: RecordRow[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const none = { diastolic: null, timing: null, recorded_at: 0 };
    rows.push({ member_id: memberId, day, type: 'steps', source: 'healthkit', value: steps, ...none });
  }
  await upsert(db, rows);
}
