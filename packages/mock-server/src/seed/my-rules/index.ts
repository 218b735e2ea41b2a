import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import { weekStart } from '@ikiiki/sdk/rules/calendar-week';
import { today } from '../../portal/members/members.js';
import { addPeriods, periodOf } from '../../portal/my-rules/periods.js';
import type { RuleRow } from '../../portal/my-rules/rules.js';
import type { SeedPortal } from '../seed-portal.js';

type Given = Pick<RuleRow, 'id' | 'member_id' | 'title' | 'category' | 'frequency' | 'start_on'> &
  Partial<RuleRow>;

interface Planted {
  readonly rule: Given;
  /** Days or weeks ago that were not done, beside the present one. */
  readonly missed?: readonly number[];
  readonly pauses?: readonly (readonly [from: string, until: string])[];
}

/** Every day or week from the first until the one before the present, or until the last day. */
function periods({ frequency, start_on, end_on, paused_on }: RuleRow, on: string): string[] {
  const before = [periodOf(frequency, on), paused_on ?? on, end_on ? addDays(end_on, 1) : on].sort()[0] ?? on;
  const all: string[] = [];
  let period = periodOf(frequency, start_on);
  for (; period < before; period = addPeriods(frequency, period, 1)) all.push(period);
  return all;
}

export async function plantRule(
  { db }: SeedPortal,
  on: string,
  seq: number,
  { rule, missed = [], pauses = [] }: Planted,
) {
  const row: RuleRow = {
    seq,
    target_value: null,
    target_unit: null,
    end_on: null,
    paused_on: null,
    ended: 0,
    suggestion_id: null,
    ...rule,
  };
  await db.insertInto('my_rules').values(row).execute();
  for (const [from_on, until_on] of pauses) {
    await db.insertInto('rule_pauses').values({ rule_id: row.id, from_on, until_on }).execute();
  }
  const skipped = missed.map((ago) => addPeriods(row.frequency, periodOf(row.frequency, on), -ago));
  const isPaused = (day: string) => pauses.some(([from, until]) => from <= day && day < until);
  const done = periods(row, on).filter((period) => !skipped.includes(period) && !isPaused(period));
  if (done.length === 0) return;
  await db
    .insertInto('rule_checks')
    .values(done.map((period_on) => ({ rule_id: row.id, period_on, done: 1 })))
    .execute();
}

/** The member's rules: daily with a long streak, weekly, paused, ended. */
function rulesOfMember(on: string): readonly Planted[] {
  const member_id = 'member';
  return [
    {
      rule: {
        id: 'rule-steps',
        member_id,
        title: '1日8,000歩あるく',
        category: 'exercise',
        frequency: 'daily',
        target_value: 8000,
        target_unit: '歩',
        start_on: addDays(on, -74),
        suggestion_id: 'steps-8000',
      },
      // A streak of 29 days on top of a pause: the thirtieth is today
      missed: [38, 39, 57],
      pauses: [[addDays(on, -15), addDays(on, -7)]],
    },
    {
      rule: {
        id: 'rule-dry-days',
        member_id,
        title: 'お酒を飲まない日を週に2日つくる',
        category: 'smoking_alcohol',
        frequency: 'weekly',
        target_value: 2,
        target_unit: '日',
        start_on: addDays(weekStart(on), -8 * 7),
        suggestion_id: 'dry-days',
      },
      missed: [1, 6],
    },
    {
      rule: {
        id: 'rule-stairs',
        member_id,
        title: '会社では3階まで階段を使う',
        category: 'exercise',
        frequency: 'daily',
        start_on: addDays(on, -40),
        paused_on: addDays(on, -6),
      },
      missed: [29],
    },
    {
      rule: {
        id: 'rule-no-phone',
        member_id,
        title: '寝る1時間前からスマートフォンを見ない',
        category: 'rest',
        frequency: 'daily',
        start_on: addDays(on, -90),
        end_on: addDays(on, -22),
        ended: 1,
        suggestion_id: 'no-phone',
      },
      missed: [30, 45, 46, 60],
    },
  ];
}

export async function plantMyRules(portal: SeedPortal): Promise<void> {
  const on = today(portal);
  const planted = {
    member: rulesOfMember(on),
    'family-insured': [
      {
        rule: {
          id: 'rule-floss',
          member_id: 'family-insured',
          title: '歯間ブラシか糸ようじを使う',
          category: 'oral' as const,
          frequency: 'daily' as const,
          start_on: addDays(on, -9),
          suggestion_id: 'floss',
        },
        missed: [1, 4],
      },
    ],
  } satisfies Readonly<Record<string, readonly Planted[]>>;
  for (const [member_id, rules] of Object.entries(planted)) {
    await portal.db.insertInto('rule_accounts').values({ member_id, last_seq: rules.length }).execute();
    for (const [index, rule] of rules.entries()) await plantRule(portal, on, index + 1, rule);
  }
}
