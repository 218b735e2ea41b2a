import type { ServiceName } from '@ikiiki/sdk/contract';
import type { Call } from '../context.js';
import { today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { currentSession } from '../session/sessions.js';
import { offerOf } from './availability.js';

/** @throws ProblemError `not_open_yet` with the expected date, or `service_ended` for somebody who has left */
export function requireOpen(service: ServiceName, call: Call): void {
  const found = offerOf(service, currentSession(call).membership, today(call));
  if (!found) throw new ProblemError('service_ended');
  if (!found.available) throw new ProblemError('not_open_yet', { availableFrom: found.availableFrom });
}
