import type { PasswordPolicy } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { PoliciesService } from '@ikiiki/sdk/policies';
import { serviceOf } from '@ikiiki/sdk/service-of';

/** What the portal asks of a password. Apart, so that the field does not wait for the contract. */
export const askPolicy = (portal: PortalCore): Promise<PasswordPolicy> =>
  serviceOf(portal, 'policies', PoliciesService).password();
