import { Unzlib } from 'fflate';

/** So much goes in at a time: what comes out of it is a few megabytes at most. */
const sliceBytes = 4096;

/** What can be unpacked before it is enough, for all streams of a file. */
export interface UnpackBudget {
  leftBytes: number;
}

/** Thrown where a file unpacks to more than it may. */
export class UnpacksTooLarge extends Error {
  override readonly name = 'UnpacksTooLarge';
}

/**
 * Unpacks a Flate stream piece by piece, and stops where the budget ends. What is broken ends where it breaks.
 * @throws UnpacksTooLarge
 */
export function unpack(packed: Uint8Array, budget: UnpackBudget, take: (piece: Uint8Array) => void): void {
  const unzlib = new Unzlib((piece) => {
    budget.leftBytes -= piece.byteLength;
    if (budget.leftBytes < 0) throw new UnpacksTooLarge();
    take(piece);
  });
  try {
    for (let at = 0; at < packed.byteLength; at += sliceBytes) {
      unzlib.push(packed.subarray(at, at + sliceBytes), false);
    }
  } catch (error) {
    if (error instanceof UnpacksTooLarge) throw error;
  }
}
