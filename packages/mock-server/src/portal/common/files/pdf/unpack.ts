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

function spend(budget: UnpackBudget, { byteLength }: Uint8Array): void {
  budget.leftBytes -= byteLength;
  if (budget.leftBytes < 0) throw new UnpacksTooLarge();
}

/** What is broken ends where it breaks. */
function unlessBroken(error: unknown): void {
  if (error instanceof UnpacksTooLarge) throw error;
}

function* slicesOf(packed: Uint8Array<ArrayBuffer>): Generator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < packed.byteLength; at += sliceBytes) yield packed.subarray(at, at + sliceBytes);
}

/**
 * Unpacks a Flate stream piece by piece, whatever follows it, and stops where the budget ends.
 * @throws UnpacksTooLarge
 */
export function unpack(packed: Uint8Array<ArrayBuffer>, budget: UnpackBudget): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  const unzlib = new Unzlib((piece) => {
    spend(budget, piece);
    pieces.push(piece);
  });
  try {
    for (const slice of slicesOf(packed)) unzlib.push(slice, false);
  } catch (error) {
    unlessBroken(error);
  }
  return pieces;
}

/**
 * Counts what a Flate stream unpacks to, and holds nothing of it. By the platform's own means: fast, and others are
 * answered meanwhile.
 * @throws UnpacksTooLarge
 */
export async function countUnpacked(packed: Uint8Array<ArrayBuffer>, budget: UnpackBudget): Promise<void> {
  const slices = slicesOf(packed);
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const { value } = slices.next();
      if (value) controller.enqueue(value);
      else controller.close();
    },
  });
  const reader = source.pipeThrough(new DecompressionStream('deflate')).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) spend(budget, read.value);
  } catch (error) {
    unlessBroken(error);
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}
