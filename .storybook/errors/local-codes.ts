/** Codes that no portal answers with: what happens on the way to it, or before; and what a newer portal says. */
export const localCodes = [
  'network',
  'timeout',
  'schema',
  'configuration',
  'host_not_trusted',
  'unknown',
] as const;
export type LocalCode = (typeof localCodes)[number];
