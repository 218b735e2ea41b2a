import type { HealthRecord } from '@ikiiki/sdk/contract';
import { recordRules } from '@ikiiki/sdk/rules/health-record';
import { iso } from '../../platform/iso.js';
import type { HealthRecordsTable } from './tables.js';

export type RecordRow = Readonly<HealthRecordsTable>;

export function recordView(row: RecordRow): HealthRecord {
  const { day, type, source, value, diastolic, timing, recorded_at } = row;
  return {
    date: day,
    type,
    source,
    value,
    ...(diastolic !== null && { diastolic }),
    ...(timing !== null && { timing }),
    unit: recordRules[type].unit,
    recordedAt: iso(recorded_at),
  };
}
