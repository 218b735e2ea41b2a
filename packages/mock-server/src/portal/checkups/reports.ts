import type { Checkup, CheckupAdvice, CheckupResult, CheckupSummary } from '@ikiiki/sdk/contract';
import { fiscalYearOf } from '@ikiiki/sdk/rules/fiscal-year';
import type { Portal } from '../context.js';
import { guidanceSystem, metabolicSystem, programSystem } from './codes.js';
import { mainResults, resultsOf, type ValueRow } from './results.js';
import { ruleOf } from './rules.js';
import type { CheckupsTable } from './tables.js';

type CheckupRow = Readonly<CheckupsTable>;

/** A report with its lines. */
export interface Report {
  readonly row: CheckupRow;
  readonly results: readonly CheckupResult[];
}

/** The reports that a member may see now. */
export const publishedCheckups = ({ db, clock }: Portal, memberId: string) =>
  db
    .selectFrom('checkups')
    .selectAll()
    .where('member_id', '=', memberId)
    .where('published_at', '<=', clock.now());

/** Reports with their lines, in the order of the rows. */
export async function withResults({ db }: Portal, rows: readonly CheckupRow[]): Promise<Report[]> {
  if (rows.length === 0) return [];
  const values = await db
    .selectFrom('checkup_values')
    .selectAll()
    .where(
      'checkup_id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
  const byReport = new Map<string, ValueRow[]>();
  for (const value of values) {
    const of = byReport.get(value.checkup_id);
    if (of) of.push(value);
    else byReport.set(value.checkup_id, [value]);
  }
  return rows.map((row) => ({ row, results: resultsOf(byReport.get(row.id) ?? [], row) }));
}

/** All reports of a member, the oldest first. */
export async function allReports(portal: Portal, memberId: string): Promise<Report[]> {
  const rows = await publishedCheckups(portal, memberId).orderBy('examined_on').orderBy('id').execute();
  return withResults(portal, rows);
}

const coded = (system: string, words: Readonly<Record<string, string>>, code: string) => ({
  system,
  code,
  display: words[code] ?? code,
});

const programs = {
  '010': '特定健康診査',
  '020': '広域連合の保健事業',
  '030': '事業者健診',
  '070': '保険者以外が行う特定健診等に相当する健診',
  '080': '保険者が実施する特定健診等以外の健診',
  '990': 'その他の健診（検診）',
};
const metabolic = { 1: '基準該当', 2: '予備群該当', 3: '非該当', 4: '判定不能' };
const guidance = { 1: '積極的支援', 2: '動機付け支援', 3: 'なし（情報提供）', 4: '判定不能' };

export function summaryOf({ row, results }: Report): CheckupSummary {
  const main = mainResults(results);
  const judged = (judgement: string) => main.filter((result) => result.judgement === judgement).length;
  return {
    id: row.id,
    examinedOn: row.examined_on,
    fiscalYear: fiscalYearOf(row.examined_on),
    facility: row.facility,
    program: coded(programSystem, programs, row.program),
    counts: {
      guidance: judged('guidance'),
      referral: judged('referral'),
      withoutValue: main.filter(({ status }) => status !== 'measured').length,
    },
  };
}

export function checkupOf(report: Report): Checkup {
  const { row, results } = report;
  const { metabolic_syndrome, guidance_level, doctor_name, doctor_finding } = row;
  const rule = ruleOf(row.examined_on);
  return {
    ...summaryOf(report),
    results: [...results],
    ...(rule && { rule }),
    ...(metabolic_syndrome !== null && {
      metabolicSyndrome: coded(metabolicSystem, metabolic, metabolic_syndrome),
    }),
    ...(guidance_level !== null && { guidanceLevel: coded(guidanceSystem, guidance, guidance_level) }),
    ...(doctor_name !== null &&
      doctor_finding !== null && { doctor: { name: doctor_name, finding: doctor_finding } }),
    advice: JSON.parse(row.advice) as CheckupAdvice[],
  };
}
