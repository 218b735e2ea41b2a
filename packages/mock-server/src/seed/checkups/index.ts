import type { CheckupsTable, HealthScoresTable } from '../../portal/checkups/tables.js';
import type { SeedPortal } from '../seed-portal.js';
import { memberCheckups } from './of-member.js';
import { familyCheckups, partlyCheckups, supportCheckups } from './of-others.js';
import { checkupRow, valueRows, type WrittenCheckup } from './written-checkup.js';

const method1 = '健康度スコア 第1版';
const method2 = '健康度スコア 第2版';

const scores = (
  memberId: string,
  entries: readonly (readonly [asOf: string, value: number, method?: string])[],
): HealthScoresTable[] =>
  entries.map(([asOf, value, method = method2]) => ({ member_id: memberId, as_of: asOf, value, method }));

const healthScores: readonly HealthScoresTable[] = [
  ...scores('member', [
    ['2022-07-15', 81, method1],
    ['2023-07-14', 78, method1],
    ['2024-07-19', 74],
    ['2025-07-18', 62],
    ['2026-07-17', 70],
  ]),
  ...scores('family-insured', [
    ['2024-12-13', 92],
    ['2025-12-12', 93],
  ]),
  ...scores('checkup-support', [
    ['2025-07-25', 51],
    ['2026-07-24', 44],
  ]),
];

async function plant(
  { db }: SeedPortal,
  memberId: string,
  sex: CheckupsTable['sex'],
  checkups: readonly WrittenCheckup[],
): Promise<void> {
  await db
    .insertInto('checkups')
    .values(checkups.map((checkup) => checkupRow(memberId, sex, checkup)))
    .execute();
  await db.insertInto('checkup_values').values(checkups.flatMap(valueRows)).execute();
}

/**
 * Checkups: five years in which much changes; one without any finding, with a report of before April 2013 and one that
 * is still on its way; one with values to see a doctor about; one with much that could not be measured.
 */
export async function plantCheckups(portal: SeedPortal): Promise<void> {
  await plant(portal, 'member', 'female', memberCheckups);
  await plant(portal, 'family-insured', 'male', familyCheckups);
  await plant(portal, 'checkup-support', 'male', supportCheckups);
  await plant(portal, 'checkup-not-done', 'female', partlyCheckups);
  await portal.db.insertInto('health_scores').values(healthScores).execute();
}
