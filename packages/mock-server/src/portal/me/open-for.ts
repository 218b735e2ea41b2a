import type { ServiceName } from '@ikiiki/sdk/contract';
import type { Call } from '../context.js';
import { memberById, today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { currentSession } from '../session/sessions.js';
import { availabilityOf } from './availability.js';

/** @throws ProblemError `not_open_yet` with the expected date, or `service_ended` for somebody who has left */
export async function requireOpen(service: ServiceName, call: Call): Promise<void> {
  const { memberId } = currentSession(call);
  const offered = availabilityOf(await memberById(call.db, memberId), today(call));
  const found = offered.find((offer) => offer.service === service);
  if (!found) throw new ProblemError('service_ended');
  if (!found.available) throw new ProblemError('not_open_yet', { availableFrom: found.availableFrom });
}
