import type { ProblemCode } from '@ikiiki/sdk/contract';
import type { AuditEvent } from '../platform/ports.js';
import type { Exchange } from './exchange.js';

/** Refusals before any decision, by the OWASP Logging Vocabulary; what decisions refuse, they record themselves. */
const events: Partial<Record<ProblemCode, Pick<AuditEvent, 'event' | 'level'>>> = {
  origin_refused: { event: 'malicious_cors', level: 'warn' },
  client_header_missing: { event: 'malicious_cors', level: 'warn' },
  malformed_json: { event: 'input_validation_fail', level: 'warn' },
  validation_failed: { event: 'input_validation_fail', level: 'warn' },
  unsupported_media_type: { event: 'input_validation_fail', level: 'warn' },
  payload_too_large: { event: 'input_validation_fail', level: 'warn' },
  session_required: { event: 'authz_fail', level: 'warn' },
  step_up_required: { event: 'authz_fail', level: 'warn' },
  internal: { event: 'sys_crash', level: 'critical' },
};

/** Records that a request was refused, and at which endpoint; never with what it carried. */
export async function recordRefusal(c: Exchange): Promise<void> {
  const code = c.get('code');
  if (code === undefined) return;
  const { route, world, requestId } = c.var;
  const event = events[code as ProblemCode];
  if (!event || !route) return;
  // A page that asks whether it still has a session is nobody who oversteps.
  if (event.event === 'authz_fail' && route.endpoint.access === 'public') return;
  const detail = { operation: route.operation, problem: code };
  await world.audit.forRequest(requestId).record({ ...event, detail });
}
