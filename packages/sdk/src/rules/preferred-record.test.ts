import { expect, it } from 'vitest';
import { preferredRecord } from './preferred-record.js';

it('of several sources the member’s own word counts, else what came last', () => {
  const of = (source: string, recordedAt: number) => ({ source, recordedAt });
  const at = (record: { recordedAt: number }) => record.recordedAt;
  const [watch, phone, own] = [of('fitbit', 3), of('health_connect', 5), of('manual', 1)];
  expect(preferredRecord([watch, phone, own], at)).toBe(own);
  expect(preferredRecord([phone, watch], at)).toBe(phone);
  expect(preferredRecord([], at)).toBeUndefined();
});
