import { ApplicationFormsService } from '@ikiiki/sdk/application-forms';
import type { PortalCore } from '@ikiiki/sdk/core';
import { serviceOf } from '@ikiiki/sdk/service-of';

export const formsOf = (portal: PortalCore): ApplicationFormsService =>
  serviceOf(portal, 'applicationForms', ApplicationFormsService);
