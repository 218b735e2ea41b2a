import type { Portal } from './context.js';
import { ProblemError } from './problem-error.js';

/** @throws ProblemError `maintenance` during an announced time, with its end */
export function requireOpenForBusiness({ config, clock }: Pick<Portal, 'config' | 'clock'>): void {
  const now = clock.now();
  const closed = config.maintenance.find(
    ({ fromAt, untilAt }) => Date.parse(fromAt) <= now && now < Date.parse(untilAt),
  );
  if (!closed) return;
  const seconds = Math.ceil((Date.parse(closed.untilAt) - now) / 1000);
  throw new ProblemError('maintenance', { until: closed.untilAt }, seconds);
}
