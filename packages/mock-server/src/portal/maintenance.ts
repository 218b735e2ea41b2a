import type { Endpoint, ServiceContract } from '@ikiiki/sdk/contract';
import type { Portal } from './context.js';
import { ProblemError } from './problem-error.js';
import type { Handler, Handlers } from './service.js';

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

/** The same service, closed while the portal is under maintenance. */
export function closedForMaintenance<C extends ServiceContract>(handlers: Handlers<C>): Handlers<C> {
  const guarded = Object.entries(handlers as Readonly<Record<string, AnyHandler>>).map(
    ([name, handler]): [string, AnyHandler] => [
      name,
      async (input, call) => {
        requireOpenForBusiness(call);
        return handler(input, call);
      },
    ],
  );
  return Object.fromEntries(guarded) as Handlers<C>;
}

type AnyHandler = Handler<Endpoint>;
