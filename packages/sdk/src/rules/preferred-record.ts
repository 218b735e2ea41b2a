/**
 * Of several records of one day and type, the one that charts and sums count: what the member wrote, else what came last.
 * @param recordedAt when a record was written down; an ISO instant or a number
 */
export function preferredRecord<R extends { readonly source: string }>(
  records: readonly R[],
  recordedAt: (record: R) => string | number,
): R | undefined {
  const isManual = ({ source }: R) => source === 'manual';
  const beats = (a: R, b: R) => (isManual(a) === isManual(b) ? recordedAt(a) > recordedAt(b) : isManual(a));
  return records.reduce<R | undefined>(
    (best, record) => (best && !beats(record, best) ? best : record),
    undefined,
  );
}
