import { mealSlots } from '@ikiiki/sdk/contract';
import { plantMeals } from '../records.js';
import type { SeedPortal } from '../seed-portal.js';
import { hostileTexts } from './texts.js';

/** A diary full of them, from today back. */
export const plantHostileMeals = (portal: SeedPortal): Promise<void> =>
  plantMeals(
    portal,
    'member',
    hostileTexts.map((text, index) => [
      Math.floor(index / mealSlots.length) - 1,
      mealSlots[index % mealSlots.length] ?? 'snack',
      text,
    ]),
  );
