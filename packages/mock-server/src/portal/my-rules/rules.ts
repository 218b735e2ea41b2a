import type { MyRule, RuleState } from '@ikiiki/sdk/contract';
import type { PortalDatabase } from '../database.js';
import { ProblemError } from '../problem-error.js';
import { type RuleHistory, recentChecks, streaksOf } from './periods.js';
import type { MyRulesTable, RuleSuggestionsTable } from './tables.js';

export type RuleRow = Readonly<MyRulesTable>;

/** What a rule, or a suggestion, asks for. */
export const targetOf = ({
  target_value: value,
  target_unit: unit,
}: Pick<RuleSuggestionsTable, 'target_value' | 'target_unit'>) =>
  value === null || unit === null ? undefined : { value, unit };

/** How a rule stands on a day in Japan. One whose last day is over has ended. */
export function stateOf({ ended, end_on, paused_on }: RuleRow, today: string): RuleState {
  if (ended === 1 || (end_on !== null && end_on < today)) return 'ended';
  return paused_on === null ? 'active' : 'paused';
}

/** One that belongs to the member. @throws ProblemError `not_found`, for anybody else's too (SECURITY S-F3) */
export async function ownRule(db: PortalDatabase, id: string, memberId: string): Promise<RuleRow> {
  const row = await db
    .selectFrom('my_rules')
    .selectAll()
    .where('id', '=', id)
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  if (!row) throw new ProblemError('not_found');
  return row;
}

/** What has been of rules so far: their pauses, and what is done. */
export async function historiesOf(
  db: PortalDatabase,
  rows: readonly RuleRow[],
  today: string,
): Promise<RuleHistory[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const pauses = await db.selectFrom('rule_pauses').selectAll().where('rule_id', 'in', ids).execute();
  const checks = await db
    .selectFrom('rule_checks')
    .select(['rule_id', 'period_on'])
    .where('rule_id', 'in', ids)
    .where('done', '=', 1)
    .execute();
  const done = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const { rule_id, period_on } of checks) done.get(rule_id)?.add(period_on);
  return rows.map((row) => ({
    frequency: row.frequency,
    startOn: row.start_on,
    endOn: row.end_on,
    hasEnded: stateOf(row, today) === 'ended',
    pauses: [
      ...pauses
        .filter(({ rule_id }) => rule_id === row.id)
        .map(({ from_on, until_on }) => ({ from: from_on, until: until_on })),
      ...(row.paused_on === null ? [] : [{ from: row.paused_on, until: null }]),
    ],
    done: done.get(row.id) ?? new Set(),
  }));
}

/** The same of one rule. */
export async function historyOf(db: PortalDatabase, row: RuleRow, today: string): Promise<RuleHistory> {
  const [history] = await historiesOf(db, [row], today);
  if (!history) throw new Error('A rule without its history.');
  return history;
}

function viewOf(row: RuleRow, history: RuleHistory, today: string): MyRule {
  const target = targetOf(row);
  return {
    id: row.id,
    title: row.title,
    category: row.category,
    frequency: row.frequency,
    ...(target && { target }),
    startOn: row.start_on,
    ...(row.end_on !== null && { endOn: row.end_on }),
    state: stateOf(row, today),
    ...(row.suggestion_id !== null && { suggestionId: row.suggestion_id }),
    ...streaksOf(history, today),
    recent: recentChecks(history, today),
  };
}

/** Rules as their owner sees them. */
export async function ruleViews(
  db: PortalDatabase,
  rows: readonly RuleRow[],
  today: string,
): Promise<MyRule[]> {
  const histories = await historiesOf(db, rows, today);
  return rows.flatMap((row, index) => {
    const history = histories[index];
    return history ? [viewOf(row, history, today)] : [];
  });
}

export const ruleView = async (db: PortalDatabase, row: RuleRow, today: string): Promise<MyRule> =>
  viewOf(row, await historyOf(db, row, today), today);
