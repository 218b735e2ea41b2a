import type { KeptQuestion } from '../../portal/events/quiz.js';
import { event } from '../events/index.js';
import { plantWalkers, walkers } from '../events/walkers.js';
import { japanInstant, type SeedPortal } from '../seed-portal.js';
import { hostileLinks, hostileTexts } from './texts.js';

const days = ['2026-11-01', '2026-12-31', '2026-11-01', '2026-12-31', '2027-01-10'] as const;

const questions = (text: string): KeptQuestion[] => [
  { id: 'q', text, choices: [{ id: 'a', text }], rightChoiceId: 'a', explanation: text },
];

/** Events, teams and participants whose every text tries to do harm; the member takes part in all of them. */
export async function plantHostileEvents(portal: SeedPortal): Promise<void> {
  const { db } = portal;
  await plantWalkers(portal);
  const kinds = ['walk', 'team', 'quiz', 'seminar'] as const;
  const rows = hostileTexts.map((text, index) => {
    const kind = kinds[index % kinds.length] ?? 'walk';
    return {
      ...event('walk-open', kind, days),
      id: `hostile-${index}`,
      title: text,
      description: text,
      cancelled_because: index % 7 === 6 ? text : null,
      questions: kind === 'quiz' ? JSON.stringify(questions(text)) : null,
      seminar:
        kind === 'seminar'
          ? JSON.stringify({
              startsAt: '2026-12-12T01:00:00.000Z',
              endsAt: '2026-12-12T02:30:00.000Z',
              place: text,
              onlineUrl: hostileLinks[index % hostileLinks.length],
            })
          : null,
    };
  });
  await db.insertInto('events').values(rows).execute();
  const teamed = rows.filter(({ kind }) => kind === 'team');
  await db
    .insertInto('event_teams')
    .values(
      teamed.map(({ id, title }) => ({
        id: `team-${id}`,
        event_id: id,
        name: title,
        code: 'H0ST1LE0',
        size: 3,
      })),
    )
    .execute();
  const people = ['member', ...walkers(2)];
  await db
    .insertInto('event_entries')
    .values(
      rows.flatMap(({ id, kind }) =>
        people.map((member_id) => ({
          id: `${id}-${member_id}`,
          event_id: id,
          member_id,
          state: 'entered' as const,
          entered_at: japanInstant('2026-11-02T12:00'),
          in_ranking: 1,
          team_id: kind === 'team' ? `team-${id}` : null,
          answers: null,
          total_steps: null,
          avg_steps: null,
          points: null,
        })),
      ),
    )
    .execute();
  await db
    .updateTable('accounts')
    .set({ nickname: hostileTexts[1] ?? '' })
    .where('member_id', '=', 'walker-01')
    .execute();
}
