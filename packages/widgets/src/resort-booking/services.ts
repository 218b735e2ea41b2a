import type { PortalCore } from '@ikiiki/sdk/core';
import { ResortsService } from '@ikiiki/sdk/resorts';
import { serviceOf } from '@ikiiki/sdk/service-of';

export const resortsOf = (portal: PortalCore): ResortsService => serviceOf(portal, 'resorts', ResortsService);
