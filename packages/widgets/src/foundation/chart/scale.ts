/** Where a bar begins and ends, in values. */
export type Span = readonly [from: number, to: number];

/** On which side of the zero line the bars of a series stand. */
export type Side = 'above' | 'below';

/** The least of 1, 2 or 5 times a power of ten that reaches so far. */
export function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5].find((factor) => factor * power >= least) ?? 10);
}

/**
 * Round numbers for an axis, ascending, zero among them: every value lies between the first and the last. Steps are
 * 1, 2 or 5 times a power of ten, and whole.
 *
 * @param values what is to be shown, negative where below zero
 * @param wanted about how many steps at most
 */
export function niceTicks(values: readonly number[], wanted = 5): number[] {
  const min = Math.min(0, ...values);
  const max = Math.max(0, ...values);
  const step = roundStep(Math.max(1, (max - min) / wanted));
  const first = Math.floor(min / step);
  const last = Math.max(1, Math.ceil(max / step));
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

/** A straight scale from values to lengths. */
export function linearScale([from, to]: Span, [start, end]: Span): (value: number) => number {
  return (value) =>
    from === to ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start);
}

/** Piles up the series of each side, the first nearest to the zero line. */
export function stackSpans(
  series: readonly { readonly side: Side; readonly values: readonly number[] }[],
): Span[][] {
  const reach: Record<Side, number[]> = { above: [], below: [] };
  return series.map(({ side, values }) =>
    values.map((value, index) => {
      const from = reach[side][index] ?? 0;
      const to = side === 'above' ? from + value : from - value;
      reach[side][index] = to;
      return [from, to];
    }),
  );
}
