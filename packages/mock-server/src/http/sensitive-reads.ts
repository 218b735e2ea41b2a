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

/** Whether an operation tells of somebody's health; files of applications are receipts and doctors' papers. */
const isAboutHealth = ({ service, endpoint: { feature } }: Route): boolean =>
  service === 'uploads' || (feature !== undefined && healthServices.includes(feature));

/** Records who has read health data, by which operation, and when; never what it said (SECURITY S-G1). */
export async function recordSensitiveRead(route: Route, { call }: OpenCall): Promise<void> {
  const { endpoint, operation } = route;
  if (endpoint.method !== 'GET' || !isAboutHealth(route)) return;
  const { memberId } = currentSession(call);
  await call.audit.record({ event: 'sensitive_read', level: 'info', actor: memberId, detail: { operation } });
}
