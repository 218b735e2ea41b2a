import type { CheckupAdvice } from '@ikiiki/sdk/contract';
import { methodCodes } from '../../portal/checkups/codes.js';
import { isCoded } from '../../portal/checkups/items.js';
import type { CheckupsTable, CheckupValuesTable } from '../../portal/checkups/tables.js';
import { japanInstant } from '../seed-portal.js';

/** A number, or the code of an answer; or why there is none; or the end of the range that the method tells. */
type Written =
  | number
  | { readonly notPerformed: string }
  | { readonly notMeasurable: string }
  | { readonly atMost: number }
  | { readonly atLeast: number };

/** Where most of them were. */
export const center = 'みどり野健診センター';

/** Answers of somebody who takes no medicine for pressure, glucose or lipids. */
export const noMedicine = { medication_pressure: 2, medication_glucose: 2, medication_lipid: 2 };

/** A report as a seed writes it. */
export interface WrittenCheckup {
  readonly id: string;
  readonly examinedOn: string;
  /** Time in Japan, `YYYY-MM-DDThh:mm`. */
  readonly publishedAt: string;
  readonly facility: string;
  /** @default '030' 事業者健診 */
  readonly program?: string;
  readonly metabolic?: string;
  readonly guidance?: string;
  readonly doctor: readonly [name: string, finding: string];
  readonly advice: readonly CheckupAdvice[];
  /** By item, or by `item/method` where it is not the usual method; HbA1c in JDS is `hba1c_jds`. */
  readonly values: Readonly<Record<string, Written>>;
}

function codeOf(key: string): { readonly code: string; readonly isCoded: boolean } {
  const [item, method] = key.split('/');
  const found = methodCodes.find(
    (one) =>
      `${one.item}${one.jds ? '_jds' : ''}` === item && (method === undefined || one.method === method),
  );
  if (!found) throw new Error(`There is no item ${key}.`);
  return { code: found.code, isCoded: isCoded(found.item) };
}

const nothing = { value: null, comparator: null, answer: null, reason: null };

function writtenValue(written: Written, coded: boolean): Omit<CheckupValuesTable, 'checkup_id' | 'code'> {
  if (typeof written === 'number') {
    const value = coded ? { answer: String(written) } : { value: written };
    return { ...nothing, status: 'measured', ...value };
  }
  if ('notPerformed' in written) {
    return { ...nothing, status: 'not_performed', reason: written.notPerformed };
  }
  if ('notMeasurable' in written) {
    return { ...nothing, status: 'not_measurable', reason: written.notMeasurable };
  }
  return 'atMost' in written
    ? { ...nothing, status: 'measured', value: written.atMost, comparator: '<=' }
    : { ...nothing, status: 'measured', value: written.atLeast, comparator: '>=' };
}

/** The row of a report. */
export function checkupRow(
  memberId: string,
  sex: CheckupsTable['sex'],
  { id, examinedOn, publishedAt, facility, program, metabolic, guidance, doctor, advice }: WrittenCheckup,
): CheckupsTable {
  return {
    id,
    member_id: memberId,
    examined_on: examinedOn,
    published_at: japanInstant(publishedAt),
    facility,
    program: program ?? '030',
    sex,
    metabolic_syndrome: metabolic ?? null,
    guidance_level: guidance ?? null,
    doctor_name: doctor[0],
    doctor_finding: doctor[1],
    advice: JSON.stringify(advice),
  };
}

/** The rows of its lines. */
export function valueRows({ id, values }: WrittenCheckup): CheckupValuesTable[] {
  return Object.entries(values).map(([key, written]) => {
    const { code, isCoded } = codeOf(key);
    return { checkup_id: id, code, ...writtenValue(written, isCoded) };
  });
}
