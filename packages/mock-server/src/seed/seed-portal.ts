import type { Portal } from '../portal/context.js';

/** The portal while it is seeded: ids are counted, so that a seed is the same every time, and the clock is set. */
export interface SeedPortal extends Portal {
  /** The same portal at an instant of the past, e.g. `2026-05-10T09:00` in Japan. */
  at(japanTime: string): SeedPortal;
}

/** Instant of a time in Japan, `YYYY-MM-DDThh:mm`, in ms since 1970. */
export const japanInstant = (japanTime: string): number => Date.parse(`${japanTime}:00+09:00`);

/** A portal to seed. @param prefix begins the ids that are made */
export function seedPortal(portal: Portal, prefix: string): SeedPortal {
  let made = 0;
  const id = () => {
    made += 1;
    return `${prefix}-${String(made).padStart(5, '0')}`;
  };
  const seeded: SeedPortal = {
    ...portal,
    random: { ...portal.random, id },
    at: (japanTime) => {
      const now = japanInstant(japanTime);
      return { ...seeded, clock: { now: () => now } };
    },
  };
  return seeded;
}
