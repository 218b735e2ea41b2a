import type { ServiceName } from '@ikiiki/sdk/contract';
import { currentSession } from '../portal/session/sessions.js';
import type { OpenCall } from './call.js';
import type { Route } from './route-table.js';

/** Services that tell of somebody's health, or come close to it: 要配慮個人情報 of the 個人情報保護法. */
const healthServices: readonly ServiceName[] = [
  'checkup_results',
  'health_records',
  'my_rules',
  'events',
  'articles',
  'surveys',
  'medical_expenses',
  'generic_notices',
  'certificates',
  'vaccine_subsidy',
  'application_forms',
  'checkup_application',
];

/** Records who has read health data, by which operation, and when; never what it said (SECURITY S-G1). */
export async function recordSensitiveRead({ endpoint, operation }: Route, { call }: OpenCall): Promise<void> {
  const { method, feature } = endpoint;
  if (method !== 'GET' || !feature || !healthServices.includes(feature)) return;
  const { memberId } = currentSession(call);
  await call.audit.record({ event: 'sensitive_read', level: 'info', actor: memberId, detail: { operation } });
}
