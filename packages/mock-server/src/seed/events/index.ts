import type { EventTier, SeminarDetails } from '@ikiiki/sdk/contract';
import { settleEvents } from '../../portal/events/settle.js';
import type { EventEntriesTable, EventsTable } from '../../portal/events/tables.js';
import { upsert } from '../../portal/records/write.js';
import { japanInstant, type SeedPortal } from '../seed-portal.js';
import { eventTexts, quizQuestions } from './texts.js';
import { plantWalkers, stepRows, walkers } from './walkers.js';

type Days = readonly [entryFrom: string, entryTo: string, from: string, to: string, finishedOn: string];

const walkTiers: readonly EventTier[] = [
  { minAvgSteps: 2000, points: 500 },
  { minAvgSteps: 4000, points: 1000 },
  { minAvgSteps: 8000, points: 1500 },
];

/** Of the rally, as its points stand in the member's ledger. */
const rallyTiers: readonly EventTier[] = [
  { minAvgSteps: 3000, points: 200 },
  { minAvgSteps: 6000, points: 500 },
  { minAvgSteps: 9000, points: 1000 },
];

/** An event that everybody may enter; nobody has yet. */
export function event(
  id: keyof typeof eventTexts,
  kind: EventsTable['kind'],
  [entry_from, entry_to, starts_on, ends_on, finished_on]: Days,
  more: Partial<EventsTable> = {},
): EventsTable {
  const [title, description] = eventTexts[id];
  return {
    id,
    title,
    description,
    kind,
    entry_from,
    entry_to,
    starts_on,
    ends_on,
    finished_on,
    capacity: null,
    taken: 0,
    for_insured: 1,
    for_dependants: 1,
    tiers: JSON.stringify(kind === 'walk' || kind === 'team' ? walkTiers : []),
    points: null,
    team_min: kind === 'team' ? 2 : null,
    team_max: kind === 'team' ? 5 : null,
    cancelled_because: null,
    seminar: null,
    questions: null,
    settled: 0,
    ...more,
  };
}

const seminar = (details: SeminarDetails) => ({ seminar: JSON.stringify(details) });

/** The ids say what a test finds there. */
const standardEvents: readonly EventsTable[] = [
  event('rally-autumn', 'walk', ['2026-09-17', '2026-09-30', '2026-10-01', '2026-10-31', '2026-11-16'], {
    tiers: JSON.stringify(rallyTiers),
  }),
  event('walk-tallying', 'walk', ['2026-10-19', '2026-10-31', '2026-11-01', '2026-11-15', '2026-12-07']),
  event('walk-running', 'walk', ['2026-10-19', '2026-11-08', '2026-11-09', '2026-12-06', '2026-12-16'], {
    capacity: 500,
  }),
  event('team-running', 'team', ['2026-10-26', '2026-11-15', '2026-11-16', '2026-12-13', '2026-12-23']),
  event('walk-open', 'walk', ['2026-11-09', '2026-11-30', '2026-12-01', '2026-12-25', '2027-01-08']),
  event('team-open', 'team', ['2026-11-16', '2026-12-06', '2026-12-07', '2027-01-03', '2027-01-13'], {
    capacity: 200,
  }),
  event('walk-upcoming', 'walk', ['2027-01-05', '2027-01-20', '2027-02-01', '2027-02-28', '2027-03-10']),
  event('quiz-flu', 'quiz', ['2026-11-16', '2026-12-13', '2026-11-16', '2026-12-13', '2026-12-14'], {
    points: 100,
    questions: JSON.stringify(quizQuestions),
  }),
  event(
    'seminar-last-place',
    'seminar',
    ['2026-11-02', '2026-12-06', '2026-12-12', '2026-12-12', '2026-12-13'],
    {
      capacity: 30,
      ...seminar({
        startsAt: '2026-12-12T01:00:00.000Z',
        endsAt: '2026-12-12T02:30:00.000Z',
        place: '健保会館 3階 第2会議室（架空県みどり野市1-2-3）',
      }),
    },
  ),
  event('seminar-full', 'seminar', ['2026-11-02', '2026-11-29', '2026-12-05', '2026-12-05', '2026-12-06'], {
    capacity: 16,
    ...seminar({
      startsAt: '2026-12-05T01:30:00.000Z',
      endsAt: '2026-12-05T04:00:00.000Z',
      place: 'みどり野市民センター 調理室',
    }),
  }),
  event('seminar-online', 'seminar', ['2026-11-02', '2026-11-27', '2026-11-29', '2026-11-29', '2026-11-30'], {
    capacity: 100,
    ...seminar({
      startsAt: '2026-11-29T10:00:00.000Z',
      endsAt: '2026-11-29T11:00:00.000Z',
      onlineUrl: 'https://seminar.ikiiki-portal.example/sleep',
    }),
  }),
  event('seminar-family', 'seminar', ['2026-11-16', '2026-12-11', '2026-12-19', '2026-12-19', '2026-12-20'], {
    for_insured: 0,
    ...seminar({
      startsAt: '2026-12-19T05:00:00.000Z',
      endsAt: '2026-12-19T06:00:00.000Z',
      place: '健保会館 2階 ホール',
    }),
  }),
  event('walk-cancelled', 'walk', ['2026-10-19', '2026-11-13', '2026-11-28', '2026-11-28', '2026-12-08'], {
    cancelled_because:
      '会場の公園が、工事のためご利用いただけなくなりました。お申し込みいただいた皆さまに、おわび申し上げます。',
  }),
];

const entry = (
  event_id: keyof typeof eventTexts,
  member_id: string,
  more: Partial<EventEntriesTable> = {},
): EventEntriesTable => ({
  id: `${event_id}-${member_id}`,
  event_id,
  member_id,
  state: 'entered',
  entered_at: japanInstant('2026-11-02T12:00'),
  in_ranking: 1,
  team_id: null,
  answers: null,
  total_steps: null,
  avg_steps: null,
  points: null,
  ...more,
});

/** Teams by event: name, invitation code, who is in it. */
const teams: readonly (readonly [event: 'team-running' | 'team-open', string, string, readonly string[]])[] =
  [
    ['team-running', 'あさひ歩こう会', 'ASAH1WA1', ['member', ...walkers(3)]],
    ['team-running', '昼休み散歩部', 'H1RVSAN9', walkers(8).slice(3)],
    ['team-running', 'てくてく隊', 'TEKVTEK7', walkers(12).slice(8)],
    ['team-running', 'ひとやすみ', 'H1T0YA55', walkers(14).slice(12)],
    ['team-running', 'すみれ', 'SVM1RE22', walkers(15).slice(14)],
    ['team-open', 'みどりの小道', 'M1D0R1K0', walkers(4)],
    ['team-open', 'ふもとの会', 'FVM0T0KA', walkers(9).slice(4)],
  ];

function entries(): EventEntriesTable[] {
  const all = walkers();
  return [
    ...['member', 'family-insured', ...all].map((id) => entry('rally-autumn', id)),
    ...['member', ...all.slice(0, 18)].map((id) => entry('walk-tallying', id)),
    entry('walk-running', 'member'),
    entry('walk-running', 'family-insured', { in_ranking: 0 }),
    ...all.map((id) => entry('walk-running', id)),
    entry('walk-open', 'family-insured', { state: 'withdrawn', in_ranking: 0 }),
    ...all.slice(0, 12).map((id) => entry('walk-open', id)),
    ...teams.flatMap(([event_id, , code, members]) =>
      members.map((id) => entry(event_id, id, { team_id: `team-${code.toLowerCase()}` })),
    ),
    ...all.slice(0, 5).map((id) => entry('quiz-flu', id, { in_ranking: 0 })),
    ...all.map((id) => entry('seminar-last-place', id, { in_ranking: 0 })),
    ...all.slice(0, 16).map((id) => entry('seminar-full', id, { in_ranking: 0 })),
    ...['member', 'family-insured', ...all.slice(0, 20)].map((id) =>
      entry('seminar-online', id, { in_ranking: 0 }),
    ),
    entry('walk-cancelled', 'member'),
  ];
}

/** Events in every state and of every kind, with other made-up members in them. */
export async function plantEvents(portal: SeedPortal): Promise<void> {
  const { db } = portal;
  await plantWalkers(portal);
  const rows = entries();
  const taken = (id: string) =>
    rows.filter(({ event_id, state }) => event_id === id && state !== 'withdrawn').length;
  await db
    .insertInto('events')
    .values(standardEvents.map((row) => ({ ...row, taken: taken(row.id) })))
    .execute();
  await db
    .insertInto('event_teams')
    .values(
      teams.map(([event_id, name, code, members]) => ({
        id: `team-${code.toLowerCase()}`,
        event_id,
        name,
        code,
        size: members.length,
      })),
    )
    .execute();
  await db.insertInto('event_entries').values(rows).execute();
  await upsert(db, stepRows('2026-10-01', '2026-11-21'));
  await settleEvents(portal.at('2026-11-16T10:00'));
}
