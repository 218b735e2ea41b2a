import type { PortalCore } from '@ikiiki/sdk/core';
import { serviceOf } from '@ikiiki/sdk/service-of';
import { VaccineSubsidyService } from '@ikiiki/sdk/vaccine-subsidy';

export const subsidyOf = (portal: PortalCore): VaccineSubsidyService =>
  serviceOf(portal, 'vaccineSubsidy', VaccineSubsidyService);
