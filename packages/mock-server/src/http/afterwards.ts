import type { World } from '../dev/world.js';

/** In a durable world answers leave at multiples of this, so that the work before them does not show in their time. */
const tickMs = 25;

/**
 * Does what a request leaves to be done after its answer. Where a kill must lose nothing that was answered, it is done
 * before instead, and its time hidden in a coarse tick (SECURITY S-E2).
 */
export async function afterwards(
  world: World,
  work: readonly (() => Promise<void>)[],
  startedAt: number,
): Promise<void> {
  if (work.length === 0) return;
  for (const piece of work) world.later.add(piece);
  if (!world.durable) return;
  await world.later.drain();
  const elapsed = performance.now() - startedAt;
  await new Promise((resolve) => setTimeout(resolve, tickMs - (elapsed % tickMs)));
}
