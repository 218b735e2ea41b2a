import type { Ingredient } from '@ikiiki/sdk/contract';

type Written = readonly [name: string, amount: string];

/** Ingredients as a cook lists them. */
export const of = (...written: Written[]): Ingredient[] =>
  written.map(([name, amount]) => ({ name, amount }));

/** Ingredients that are mixed first. */
export const mixed = (group: string, ...written: Written[]): Ingredient[] =>
  of(...written).map((ingredient) => ({ ...ingredient, group }));
