import type { PortalDatabase } from '../database.js';

/** The last in each line; gone with its world. */
const lines = new WeakMap<PortalDatabase, Map<string, Promise<unknown>>>();

/**
 * Does work of the same name one after the other. Only a courtesy, so that tries made at the same moment wait for each
 * other's outcome instead of being refused; what may happen at all is counted in the database.
 */
export function inTurn<Result>(
  db: PortalDatabase,
  name: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const line = lines.get(db) ?? new Map<string, Promise<unknown>>();
  lines.set(db, line);
  const mine = (line.get(name) ?? Promise.resolve()).then(work, work);
  const settled = mine.then(
    () => {},
    () => {},
  );
  line.set(name, settled);
  void settled.then(() => {
    if (line.get(name) === settled) line.delete(name);
  });
  return mine;
}
