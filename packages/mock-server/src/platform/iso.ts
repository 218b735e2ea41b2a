/** Instant (ms since 1970) as ISO 8601 in UTC, with milliseconds. */
export const iso = (instant: number): string => new Date(instant).toISOString();
