import type { Check } from './check.js';
import { generatedChecks } from './checks/bodies.js';
import { httpChecks } from './checks/http.js';
import { idempotencyChecks } from './checks/idempotency.js';
import { meChecks } from './checks/me.js';
import { policyChecks } from './checks/policies.js';
import { recoveryChecks } from './checks/recovery.js';
import { registrationIdentityChecks } from './checks/registration-identity.js';
import { registrationKeyChecks } from './checks/registration-key.js';
import { registrationStartChecks } from './checks/registration-start.js';
import { sessionChecks } from './checks/session.js';

/** Everything a portal of this contract is held against. */
export const conformanceChecks: readonly Check[] = [
  ...httpChecks,
  ...idempotencyChecks,
  ...policyChecks,
  ...registrationStartChecks,
  ...registrationIdentityChecks,
  ...registrationKeyChecks,
  ...sessionChecks,
  ...meChecks,
  ...recoveryChecks,
  ...generatedChecks,
];
