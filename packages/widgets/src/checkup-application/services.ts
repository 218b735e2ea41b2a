import { CheckupApplicationsService } from '@ikiiki/sdk/checkup-applications';
import type { PortalCore } from '@ikiiki/sdk/core';
import { serviceOf } from '@ikiiki/sdk/service-of';

export const checkupsOf = (portal: PortalCore): CheckupApplicationsService =>
  serviceOf(portal, 'checkupApplications', CheckupApplicationsService);
