import { roundStep } from './scale.js';

/** Of a quotient that should be whole and is not, by what floating numbers lose. */
const tolerance = 1e-9;

/**
 * Round numbers for an axis that need not hold zero, ascending, from at most `min` to at least `max`. Steps are 1, 2 or 5
 * times a power of ten. Of one value only, it stands in the middle.
 *
 * @param wanted about how many steps at most
 */
export function niceTicksWithin(min: number, max: number, wanted = 5): number[] {
  const room = min === max ? Math.abs(min) / 20 || 1 : 0;
  const step = roundStep((max - min + 2 * room) / wanted);
  // 3 × 0.1 is not 0.3, and 3 ÷ 10 is
  const parts = Math.round(1 / step);
  const first = Math.floor((min - room) / step + tolerance);
  const last = Math.ceil((max + room) / step - tolerance);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    step < 1 ? (first + index) / parts : (first + index) * step,
  );
}
