import type { MealSlot, RecordSource, RecordType } from '@ikiiki/sdk/contract';
import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import type { RecordRow } from '../portal/records/record-view.js';
import { upsert } from '../portal/records/write.js';
import { japanInstant, type SeedPortal } from './seed-portal.js';

/** The last day with records: the world begins on the next. */
const lastDay = '2026-11-21';

/** A number of 0 to 1 that is always the same for the same day and purpose. */
function chance(day: string, purpose: string): number {
  let hash = 2_166_136_261;
  for (const character of day + purpose) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 16_777_619);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

interface Values {
  readonly value: number;
  readonly diastolic?: number;
  readonly timing?: 'fasting' | 'after_meal';
}

/** What somebody measures: how often, from where, and what it says on a day. */
interface Habit {
  readonly type: RecordType;
  readonly source: RecordSource;
  /** Part of the days on which it is measured. */
  readonly often: number;
  readonly at: string;
  /** @param past from 0 on the first day to 1 on the last */
  readonly values: (past: number, day: string) => Values;
}

/** A value that moves from one to another over the time, and by so much from day to day. */
const moving =
  (from: number, to: number, spread: number, decimals = 0) =>
  (past: number, day: string, purpose = ''): number => {
    const value = from + (to - from) * past + (chance(day, `${purpose}${from}`) - 0.5) * 2 * spread;
    return Math.round(value * 10 ** decimals) / 10 ** decimals;
  };

const one = (of: ReturnType<typeof moving>) => (past: number, day: string) => ({ value: of(past, day) });

const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

const steps = (base: number, more: number) => (past: number, day: string) => ({
  value: Math.round(
    (isWeekend(day) ? base * 0.75 : base) + more * past + (chance(day, 'steps') - 0.5) * 4_200,
  ),
});

const pressure = (upper: readonly [number, number], lower: readonly [number, number]) => {
  const [systolic, diastolic] = [moving(...upper, 7), moving(...lower, 5)];
  return (past: number, day: string) => ({ value: systolic(past, day), diastolic: diastolic(past, day) });
};

const memberHabits: readonly Habit[] = [
  { type: 'steps', source: 'health_connect', often: 0.95, at: '23:50', values: steps(6_400, 1_900) },
  { type: 'steps', source: 'manual', often: 0.04, at: '22:10', values: steps(6_800, 1_700) },
  { type: 'weight', source: 'manual', often: 0.74, at: '06:45', values: one(moving(72.6, 68.4, 0.5, 1)) },
  { type: 'body_fat', source: 'manual', often: 0.6, at: '06:46', values: one(moving(25.4, 22.1, 0.6, 1)) },
  { type: 'waist', source: 'manual', often: 0.1, at: '06:50', values: one(moving(88.5, 84, 0.6, 1)) },
  {
    type: 'blood_pressure',
    source: 'manual',
    often: 0.62,
    at: '06:55',
    values: pressure([137, 124], [88, 79]),
  },
  { type: 'pulse', source: 'manual', often: 0.6, at: '06:55', values: one(moving(70, 64, 5)) },
  {
    type: 'glucose',
    source: 'manual',
    often: 0.14,
    at: '06:40',
    values: (past, day) => ({ value: moving(104, 95, 7)(past, day), timing: 'fasting' }),
  },
  { type: 'sleep', source: 'fitbit', often: 0.86, at: '07:05', values: one(moving(372, 405, 55)) },
];

const familyHabits: readonly Habit[] = [
  { type: 'steps', source: 'healthkit', often: 0.85, at: '23:30', values: steps(4_900, 900) },
  { type: 'weight', source: 'manual', often: 0.5, at: '21:30', values: one(moving(58.2, 57.6, 0.4, 1)) },
  {
    type: 'blood_pressure',
    source: 'manual',
    often: 0.45,
    at: '07:20',
    values: pressure([128, 125], [82, 80]),
  },
];

function rowsOf(memberId: string, habits: readonly Habit[], days: number, isOff: (day: string) => boolean) {
  return Array.from({ length: days }, (_, index): RecordRow[] => {
    const day = addDays(lastDay, index + 1 - days);
    const past = index / (days - 1);
    if (isOff(day)) return [];
    return habits
      .filter(({ often, type, source }) => chance(day, type + source) < often)
      .map(({ type, source, at, values }) => {
        const { value, diastolic = null, timing = null } = values(past, day);
        const recorded_at = japanInstant(`${day}T${at}`);
        return { member_id: memberId, day, type, source, value, diastolic, timing, recorded_at };
      });
  }).flat();
}

/** Days on which nothing is recorded at all: a trip, a cold, and one day between two streaks. */
const memberOff = (day: string) =>
  (day >= '2026-08-12' && day <= '2026-08-16') ||
  (day >= '2026-02-03' && day <= '2026-02-05') ||
  day === '2026-11-09';

type Menu = readonly [daysAgo: number, slot: MealSlot, text: string];

const memberMeals: readonly Menu[] = [
  [0, 'breakfast', 'ごはん、納豆、わかめのみそ汁、りんご'],
  [0, 'lunch', '焼き魚定食（さば）、ごはんは小盛り'],
  [0, 'dinner', '鶏つみれ鍋、野菜多め。しめはなし'],
  [1, 'breakfast', 'トースト、ゆで卵、ヨーグルト'],
  [1, 'dinner', '豚のしょうが焼き、キャベツ、豆腐のみそ汁'],
  [2, 'lunch', '社員食堂のそばと小鉢のおひたし'],
  [3, 'breakfast', 'おにぎり（鮭）、野菜ジュース'],
  [3, 'snack', 'みかん1個、無糖の紅茶'],
  [5, 'dinner', 'きのこカレー、サラダ'],
  [8, 'lunch', 'チキンサラダ、全粒粉のパン'],
  [14, 'dinner', '外食。刺身の盛り合わせ、ビール1杯'],
];

const familyMeals: readonly Menu[] = [[1, 'dinner', '肉じゃが、ほうれん草のごま和え、ごはん']];

export async function plantMeals(
  { db, random }: SeedPortal,
  memberId: string,
  meals: readonly Menu[],
): Promise<void> {
  await db
    .insertInto('meals')
    .values(
      meals.map(([daysAgo, slot, text]) => ({
        id: random.id(),
        member_id: memberId,
        day: addDays(lastDay, -daysAgo),
        slot,
        text,
        photo_version: null,
        photo_type: null,
        photo_size: null,
      })),
    )
    .execute();
}

/** A year of the member, a few weeks of somebody who has just begun. */
export async function plantRecords(portal: SeedPortal): Promise<void> {
  await upsert(portal.db, rowsOf('member', memberHabits, 365, memberOff));
  await upsert(
    portal.db,
    rowsOf('family-insured', familyHabits, 24, (day) => day === '2026-11-15'),
  );
  await plantMeals(portal, 'member', memberMeals);
  await plantMeals(portal, 'family-insured', familyMeals);
}
