import type { PortalCore } from '@ikiiki/sdk/core';
import { serviceOf } from '@ikiiki/sdk/service-of';
import { SurveysService } from '@ikiiki/sdk/surveys';

export const surveysOf = (portal: PortalCore): SurveysService => serviceOf(portal, 'surveys', SurveysService);
