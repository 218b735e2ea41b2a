import type { Portal } from '../portal/context.js';
import { plantBusy } from './busy.js';
import { plantHostile } from './hostile/index.js';
import { plantStandard } from './standard.js';

export { type ListedPerson, people } from './people.js';

/** Data a world begins with, by name. Each fills an empty portal and is the same every time. */
export const seeds = {
  /** Everybody the journey and its side exits need, with a year of points and notices. */
  standard: plantStandard,
  /** The same, in a portal of many years: 10,000 notices, 200 topics, a long ledger. */
  busy: plantBusy,
  /** The same, with texts in every field that try to do harm. */
  hostile: plantHostile,
  /** Nobody: no member and no login (SECURITY S-G5). */
  empty: async () => {},
} as const satisfies Record<string, (portal: Portal) => Promise<void>>;

export type SeedName = keyof typeof seeds;
