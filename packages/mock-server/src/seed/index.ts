import type { Portal } from '../portal/context.js';
import { plantStandard } from './standard.js';

export { type ListedPerson, people } from './people.js';

/** Data a world begins with, by name. Each fills an empty portal and is the same every time. */
export const seeds = {
  /** Everybody the journey and its side exits need. */
  standard: plantStandard,
  /** Nobody: no member and no login (SECURITY S-G5). */
  empty: async () => {},
} as const satisfies Record<string, (portal: Portal) => Promise<void>>;

export type SeedName = keyof typeof seeds;
